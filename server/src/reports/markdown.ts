import type { Evidence, Finding, Span } from '../core/index';
import { shift } from '../core/editor';
import type { Articles, CheckedDraft, SignOff } from './content/checkedDraft';
import { citedPassage } from './content/citedPassage';
import { countRules, countSeverities, countStates } from './content/counts';
import { nothingToCheck, severitySentence, verdictSentence } from './wording/countSentences';
import { escapeMarkdown, markedMarkdown } from './markdown/escapeMarkdown';
import {
  type JudgedStatement,
  judgedDraft,
  bearsOnVerdict,
  citedBeside,
  closestPassagesOf,
  passagesOf,
  stateOf,
} from './content/judgedStatements';
import { type Position, positionsIn } from './content/positions';
import { readerName, relationLabel, secondOpinionLabel, severityLabel } from './wording/labels';
import { signOffLabel, statementLabel } from './wording/labels';
import { singleLine } from './wording/singleLine';
import { translate } from '../localization/language';

/** Returns a link to a place in a draft or a source, or undefined for no link. */
export type LinkTo = (uri: string, position: Position) => string | undefined;

/** Returns a link to a line as editors and code hosts write it: `URI#L12`. */
export const linkToLine: LinkTo = (uri, { line }) => `${uri}#L${line}`;

/**
 * The report on one draft as Markdown: the counts by verdict and by rule, then every statement in the order of the draft
 * with its verdict, findings and evidence. Text of the draft and of sources is escaped.
 */
export function markdownReport(draft: CheckedDraft, articles: Articles, linkTo: LinkTo = linkToLine): string {
  const blocks = [
    `# ${translate('Fact check: {draft}', { draft: escapeMarkdown(draft.name) })}`,
    countsLine([draft]),
    ruleTable([draft]),
    ...statementBlocks(draft, articles, linkTo, '##'),
  ];
  return join(blocks);
}

