import type { Span } from '../core/prose/span';
import { collapsed } from './singleLine';

/** What can begin or end markup in the middle of a line, mathematics and tables included. */
const inlineMarkup = /[\\`*_[\]<>&|~$]/g;

/** What makes a list, a heading or a rule of a line that it begins. */
const lineStart = /^(\d*)([#+\-=:.)])/;

/**
 * What a renderer may make a link of by itself: an address with slashes, a host name, an e-mail address. Escapes do not
 * stop that, since a renderer looks for addresses in the text that the escapes stand for. A code span does.
 */
const address = /\S*(?:\/\/|@|www\.|[^\s\p{P}]\.\p{L}{2})\S*/giu;

const word = /[\p{L}\p{N}\p{M}]/u;

/** A stretch of a line that is shown in one way. */
interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'code';
}

/**
 * The text as Markdown that renders as exactly this text, on one line: nothing in it becomes markup, HTML, a link or a
 * command. Whitespace is collapsed; characters that steer a terminal or the writing direction become U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  return render(plainPieces(collapsed(text.trim())));
}

/**
 * The stretch of `text` at `span` as Markdown like `escapeMarkdown`, with the parts that lie in one of the `marks` in bold,
 * or as code where bold would not hold (Markdown starts and ends bold only beside letters and digits).
 *
 * @param marks UTF-16 offsets into `text`, in any order; empty ones and what lies outside of `span` are left out
 */
export function markedMarkdown(text: string, span: Span, marks: readonly Span[]): string {
  const pieces: Piece[] = [];
  let end = trimmedStart(text, span);
  const stop = trimmedEnd(text, span);
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, end);
    const to = Math.min(mark.end, stop);
    if (from >= to) continue;
    pieces.push(
      ...plainPieces(collapsed(text.slice(end, from))),
      ...markedPieces(collapsed(text.slice(from, to))),
    );
    end = to;
  }
  if (end < stop) pieces.push(...plainPieces(collapsed(text.slice(end, stop))));
  return render(pieces);
}

function trimmedStart(text: string, span: Span): number {
  return span.end - text.slice(span.start, span.end).trimStart().length;
}

function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function plainPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(address)) {
    pieces.push({ style: 'plain', text: line.slice(end, match.index) }, { style: 'code', text: match[0] });
    end = match.index + match[0].length;
  }
  pieces.push({ style: 'plain', text: line.slice(end) });
  return pieces;
}

function markedPieces(line: string): Piece[] {
  const core = line.trim();
  if (!core) return [{ style: 'plain', text: line }];
  const lead = line.slice(0, line.indexOf(core));
  const tail = line.slice(lead.length + core.length);
  const characters = [...core];
  const first = characters.findIndex((character) => word.test(character));
  const last = characters.findLastIndex((character) => word.test(character));
  if (first < 0 || core.search(address) >= 0) {
    return [
      { style: 'plain', text: lead },
      { style: 'code', text: core },
      { style: 'plain', text: tail },
    ];
  }
  return [
    { style: 'plain', text: lead + characters.slice(0, first).join('') },
    { style: 'bold', text: characters.slice(first, last + 1).join('') },
    { style: 'plain', text: characters.slice(last + 1).join('') + tail },
  ];
}

/** Joins the pieces; neighbours of one style are one stretch, since their marks would run into each other. */
function render(pieces: readonly Piece[]): string {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (!piece.text) continue;
    const before = joined.at(-1);
    if (before?.style === piece.style)
      joined[joined.length - 1] = { style: piece.style, text: before.text + piece.text };
    else joined.push(piece);
  }
  const line = joined.map(renderPiece).join('');
  return line.replace(lineStart, '$1\\$2');
}

function renderPiece({ style, text }: Piece): string {
  switch (style) {
    case 'plain':
      return escapeInline(text);
    case 'bold':
      return `**${escapeInline(text)}**`;
    case 'code':
      return codeSpan(text);
  }
}

function escapeInline(text: string): string {
  return text.replace(inlineMarkup, '\\$&');
}

function codeSpan(text: string): string {
  const runs = new Set(text.match(/`+/g) ?? []);
  let fence = '`';
  while (runs.has(fence)) fence += '`';
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}
