import type { Steps } from '../collections/steps';
import { BlockBuilder, placeholder } from './blockBuilder';
import { citationsIn } from './citations';
import { headingMark, maskCharacters } from './markup/hidden';
import type { Block, BlockKind, Citation } from './prose';
import { signatureIn } from './signatures';

interface Line {
  /** Without leading and trailing white space. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Mark of a list item. An em dash is none: it begins a signature or a line of dialogue. */
const bullet = /^(?:[•‣▪◦●·*–-]|\(?\d{1,3}[.)])[ \t\u00A0]+/u;
const terminal = /[.!?…:;]["”’'»)\]]*$/u;
const url = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]’']/giu;

/** Maximum length of a line of a text that is wrapped by hand, in UTF-16 units. */
const maxWrappedLineLength = 100;
/** Minimum length of the longest line of a text that is wrapped by hand, in UTF-16 units. */
const minWrappedLineLength = 40;
/** Minimum number of lines, the last lines of paragraphs left out, by which wrapping is told. */
const minWrappedLines = 3;
/** Minimum length of a long line, as a share of the longest. */
const minLongLength = 0.75;
/** Minimum share of long lines in a text that is wrapped by hand. */
const minLongShare = 0.7;
/** Share of lines that end with a sentence below which a text is wrapped by hand. */
const maxEndedShare = 0.5;
/** Maximum length of a heading, in UTF-16 units. */
const maxHeadingLength = 120;

/**
 * Reads the prose blocks and citations of a plain text, one block a step. A paragraph is a line, or a run of lines if the text
 * is wrapped by hand. Where the markup is masked, as `maskedText` does, a line's end never ends a paragraph (`breaksLines`).
 */
export function* readPlaintext(
  text: string,
  { breaksLines }: { readonly breaksLines: boolean } = { breaksLines: true },
): Steps<{ blocks: Block[]; citations: Citation[] }> {
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  for (const lines of yield* paragraphsOf(text, breaksLines)) {
    const block = readParagraph(text, lines, citations);
    if (block) blocks.push(block);
    yield;
  }
  return { blocks, citations };
}

function readParagraph(text: string, lines: readonly Line[], citations: Citation[]): Block | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const builder = new BlockBuilder(text);
  const mark = bullet.exec(text.slice(first.start, first.end));
  const start = first.start + (mark?.[0].length ?? 0);
  const found = referencesIn(text, start, last.end);
  let at = start;
  for (const { citation, replacement } of found) {
    citations.push(citation);
    if (citation.span.start < at) continue;
    builder.keep(at, citation.span.start);
    builder.replace(citation.span.start, citation.span.end, replacement);
    at = citation.span.end;
  }
  builder.keep(at, last.end);
  const body = text.slice(start, last.end);
  return builder.finish(mark ? 'listItem' : kindOf(body), first.start, last.end, mark ? 1 : 0);
}

function kindOf(masked: string): BlockKind {
  if (masked.startsWith(headingMark)) return 'heading';
  const body = shown(masked);
  if (signatureIn(body, 'anywhere')) return 'signature';
  return body.length <= maxHeadingLength && !terminal.test(body) && !/["“”]/u.test(body)
    ? 'heading'
    : 'paragraph';
}

/** What is left of a masked text. */
function shown(masked: string): string {
  return masked.replace(maskCharacters, '').trim();
}

function referencesIn(text: string, from: number, to: number): { citation: Citation; replacement: string }[] {
  const keys = citationsIn(text, from, to).map((citation) => ({ citation, replacement: '' }));
  const links = [...text.slice(from, to).matchAll(url)].map((match) => ({
    citation: {
      span: { start: from + match.index, end: from + match.index + match[0].length },
      kind: 'link' as const,
      target: match[0],
    },
    replacement: placeholder,
  }));
  return [...keys, ...links].sort((a, b) => a.citation.span.start - b.citation.span.start);
}

function* paragraphsOf(text: string, breaksLines: boolean): Steps<Line[][]> {
  const groups = yield* lineGroupsOf(text);
  const wrapped = !breaksLines || isWrapped(text, groups);
  const paragraphs: Line[][] = [];
  for (const group of groups) {
    for (const lines of joinLines(text, group, wrapped)) paragraphs.push(lines);
    yield;
  }
  return paragraphs;
}

/** Runs of lines that empty lines separate. */
function* lineGroupsOf(text: string): Steps<Line[][]> {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n?|[\n\u2028\u2029]/gu)) {
    yield;
    if (/^[\r\n\u2028\u2029]/u.test(match[0])) {
      if (match.index === 0 || /[\r\n\u2028\u2029]/u.test(text[match.index - 1] ?? '')) {
        if (group.length > 0) groups.push(group);
        group = [];
      }
      continue;
    }
    const trimmed = match[0].trim();
    if (trimmed === '') {
      if (group.length > 0) groups.push(group);
      group = [];
      continue;
    }
    const indent = match[0].length - match[0].trimStart().length;
    group.push({ start: match.index + indent, end: match.index + indent + trimmed.length, indent });
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** True if most lines of the paragraphs are about as long as the longest of them, and most of them break in mid-sentence. */
function isWrapped(text: string, groups: readonly (readonly Line[])[]): boolean {
  const full = groups.flatMap((group) => group.slice(0, -1));
  const longest = full.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (full.length < minWrappedLines || longest > maxWrappedLineLength || longest < minWrappedLineLength)
    return false;
  const long = full.filter((line) => line.end - line.start >= minLongLength * longest);
  const ended = full.filter((line) => terminal.test(text.slice(line.start, line.end)));
  return long.length >= minLongShare * full.length && ended.length < maxEndedShare * full.length;
}

function joinLines(text: string, group: readonly Line[], wrapped: boolean): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of group) {
    const current = paragraphs.at(-1);
    const previous = current?.at(-1);
    if (current && previous && continuesParagraph(text, previous, line, wrapped)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function continuesParagraph(text: string, previous: Line, line: Line, wrapped: boolean): boolean {
  const body = text.slice(line.start, line.end);
  if (
    bullet.test(body) ||
    signatureIn(shown(body), 'anywhere') ||
    body.startsWith(headingMark) ||
    text.startsWith(headingMark, previous.start)
  )
    return false;
  if (wrapped) return true;
  const before = text.slice(previous.start, previous.end);
  // A line that breaks in mid-sentence, in a text that otherwise has a paragraph in a line.
  return (
    before.length <= maxWrappedLineLength &&
    !terminal.test(before) &&
    /^\p{Ll}/u.test(body) &&
    before.includes(' ')
  );
}
