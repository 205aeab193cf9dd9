import type { Evidence, Finding } from '../core/index';
import type { ArticleSummary, QuotationSummary } from '../core/editor';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from './checkedDraft';
import { cite, relationWords, speakerWords } from './citedPassage';
import { severitySentence, verdictSentence } from './counts';
import { judgedStatements, passagesOf, type JudgedStatement } from './judgedStatements';
import { singleLine } from './singleLine';
import { statementWords } from './statementWords';

/** So many passages of a statement are told; the best come first. */
const passagesTold = 2;

/**
 * What was found in a text, for an assistant that reads it: the counts, then each statement on a line of its own with its
 * verdict, below it what is wrong, what differs and the passages. Text of sources stands on one line each, in marks.
 */
export function assistantReport(draft: CheckedDraft, articles: Articles): string {
  const { statements, others } = judgedStatements(draft.report);
  if (statements.length === 0 && others.length === 0) {
    return translate(
      'Nothing to check: there is no quotation, no attribution and no checkable fact in this draft.',
    );
  }
  return [
    `${verdictSentence([draft])} ${severitySentence([draft])}`,
    ...statements.map((judged, index) => statementLines(judged, index + 1, articles)),
    ...others.map((finding) => findingLine(finding)),
  ].join('\n');
}

function statementLines(judged: JudgedStatement, number: number, articles: Articles): string {
  const { statement, findings } = judged;
  const passages = passagesOf(judged).slice(0, passagesTold);
  return [
    `${number}. ${statementWords(statement)}: ${quoted(statement.text)}`,
    ...findings.map((finding) => `   ${findingLine(finding)}`),
    ...(passages.length === 0 ? [`   ${translate('No passage of the sources carries this.')}`] : []),
    ...passages.flatMap((evidence) => passageLines(evidence, articles)),
  ].join('\n');
}

function findingLine({ rule, message }: Finding): string {
  return `${rule}: ${singleLine(message)}`;
}

function passageLines(evidence: Evidence, articles: Articles): string[] {
  const { title, outlet, date, location } = cite(evidence, articles);
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [singleLine(title), outlet, date, place].filter((part) => part !== undefined).join(', ');
  const said =
    evidence.speaker === undefined
      ? article
      : translate('{speaker}, in {article}', { speaker: speakerWords(evidence), article });
  const differences = (evidence.differences ?? []).map(
    ({ draftText, sourceText }) => `${oneSide(draftText)} → ${oneSide(sourceText)}`,
  );
  return [
    `   ${relationWords(evidence.relation)} ${said}: ${quoted(evidence.text)}`,
    ...(differences.length === 0
      ? []
      : [`   ${translate('Draft → source: {differences}', { differences: differences.join(' · ') })}`]),
  ];
}

function oneSide(words: string): string {
  return singleLine(words) || translate('(nothing)');
}

/** A quotation that was found, on one line: its words, whose they are, and how to cite their article. */
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
      : translate('{speaker}, in {article}', { speaker: speakerWords(quotation), article });
  return `${quoted(text)} — ${said}`;
}

function quoted(text: string): string {
  return `“${singleLine(text).replace(/^["“”]|["“”]$/gu, '')}”`;
}