/** The report on several drafts: a table of them, the counts by rule, then each draft as `markdownReport` shows it. */
export function markdownReportOfDrafts(
  drafts: readonly CheckedDraft[],
  articles: Articles,
  linkTo: LinkTo = linkToLine,
): string {
  const blocks = [
    `# ${translate('Fact check')}`,
    countsLine(drafts),
    draftTable(drafts, linkTo),
    ruleTable(drafts),
  ];
  for (const draft of drafts) {
    blocks.push(
      `## ${escapeMarkdown(draft.name)}`,
      countsLine([draft]),
      ...statementBlocks(draft, articles, linkTo, '###'),
    );
  }
  return join(blocks);
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

function countsLine(drafts: readonly CheckedDraft[]): string {
  return `${verdictSentence(drafts)} ${severitySentence(drafts)}`;
}

function ruleTable(drafts: readonly CheckedDraft[]): string {
  const rows = countRules(drafts).map(([rule, count]) => `| ${cell(escapeMarkdown(rule))} | ${count} |`);
  return rows.length
    ? [`| ${translate('Rule')} | ${translate('Findings')} |`, '| --- | ---: |', ...rows].join('\n')
    : '';
}

function draftTable(drafts: readonly CheckedDraft[], linkTo: LinkTo): string {
  if (!drafts.length) return '';
  const rows = drafts.map((draft) => {
    const { supported, contradicted, unverified } = countStates([draft]);
    const { error, warning } = countSeverities([draft]);
    const name = link(escapeMarkdown(draft.name), draft.uri, { line: 1, column: 1 }, linkTo);
    return `| ${[cell(name), supported, contradicted, unverified, error, warning].join(' | ')} |`;
  });
  return [`| ${draftColumns().join(' | ')} |`, '| --- | ---: | ---: | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function draftColumns(): string[] {
  return [
    translate('Draft'),
    translate('Supported'),
    translate('Contradicted'),
    translate('Unverified'),
    translate('Errors'),
    translate('Warnings'),
  ];
}

/** Context for writing the blocks on one draft. */
interface Page {
  readonly draft: CheckedDraft;
  readonly articles: Articles;
  readonly linkTo: LinkTo;
  /** Returns a link to the line of the draft at which a span starts. */
  readonly lineOf: (span: Span) => string;
  /** Number signs of the headings within a draft. */
  readonly heading: string;
}

function statementBlocks(draft: CheckedDraft, articles: Articles, linkTo: LinkTo, heading: string): string[] {
  const { statements, others } = judgedDraft(draft);
  if (!statements.length && !others.length) return [nothingToCheck()];
  const positionAt = positionsIn(draft.text);
  const lineOf = (span: Span): string => {
    const position = positionAt(span.start);
    return link(translate('line {line}', { line: position.line }), draft.uri, position, linkTo);
  };
  const page = { draft, articles, linkTo, lineOf, heading };
  return [
    ...statements.flatMap((judged, index) => statementBlock(judged, index + 1, page)),
    ...otherFindings(others, page),
    ...unusedIgnores(page),
  ];
}

function unusedIgnores({ draft, heading }: Page): string[] {
  const ignores = draft.notes?.unusedIgnores ?? [];
  if (!ignores.length) return [];
  const items = ignores.map((ignore) => `- ${escapeMarkdown(ignore)}`).join('\n');
  return [`${heading} ${translate('Ignores that no longer match anything')}`, items];
}

function statementBlock(judged: JudgedStatement, number: number, page: Page): string[] {
  const { statement, findings } = judged;
  const passages = passagesOf(judged);
  const marks = passages[0]?.differences?.map(({ draft }) => draft) ?? [];
  const speaker = statement.attribution?.speakerName;
  return [
    `${page.heading} ${number}. ${statementLabel(statement.kind, stateOf(judged))}, ${page.lineOf(statement.span)}`,
    blockquote(markedMarkdown(page.draft.text, statement.span, marks)),
    speaker ? translate('Speaker in the draft: {speaker}.', { speaker: escapeMarkdown(speaker) }) : '',
    findings.map(findingItem).join('\n'),
    ...passages.flatMap((evidence) => passageBlock(evidence, page)),
    ...closestBlocks(closestPassagesOf(judged, page.draft.second?.byStatement.get(statement)), page),
    ...secondBlocks(judged, passages, page),
    signOffLine(page.draft.notes?.signOffOf(statement)),
  ];
}

/** What a second reader says. Its words are escaped, as those of a source are. */
function secondBlocks({ statement }: JudgedStatement, shown: readonly Evidence[], page: Page): string[] {
  const { second } = page.draft;
  const opinion = second?.byStatement.get(statement);
  if (!second || !opinion) return [];
  const label = escapeMarkdown(secondOpinionLabel(second.model, opinion.verdict));
  const reason = escapeMarkdown(singleLine(opinion.reason));
  return [
    reason === '' ? `${label}.` : `${label}. ${reason}`,
    ...citedBeside(opinion, shown).flatMap((evidence) => passageBlock(evidence, page)),
  ];
}

function signOffLine(signOff: SignOff | undefined): string {
  return signOff ? `${escapeMarkdown(signOffLabel(signOff))}.` : '';
}

/** Findings on words outside any statement, such as the spelling of a name. */
function otherFindings(findings: readonly Finding[], page: Page): string[] {
  if (!findings.length) return [];
  return [
    `${page.heading} ${translate('Other findings')}`,
    ...findings.flatMap((finding) => [
      `${findingItem(finding)} (${page.lineOf(finding.span)})`,
      blockquote(markedMarkdown(page.draft.text, finding.span, [])),
      ...finding.evidence.flatMap((evidence) => passageBlock(evidence, page)),
    ]),
  ];
}

function findingItem({ severity, rule, message, reader }: Finding): string {
  const source = reader === undefined ? '' : ` (${escapeMarkdown(readerName(reader))})`;
  return `- **${severityLabel(severity)}**, ${escapeMarkdown(rule)}${source}: ${escapeMarkdown(message)}`;
}

function passageBlock(evidence: Evidence, { articles, linkTo }: Page): string[] {
  const { title, outlet, location } = citedPassage(evidence, articles);
  const line = location ? `, ${translate('line {line}', { line: location.start.line })}` : '';
  const about = [
    link(escapeMarkdown(title) + line, location?.uri, location?.start, linkTo),
    outlet ? escapeMarkdown(outlet) : '',
    evidence.speaker ? translate('said by {speaker}', { speaker: escapeMarkdown(evidence.speaker) }) : '',
  ];
  const { span, text } = evidence;
  const inText = (place: Span): Span => shift(place, -span.start);
  const marks = (evidence.differences ?? []).map(({ source }) => inText(source));
  const shared = bearsOnVerdict(evidence) ? [] : (evidence.aligned ?? []).map(inText);
  return [
    `${relationLabel(evidence.relation)} ${about.filter((part) => part).join(', ')}:`,
    blockquote(markedMarkdown(text, { start: 0, end: text.length }, marks, shared)),
  ];
}

/** The passages closest to a statement that none of them settles, folded where HTML is shown. */
function closestBlocks(passages: readonly Evidence[], page: Page): string[] {
  if (passages.length === 0) return [];
  return [
    translate('No source settles this.'),
    `<details><summary>${translate('Closest in your sources')}</summary>`,
    ...passages.flatMap((evidence) => passageBlock(evidence, page)),
    '</details>',
  ];
}

function blockquote(line: string): string {
  return line && `> ${line}`;
}

/** @param label Markdown */
function link(
  label: string,
  uri: string | undefined,
  position: Position | undefined,
  linkTo: LinkTo,
): string {
  const target = uri !== undefined && position ? linkTo(uri, position) : undefined;
  return target === undefined ? label : `[${label}](${destination(target)})`;
}

/** Percent-encodes the characters of a link's target that could end the target or the link. */
function destination(target: string): string {
  return target.replace(/[\s<>()\\\p{Cc}]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** Escapes bars for a table cell, which they would end even in code. */
function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|');
}
