import type { Evidence } from '../core/match/evidence';
import type { Statement, Verdict } from '../core/rules/statement';
import type { Judged } from './statementAt';

/** How many passages a hover shows; the report has them all. */
export const passagesShown = 3;

/** What a hover says where nothing in the sources bears on what is hovered. */
export const nothingFound = 'No passage of the sources carries this.';

/** What was judged and how, in two words or three. */
export function heading({ statement, findings }: Judged): string {
  if (!statement) return findings[0]?.rule ?? '';
  return `${verdictWord(statement.verdict)} ${kindWord(statement.kind)}`;
}

function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return 'Supported';
    case 'contradicted':
      return 'Contradicted';
    case 'unverified':
      return 'Unverified';
  }
}

function kindWord(kind: Statement['kind']): string {
  switch (kind) {
    case 'quote':
      return 'quotation';
    case 'reported':
      return 'reported speech';
    case 'claim':
      return 'claim';
  }
}

/** A place where draft and source differ: what each has there; either may be empty. */
export interface WordDifference {
  readonly draft: string;
  readonly source: string;
}

/** The word differences between draft and passage, in the order of the draft. */
export function differencesOf(evidence: Evidence): WordDifference[] {
  return (evidence.differences ?? []).map(({ draftText, sourceText }) => ({
    draft: draftText,
    source: sourceText,
  }));
}
