import type { Evidence, Finding } from '../../core/index';
import { translate, translateCount } from '../../localization/language';
import type { Articles, CheckedDraft } from '../content/checkedDraft';
import { citedPassage } from '../content/citedPassage';
import { speakerText } from '../wording/speakerText';
import { nothingToCheck, severitySentence, verdictSentence } from '../wording/countSentences';
import {
  closestPassagesOf,
  judgedDraft,
  passagesOf,
  stateOf,
  type JudgedStatement,
} from '../content/judgedStatements';
import { relationLabel, statementLabel } from '../wording/labels';
import { maxAnswer, quoted, shortened } from './answerText';

/** Maximum number of passages per statement. */
const maxPassages = 2;

/**
 * The report for an assistant, as plain text: the counts, then each statement on a line with its verdict, and below it its
 * findings, passages and differences. Each text of a source is on one line, in quotation marks. Of a long report the
 * statements with findings are listed first of all, and those that are supported last.
 */
export function assistantReport(draft: CheckedDraft, articles: Articles): string {
  const { statements, others } = judgedDraft(draft);
  if (statements.length === 0 && others.length === 0) {
    return nothingToCheck();
  }
  const items = [
    ...statements.map((judged, index) => ({
      rank: urgency(judged),
      lines: statementLines(judged, index + 1, articles),
    })),
    ...others.map((finding) => ({ rank: 0, lines: findingLine(finding) })),
  ];
  const listed = withinLength(items);
  const omitted = items.length - listed.size;
  return [
    `${verdictSentence([draft])} ${severitySentence([draft])}`,
    ...items.filter((item) => listed.has(item)).map(({ lines }) => lines),
    ...(omitted === 0 ? [] : [omission(omitted)]),
  ].join('\n');
}

interface ReportItem {
  /** The items of lower rank are listed before. */
  readonly rank: number;
  readonly lines: string;
}

function urgency(judged: JudgedStatement): number {
  const state = stateOf(judged);
  if (judged.findings.length > 0 || state === 'contradicted') return 0;
  return state === 'unverified' ? 1 : 2;
}

/** The items that there is room for, those of lower rank first. */
function withinLength(items: readonly ReportItem[]): ReadonlySet<ReportItem> {
  const listed = new Set<ReportItem>();
  let room = maxAnswer;
  for (const item of [...items].sort((a, b) => a.rank - b.rank)) {
    if (item.lines.length + 1 > room) break;
    room -= item.lines.length + 1;
    listed.add(item);
  }
  return listed;
}

function omission(count: number): string {
  return translateCount(
    count,
    '{count} more statement is not listed, for length. Have fewer paragraphs checked at once.',
    '{count} more statements are not listed, for length. Have fewer paragraphs checked at once.',
  );
}

function statementLines(judged: JudgedStatement, number: number, articles: Articles): string {
  const { statement, findings } = judged;
  const passages = passagesOf(judged).slice(0, maxPassages);
  const closest = closestPassagesOf(judged).slice(0, maxPassages);
  return [
    `${number}. ${statementLabel(statement.kind, stateOf(judged))}: ${quoted(statement.text)}`,
    ...findings.map((finding) => `   ${findingLine(finding)}`),
    ...(passages.length === 0 ? [`   ${unsettledWording(closest)}`] : []),
    ...[...passages, ...closest].flatMap((evidence) => passageLines(evidence, articles)),
  ].join('\n');
}

function unsettledWording(closest: readonly Evidence[]): string {
  return closest.length > 0
    ? translate('No source settles this. Closest in your sources:')
    : translate('The sources have no passage on this.');
}

function findingLine({ rule, message }: Finding): string {
  return `${rule}: ${shortened(message)}`;
}

function passageLines(evidence: Evidence, articles: Articles): string[] {
  const { title, outlet, date, location } = citedPassage(evidence, articles);
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [title, outlet, date, place]
    .filter((part) => part !== undefined)
    .map((part) => shortened(part))
    .join(', ');
  const said =
    evidence.speaker === undefined
      ? article
      : translate('{speaker}, in {article}', { speaker: speakerText(evidence), article });
  const differences = (evidence.differences ?? []).map(
    ({ draftText, sourceText }) => `${orNothing(draftText)} → ${orNothing(sourceText)}`,
  );
  return [
    `   ${relationLabel(evidence.relation)} ${said}: ${quoted(evidence.text)}`,
    ...(differences.length === 0
      ? []
      : [`   ${translate('Draft → source: {differences}', { differences: differences.join(' · ') })}`]),
  ];
}

function orNothing(words: string): string {
  return shortened(words) || translate('(nothing)');
}
