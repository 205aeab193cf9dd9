import type { Evidence, Span } from '../../core/index';
import { shift } from '../../core/editor';
import type { Articles } from '../../reports/content/checkedDraft';
import { citedPassage, type CitedPassage } from '../../reports/content/citedPassage';
import { escapeMarkdown, markedMarkdown } from '../../reports/markdown/escapeMarkdown';
import { cutWords, truncate } from '../../reports/wording/truncate';
import { editorLine, maxWordLength } from '../../reports/wording/editorText';
import {
  citationParts,
  differencesOf,
  furtherLabel,
  furtherSources,
  heading,
  ignoredLines,
  isSettled,
  maxPassageLength,
  passagesShown,
  quotedWords,
  secondOpinion,
  secondPassages,
  unsettledWording,
} from './hoverWording';
import { rangeLink } from '../../reports/content/placeLink';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate } from '../../localization/language';

/**
 * A hover as Markdown, without the findings' messages, which editors show beside it: the verdict with what differs, the best passage,
 * where it stands, and the other sources. Text of drafts and sources is escaped: none of it can become markup, a link or a command.
 */
export function hoverMarkdown(judged: LocatedStatement, articles: Articles): string {
  const passages = [
    ...[unsettledWording(judged)].filter((wording) => wording !== undefined),
    ...passagesShown(judged).flatMap((evidence) => passageBlocks(evidence, articles)),
    ...furtherBlock(judged, articles),
  ];
  const second = secondBlocks(judged, articles);
  return [
    ...headingBlock(judged),
    ...ignoredLines(judged).map((line) => escapeMarkdown(editorLine(line))),
    // What is only close comes last.
    ...(isSettled(judged) ? [...passages, ...second] : [...second, ...passages]),
  ].join('\n\n');
}

/** "**Contradicted quotation** · “decided” → “discussed”" */
function headingBlock(judged: LocatedStatement): string[] {
  const name = heading(judged);
  const parts = [
    ...(name === undefined ? [] : [`**${name}**`]),
    ...differencesOf(judged).map(
      ({ draft, source }) => `${escapeMarkdown(quotedWords(draft))} → ${escapeMarkdown(quotedWords(source))}`,
    ),
  ];
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

/** "Agrees: The Times, line 4 · Disagrees: Axios, line 9", with links. */
function furtherBlock(judged: LocatedStatement, articles: Articles): string[] {
  const { named, more } = furtherSources(judged);
  const parts = named.map(({ relation, evidence }) => {
    const cited = citedPassage(evidence, articles);
    const name = [escapeMarkdown(editorLine(cited.outlet ?? cited.title)), ...placeOf(cited)].join(', ');
    return `${furtherLabel(relation)} ${name}`;
  });
  if (more > 0) parts.push(translate('{count} more', { count: more }));
  return parts.length === 0 ? [] : [parts.join(' · ')];
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
const leadOfMark = 100;

function passageBlocks(evidence: Evidence, articles: Articles): string[] {
  return [`> ${inContext(evidence)}`, citation(citedPassage(evidence, articles))];
}

/** A passage in its sentence, with the words that differ from the draft in bold. */
function inContext({ text, span, context, differences = [] }: Evidence): string {
  const { before = '', after = '' } = context ?? {};
  const shown = before + text + after;
  const inShown = (place: Span): Span => shift(place, before.length - span.start);
  const marks = differences.map(({ source }) => inShown(source));
  const window = windowOn(shown, marks);
  const markdown = markedMarkdown(shown, window, marks, [], maxWordLength);
  return `${window.start > 0 ? '…' : ''}${markdown}${window.end < shown.length ? '…' : ''}`;
}

/** The part of a long passage that is shown: whole words around the first mark. */
function windowOn(passage: string, marks: readonly Span[]): Span {
  const { length } = passage;
  if (cutWords(passage, maxWordLength).length <= maxPassageLength) return { start: 0, end: length };
  const first = Math.min(length, ...marks.map(({ start }) => start));
  const from = first === length ? 0 : Math.max(0, first - leadOfMark);
  const start = from === 0 ? 0 : wordStart(passage, from, first);
  const to = Math.min(length, start + maxPassageLength);
  return {
    start,
    end: to === length ? length : start + truncate(passage.slice(start), to - start).length - 1,
  };
}

/** The first beginning of a word after an offset; the offset itself where there is none before `limit`. */
function wordStart(passage: string, from: number, limit: number): number {
  const space = passage.slice(from, limit).search(/\s\S/u);
  return space < 0 ? from : from + space + 1;
}

function citation(cited: CitedPassage): string {
  const parts = citationParts(cited).map((part) => escapeMarkdown(editorLine(part)));
  return `— ${[...parts, ...placeOf(cited)].join(' · ')}`;
}

/** The line of a passage with a link to it; empty if the article has been removed. */
function placeOf({ location }: CitedPassage): string[] {
  if (!location) return [];
  const text = translate('line {line}', { line: location.start.line });
  const link = rangeLink(location);
  // Within angle brackets, a parenthesis in the path does not end the link.
  return [link === undefined ? text : `[${text}](<${link}>)`];
}
