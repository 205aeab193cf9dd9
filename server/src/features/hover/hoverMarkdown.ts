import type { Evidence, Span } from '../../core/index';
import { shift } from '../../core/editor';
import type { Articles } from '../../reports/content/checkedDraft';
import { citedPassage, type CitedPassage } from '../../reports/content/citedPassage';
import { speakerText } from '../../reports/wording/speakerText';
import { escapeMarkdown, markedMarkdown } from '../../reports/markdown/escapeMarkdown';
import {
  sourceAgreement,
  differencesOf,
  heading,
  noWords,
  nothingFound,
  maxPassages,
  type WordDifference,
} from './hoverWording';
import { rangeLink } from '../../reports/content/placeLink';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate } from '../../localization/language';

/**
 * A hover as Markdown, without the findings' messages, which editors show beside it. Text of drafts and sources is
 * escaped: none of it can become markup, a link or a command.
 */
export function hoverMarkdown(judged: LocatedStatement, articles: Articles): string {
  const sources = sourceAgreement(judged);
  const blocks = [
    `**${heading(judged)}**${sources === '' ? '' : ` · ${sources}`}`,
    ...(judged.statement && judged.evidence.length === 0 ? [nothingFound()] : []),
    ...judged.evidence.slice(0, maxPassages).flatMap((evidence) => passageBlocks(evidence, articles)),
  ];
  return blocks.join('\n\n');
}

function passageBlocks(evidence: Evidence, articles: Articles): string[] {
  const passage = inContext(evidence);
  const differences = differencesOf(evidence).map(differenceMarkdown);
  return [
    `> ${passage}`,
    citation(citedPassage(evidence, articles)),
    ...(differences.length > 0
      ? [translate('Draft → source: {differences}', { differences: differences.join(' · ') })]
      : []),
  ];
}

/** A passage in its sentence: words that differ from the draft in bold, words that both have in italics. */
function inContext({ text, span, context, differences = [], aligned = [] }: Evidence): string {
  const { before = '', after = '' } = context ?? {};
  const shown = before + text + after;
  const inShown = (place: Span): Span => shift(place, before.length - span.start);
  return markedMarkdown(
    shown,
    { start: 0, end: shown.length },
    differences.map(({ source }) => inShown(source)),
    aligned.map(inShown),
  );
}

function citation({ evidence, title, outlet, date, location }: CitedPassage): string {
  const parts = [`*${escapeMarkdown(title)}*`];
  if (outlet !== undefined) parts.push(escapeMarkdown(outlet));
  if (date !== undefined) parts.push(escapeMarkdown(date));
  if (location) parts.push(place(location));
  const article = parts.join(', ');
  const { speaker } = evidence;
  if (speaker === undefined) return `— ${article}`;
  return `— ${translate('{speaker}, in {article}', { speaker: escapeMarkdown(speakerText(evidence)), article })}`;
}

function place(location: NonNullable<CitedPassage['location']>): string {
  const text = translate('{file}, line {line}', {
    file: escapeMarkdown(location.name),
    line: location.start.line,
  });
  const link = rangeLink(location);
  // Within angle brackets, a parenthesis in the path does not end the link.
  return link === undefined ? text : `[${text}](<${link}>)`;
}

function differenceMarkdown({ draft, source }: WordDifference): string {
  const before = draft.trim() === '' ? noWords() : `~~${escapeMarkdown(draft)}~~`;
  const after = source.trim() === '' ? noWords() : `**${escapeMarkdown(source)}**`;
  return `${before} → ${after}`;
}
