import type { Relation, Severity, Statement, Verdict } from '../../core/index';
import { translate } from '../../localization/language';
import type { StatementState } from '../content/judgedStatements';
import type { SignOff } from '../content/checkedDraft';
import { singleLine } from './singleLine';

/** Signs that tell the verdicts apart without colours. */
export const stateSigns: Readonly<Record<StatementState, string>> = {
  supported: '✓',
  contradicted: '✗',
  unverified: '?',
  ignored: '–',
};

export function stateLabel(state: StatementState): string {
  return state === 'ignored' ? translate('Ignored') : verdictLabel(state);
}

export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported');
    case 'contradicted':
      return translate('Contradicted');
    case 'unverified':
      return translate('Unverified');
  }
}

/** Label of a statement whose findings are ignored, by kind. */
function ignoredLabel(kind: Statement['kind']): string {
  switch (kind) {
    case 'quote':
      return translate('Ignored quotation');
    case 'reported':
      return translate('Ignored reported speech');
    case 'claim':
      return translate('Ignored claim');
  }
}

/**
 * Label of a statement by kind and verdict: "Supported quotation". Whole phrases, since other languages inflect the verdict.
 */
export function statementLabel(kind: Statement['kind'], state: StatementState): string {
  if (state === 'ignored') return ignoredLabel(kind);
  switch (kind) {
    case 'quote':
      return quotationLabel(state);
    case 'reported':
      return reportedSpeechLabel(state);
    case 'claim':
      return claimLabel(state);
  }
}

function quotationLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported quotation');
    case 'contradicted':
      return translate('Contradicted quotation');
    case 'unverified':
      return translate('Unverified quotation');
  }
}

function reportedSpeechLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported reported speech');
    case 'contradicted':
      return translate('Contradicted reported speech');
    case 'unverified':
      return translate('Unverified reported speech');
  }
}

function claimLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported claim');
    case 'contradicted':
      return translate('Contradicted claim');
    case 'unverified':
      return translate('Unverified claim');
  }
}

export function severityLabel(severity: Severity): string {
  switch (severity) {
    case 'error':
      return translate('Error');
    case 'warning':
      return translate('Warning');
    case 'information':
      return translate('Information');
    case 'hint':
      return translate('Hint');
  }
}

/** Relation of a passage to a statement, in words that the citation of the passage can follow. */
export function relationLabel(relation: Relation): string {
  switch (relation) {
    case 'supports':
      return translate('Supported by');
    case 'contradicts':
      return translate('Contradicted by');
    case 'related':
      return translate('Compare');
  }
}

/** "second reader, MODEL". The model's name comes from outside and may have any characters. */
export function readerName(model: string): string {
  return translate('second reader, {model}', { model: singleLine(model) });
}

/** What a second reader says of a statement, without its reason: "Second reader (MODEL): supported". */
export function secondOpinionLabel(model: string, verdict: Verdict): string {
  const values = { model: singleLine(model) };
  switch (verdict) {
    case 'supported':
      return translate('Second reader ({model}): supported', values);
    case 'contradicted':
      return translate('Second reader ({model}): contradicted', values);
    case 'unverified':
      return translate('Second reader ({model}): unverified', values);
  }
}

/** "Checked by NAME on 2025-08-20" */
export function signOffLabel({ by, on }: SignOff): string {
  return translate('Checked by {name} on {date}', { name: by, date: on });
}
