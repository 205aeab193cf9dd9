import type { Evidence } from '../../core/index';
import { overlap } from '../../core/editor';
import { secondOpinionLabel, statementLabel } from '../../reports/wording/labels';
import { citedBeside, stateOf, withoutCited } from '../../reports/content/judgedStatements';
import type { CitedPassage } from '../../reports/content/citedPassage';
import { speakerText } from '../../reports/wording/speakerText';
import { editorLine } from '../../reports/wording/editorText';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate } from '../../localization/language';

/** Maximum number of further sources that a hover names. The report has all. */
const maxNamed = 4;

/** Maximum length of a passage in a hover, in characters: with what stands around it, the hover needs no scrolling. */
export const maxPassageLength = 320;

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
 * The passages that a hover shows in full: the best one, and the best of those against it or of those that the draft joins with it. Without evidence the closest, but for those
 * that a second reader cites, which stand with what it says.
 */
export function passagesShown({ evidence, closest, second }: LocatedStatement): readonly Evidence[] {
  const [best] = evidence;
  if (!best) return withoutCited(closest, second).slice(0, 1);
  const beside = evidence.find((one) => one !== best && (isAgainst(one, best) || isJoined(one, best)));
  return beside ? [best, beside] : [best];
}

function isAgainst({ relation: one }: Evidence, { relation: other }: Evidence): boolean {
  return one !== other && one !== 'related' && other !== 'related';
}

/** True for two passages of one article that a draft joins: neither tells the whole. */
function isJoined(one: Evidence, other: Evidence): boolean {
  const areOfOne = one.sourceId === other.sourceId && overlap(one.span, other.span) === 0;
  return areOfOne && one.relation === 'contradicts' && other.relation === 'contradicts';
}

/** A source that says the same as another, or the contrary, with its passage. */
export interface FurtherSource {
  readonly relation: 'supports' | 'contradicts';
  readonly evidence: Evidence;
}

/** The best passages of the sources that agree or disagree beside those shown in full, and the number of those left out. */
export function furtherSources(judged: LocatedStatement): { named: readonly FurtherSource[]; more: number } {
  const seen = new Set(passagesShown(judged).map(({ sourceId }) => sourceId));
  const further: FurtherSource[] = [];
  for (const evidence of judged.evidence) {
    const { relation, sourceId } = evidence;
    if (relation === 'related' || seen.has(sourceId)) continue;
    seen.add(sourceId);
    further.push({ relation, evidence });
  }
  return { named: further.slice(0, maxNamed), more: Math.max(0, further.length - maxNamed) };
}

/** What stands before the name of a further source. */
export function furtherLabel(relation: FurtherSource['relation']): string {
  return relation === 'supports' ? translate('Agrees:') : translate('Disagrees:');
}

/** The words on one side of a difference in quotation marks; in words if there are none. */
export function quotedWords(words: string): string {
  const line = editorLine(words);
  return line === '' ? translate('(nothing)') : `“${line}”`;
}

/** The kind and verdict of a statement; undefined for a finding without statement, of which the editor shows the message. */
export function heading(judged: LocatedStatement): string | undefined {
  const { statement } = judged;
  return statement && statementLabel(statement.kind, stateOf({ ...judged, statement }));
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

/** The words of draft and source at a place where they differ. Either may be empty. */
export interface WordDifference {
  readonly draft: string;
  readonly source: string;
}

/** Maximum number of differences that stand beside the verdict; the passage has all of them marked. */
const maxDifferences = 3;

/** The differences between the draft and the first passage that differs from it, in the order of the draft. */
export function differencesOf(judged: LocatedStatement): readonly WordDifference[] {
  const differing = passagesShown(judged).find(({ differences = [] }) => differences.length > 0);
  return (differing?.differences ?? [])
    .slice(0, maxDifferences)
    .map(({ draftText, sourceText }) => ({ draft: draftText, source: sourceText }));
}

/** The parts of a line on where a passage stands, without its place: speaker, outlet and date. */
export function citationParts({ evidence, title, outlet, date }: CitedPassage): string[] {
  return [speakerText(evidence), outlet ?? title, date ?? ''].filter((part) => part !== '');
}
