import type { Evidence, Span } from '../../core/index';
import { shift } from '../../core/editor';
import type { Articles } from '../../reports/content/checkedDraft';
import { citedPassage, type CitedPassage } from '../../reports/content/citedPassage';
import { speakerText } from '../../reports/wording/speakerText';
import { escapeMarkdown, markedMarkdown } from '../../reports/markdown/escapeMarkdown';
import { cutWords } from '../../reports/wording/truncate';
import { editorLine, maxWordLength } from '../../reports/wording/editorText';
import {
  sourceAgreement,
  differencesOf,
  isSettled,
  heading,
  ignoredLines,
  noWords,
  maxPassageLength,
  passagesShown,
  secondOpinion,
  secondPassages,
  unsettledWording,
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
  const passages = [
    ...[unsettledWording(judged)].filter((wording) => wording !== undefined),
    ...passagesShown(judged).flatMap((evidence) => passageBlocks(evidence, articles)),
  ];
  const second = secondBlocks(judged, articles);
  return [
    `**${heading(judged)}**${sources === '' ? '' : ` · ${sources}`}`,
    ...ignoredLines(judged).map((line) => escapeMarkdown(editorLine(line))),
    // What is only close comes last.
    ...(isSettled(judged) ? [...passages, ...second] : [...second, ...passages]),
  ].join('\n\n');
}

/** What a second reader says. Its words are escaped, as those of a source are. */
function secondBlocks(judged: LocatedStatement, articles: Articles): string[] {
  const opinion = secondOpinion(judged);
  if (!opinion) return [];
  const { label, reason } = opinion;
  return [
    [`**${escapeMarkdown(editorLine(label))}**`, escapeMarkdown(editorLine(reason))]
      .filter((part) => part !== '')
      .join(' · '),
    ...secondPassages(judged).flatMap((evidence) => passageBlocks(evidence, articles)),
  ];
}

/** Number of characters that a shortened passage has before its first mark. */
const leadOfMark = 300;

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
  const marks = differences.map(({ source }) => inShown(source));
  const window = windowOn(shown, marks);
  const markdown = markedMarkdown(shown, window, marks, aligned.map(inShown), maxWordLength);
  return `${window.start > 0 ? '…' : ''}${markdown}${window.end < shown.length ? '…' : ''}`;
}

/** The part of a long passage that is shown: it has the first mark, with some words before it. */
function windowOn(passage: string, marks: readonly Span[]): Span {
  const { length } = passage;
  if (cutWords(passage, maxWordLength).length <= maxPassageLength) return { start: 0, end: length };
  const first = Math.min(length, ...marks.map(({ start }) => start));
  const start = first === length ? 0 : Math.max(0, first - leadOfMark);
  return { start, end: Math.min(length, start + maxPassageLength) };
}

function citation({ evidence, title, outlet, date, location }: CitedPassage): string {
  const parts = [`*${escapeMarkdown(editorLine(title))}*`];
  if (outlet !== undefined) parts.push(escapeMarkdown(editorLine(outlet)));
  if (date !== undefined) parts.push(escapeMarkdown(editorLine(date)));
  if (location) parts.push(place(location));
  const article = parts.join(', ');
  const { speaker } = evidence;
  if (speaker === undefined) return `— ${article}`;
  return `— ${translate('{speaker}, in {article}', { speaker: escapeMarkdown(editorLine(speakerText(evidence))), article })}`;
}

function place(location: NonNullable<CitedPassage['location']>): string {
  const text = translate('{file}, line {line}', {
    file: escapeMarkdown(editorLine(location.name)),
    line: location.start.line,
  });
  const link = rangeLink(location);
  // Within angle brackets, a parenthesis in the path does not end the link.
  return link === undefined ? text : `[${text}](<${link}>)`;
}

function differenceMarkdown({ draft, source }: WordDifference): string {
  const before = draft.trim() === '' ? noWords() : `~~${escapeMarkdown(editorLine(draft))}~~`;
  const after = source.trim() === '' ? noWords() : `**${escapeMarkdown(editorLine(source))}**`;
  return `${before} → ${after}`;
}
