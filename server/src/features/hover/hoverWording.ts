import type { Evidence, Relation } from '../../core/index';
import { statementLabel } from '../../reports/wording/labels';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate, translateCount } from '../../localization/language';

/** How many passages a hover shows; the report has them all. */
export const maxPassages = 3;

/** What a hover says where nothing in the sources bears on what is hovered. */
export function nothingFound(): string {
  return translate('The sources have no passage on this.');
}

/** What stands for no words on one side of a difference. */
export function noWords(): string {
  return translate('(nothing)');
}

/** What was judged and how, in two words or three. */
export function heading({ statement, findings }: LocatedStatement): string {
  if (!statement) return findings[0]?.rule ?? '';
  return statementLabel(statement);
}

/** How many sources bear on it and how many of them disagree: "3 sources, 1 disagrees". Empty for one source or none. */
export function sourceAgreement({ evidence }: LocatedStatement): string {
  const supporting = new Set(sourcesOf(evidence, 'supports'));
  const against = new Set(sourcesOf(evidence, 'contradicts').filter((id) => !supporting.has(id)));
  const count = supporting.size + against.size;
  if (count < 2) return '';
  const sources = translateCount(count, '{count} source', '{count} sources');
  if (against.size === 0) return sources;
  return against.size === 1
    ? translate('{sources}, {count} disagrees', { sources, count: 1 })
    : translate('{sources}, {count} disagree', { sources, count: against.size });
}

function sourcesOf(evidence: readonly Evidence[], wanted: Relation): string[] {
  return evidence.filter(({ relation }) => relation === wanted).map(({ sourceId }) => sourceId);
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
