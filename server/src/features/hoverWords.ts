import type { Evidence } from '../core/match/evidence';
import { statementWords } from '../reports/statementWords';
import type { Judged } from './statementAt';
import { translate } from '../localization/language';

/** How many passages a hover shows; the report has them all. */
export const passagesShown = 3;

/** What a hover says where nothing in the sources bears on what is hovered. */
export function nothingFound(): string {
  return translate('No passage of the sources carries this.');
}

/** What stands for no words on one side of a difference. */
export function noWords(): string {
  return translate('(nothing)');
}

/** What was judged and how, in two words or three. */
export function heading({ statement, findings }: Judged): string {
  if (!statement) return findings[0]?.rule ?? '';
  return statementWords(statement);
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
