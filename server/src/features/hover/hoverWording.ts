import type { Evidence, Relation } from '../../core/index';
import { secondOpinionLabel, statementLabel } from '../../reports/wording/labels';
import { citedBeside, placeKey, stateOf } from '../../reports/content/judgedStatements';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate, translateCount } from '../../localization/language';

/** Maximum number of passages in a hover. The report has all. */
const maxPassages = 3;

/** Maximum length of a passage in a hover, in characters. */
export const maxPassageLength = 1500;

/** The text above the passages of a statement that none of them settles, or in their place; undefined if one does. */
export function unsettledWording(judged: LocatedStatement): string | undefined {
  const { statement, evidence, second } = judged;
  if (!statement || evidence.length > 0) return undefined;
  const shown = passagesShown(judged);
  // All that is close stands below, with what the second reader says of it.
  if (shown.length === 0 && second && second.evidence.length > 0) return undefined;
  return shown.length > 0
    ? translate('No source settles this. Closest in your sources:')
    : translate('The sources have no passage on this.');
}

/** True if verdict or findings of the rules rest on passages. */
export function isSettled({ evidence }: LocatedStatement): boolean {
  return evidence.length > 0;
}

/**
 * The passages that a hover shows, best first: those that settle the statement or bear on its findings, else the closest but for
 * those that a second reader cites, which stand with what it says.
 */
export function passagesShown({ evidence, closest, second }: LocatedStatement): readonly Evidence[] {
  if (evidence.length > 0) return evidence.slice(0, maxPassages);
  const cited = new Set(second?.evidence.map(placeKey));
  return closest.filter((passage) => !cited.has(placeKey(passage))).slice(0, maxPassages);
}

/** Stands for an empty side of a difference. */
export function noWords(): string {
  return translate('(nothing)');
}

/** The kind and verdict of a statement; the rule of a finding without statement. */
export function heading(judged: LocatedStatement): string {
  const { statement, findings } = judged;
  if (!statement) return findings[0]?.rule ?? '';
  return statementLabel(statement.kind, stateOf({ ...judged, statement }));
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
  return citedBeside(judged.second, passagesShown(judged)).slice(0, 1);
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
