import type { Evidence, Relation } from '../../core/index';
import { secondOpinionLabel, statementLabel } from '../../reports/wording/labels';
import { isIgnored } from '../../reports/content/judgedStatements';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate, translateCount } from '../../localization/language';

/** Maximum number of passages in a hover. The report has all. */
const maxPassages = 3;

/** Maximum length of a passage in a hover, in characters. */
export const maxPassageLength = 1500;

/** The text above the passages of a statement that none of them settles, or in their place; undefined if one does. */
export function unsettledWording({ statement, evidence, closest }: LocatedStatement): string | undefined {
  if (!statement || evidence.length > 0) return undefined;
  return closest.length > 0
    ? translate('No source settles this. Closest in your sources:')
    : translate('The sources have no passage on this.');
}

/** The passages that a hover shows, best first: those that settle the statement or bear on its findings, else the closest. */
export function passagesShown({ evidence, closest }: LocatedStatement): readonly Evidence[] {
  return (evidence.length > 0 ? evidence : closest).slice(0, maxPassages);
}

/** Stands for an empty side of a difference. */
export function noWords(): string {
  return translate('(nothing)');
}

/** The kind and verdict of a statement; the rule of a finding without statement. */
export function heading(judged: LocatedStatement): string {
  const { statement, findings } = judged;
  if (!statement) return findings[0]?.rule ?? '';
  return statementLabel(statement, isIgnored(judged));
}

/** What was found on the statement until somebody ignored it, one line each. */
export function ignoredLines({ ignored = [] }: LocatedStatement): readonly string[] {
  return ignored.map(({ message }) => translate('Ignored: {finding}', { finding: message }));
}

/** What a second reader says of the statement, with its reason; undefined where none was asked. */
export function secondOpinion({ second }: LocatedStatement): { label: string; reason: string } | undefined {
  return second && { label: secondOpinionLabel(second.model, second.verdict), reason: second.reason };
}

/** The passages that a second reader cites and the hover does not show otherwise. */
export function secondPassages(judged: LocatedStatement): readonly Evidence[] {
  const keyOf = ({ sourceId, span }: Evidence): string => `${span.start} ${span.end} ${sourceId}`;
  const shown = new Set(passagesShown(judged).map(keyOf));
  return (judged.second?.evidence ?? []).filter((passage) => !shown.has(keyOf(passage))).slice(0, 1);
}

/** The number of sources and of those that disagree: "3 sources, 1 disagrees". Empty for fewer than two sources. */
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

/** The words of draft and source at a place where they differ. Either may be empty. */
export interface WordDifference {
  readonly draft: string;
  readonly source: string;
}

/** The differences between draft and passage, in the order of the draft. */
export function differencesOf(evidence: Evidence): WordDifference[] {
  return (evidence.differences ?? []).map(({ draftText, sourceText }) => ({
    draft: draftText,
    source: sourceText,
  }));
}
