import type { Severity } from '../../core/index';
import { translate, translateCount } from '../../localization/language';
import type { CheckedDraft } from '../content/checkedDraft';
import { countSeverities, countStates, severities, stateOrder } from '../content/counts';
import type { StatementState } from '../content/judgedStatements';

/** Sentence for a draft without statements and findings. */
export function nothingToCheck(): string {
  return translate(
    'Nothing to check: there is no quotation, no attribution and no checkable fact in this draft.',
  );
}

/** "12 statements: 9 supported, 2 contradicted, 1 unverified." */
export function verdictSentence(drafts: readonly CheckedDraft[]): string {
  const counts = countStates(drafts);
  const total = stateOrder.reduce((sum, state) => sum + counts[state], 0);
  const parts = stateCounts(counts);
  const head =
    total === 0
      ? translate('No statements')
      : translateCount(total, '{count} statement', '{count} statements');
  return withList(head, parts);
}

/** "3 findings: 2 errors, 1 warning." */
export function severitySentence(drafts: readonly CheckedDraft[]): string {
  const counts = countSeverities(drafts);
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  const parts = severities
    .filter((severity) => counts[severity])
    .map((severity) => severityCount(severity, counts[severity]));
  const head =
    total === 0 ? translate('No findings') : translateCount(total, '{count} finding', '{count} findings');
  return withList(head, parts);
}

/** "1 contradicted", "2 supported": without the states that no statement has. */
export function stateCounts(counts: Readonly<Record<StatementState, number>>): string[] {
  return stateOrder.filter((state) => counts[state]).map((state) => stateCount(state, counts[state]));
}

function stateCount(state: StatementState, count: number): string {
  switch (state) {
    case 'supported':
      return translate('{count} supported', { count });
    case 'contradicted':
      return translate('{count} contradicted', { count });
    case 'unverified':
      return translate('{count} unverified', { count });
    case 'ignored':
      return translate('{count} ignored', { count });
  }
}

function severityCount(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return translateCount(count, '{count} error', '{count} errors');
    case 'warning':
      return translateCount(count, '{count} warning', '{count} warnings');
    case 'information':
      return translate('{count} informational', { count });
    case 'hint':
      return translateCount(count, '{count} hint', '{count} hints');
  }
}

/** "1 draft", "2 drafts", "No drafts". In English, like all of the terminal's output. */
export function countedNoun(count: number, noun: string): string {
  return `${count || 'No'} ${noun}${count === 1 ? '' : 's'}`;
}

function withList(head: string, parts: readonly string[]): string {
  return `${[head, parts.join(', ')].filter((part) => part).join(': ')}.`;
}
