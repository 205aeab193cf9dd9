import type { Evidence, Finding } from '../core/index';
import type { ArticleSummary, QuotationSummary } from '../core/editor';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from './content/checkedDraft';
import { citedPassage } from './content/citedPassage';
import { speakerText } from './wording/speakerText';
import { nothingToCheck, severitySentence, verdictSentence } from './wording/countSentences';
import {
  closestPassagesOf,
  judgedStatements,
  passagesOf,
  type JudgedStatement,
} from './content/judgedStatements';
import { singleLine } from './wording/singleLine';
import { relationLabel, statementLabel } from './wording/labels';

/** Maximum number of passages per statement. */
const maxPassages = 2;

/**
 * The report for an assistant, as plain text: the counts, then each statement on a line with its verdict, and below it its
 * findings, passages and differences. Each text of a source is on one line, in quotation marks.
 */
export function assistantReport(draft: CheckedDraft, articles: Articles): string {
  const { statements, others } = judgedStatements(draft.report);
  if (statements.length === 0 && others.length === 0) {
    return nothingToCheck();
  }
  return [
    `${verdictSentence([draft])} ${severitySentence([draft])}`,
    ...statements.map((judged, index) => statementLines(judged, index + 1, articles)),
    ...others.map((finding) => findingLine(finding)),
  ].join('\n');
}

function statementLines(judged: JudgedStatement, number: number, articles: Articles): string {
  const { statement, findings } = judged;
  const passages = passagesOf(judged).slice(0, maxPassages);
  const closest = closestPassagesOf(judged).slice(0, maxPassages);
  return [
    `${number}. ${statementLabel(statement)}: ${quoted(statement.text)}`,
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
  return `${rule}: ${singleLine(message)}`;
}

function passageLines(evidence: Evidence, articles: Articles): string[] {
  const { title, outlet, date, location } = citedPassage(evidence, articles);
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [singleLine(title), outlet, date, place].filter((part) => part !== undefined).join(', ');
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
  return singleLine(words) || translate('(nothing)');
}

/** A quotation for an assistant, on one line: its words, its speaker, and its article with the citation key. */
export function assistantQuotation(quotation: QuotationSummary, articles: Articles): string {
  const { sourceId, span, text } = quotation;
  const location = articles.locate(sourceId, span);
  const { title, outlet, date }: ArticleSummary['metadata'] = articles.article(sourceId)?.metadata ?? {};
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [title, outlet, date, place, `[@${sourceId}]`]
    .filter((part) => part !== undefined)
    .map(singleLine)
    .join(', ');
  const said =
    quotation.speaker === undefined
      ? article
      : translate('{speaker}, in {article}', { speaker: speakerText(quotation), article });
  return `${quoted(text)} — ${said}`;
}

function quoted(text: string): string {
  return `“${singleLine(text).replace(/^["“”]|["“”]$/gu, '')}”`;
}
