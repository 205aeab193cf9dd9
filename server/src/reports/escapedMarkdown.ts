import type { Span } from '../core/index';
import { collapsed } from './singleLine';

/** What can begin or end markup in the middle of a line, mathematics and tables included. */
const inlineMarkup = /[\\`*_[\]<>&|~$]/g;

/** What makes a list, a heading or a rule of a line that it begins. */
const lineStart = /^(\d*)([#+\-=:.)])/;

/**
 * What a renderer may make a link of by itself: an address with slashes, a host name, an e-mail address. Escapes do not
 * stop that, since a renderer looks for addresses in the text that the escapes stand for. A code span does.
 */
const address = /\/\/|@|www\.|[^\s\p{P}]\.\p{L}{2}/iu;

const word = /[\p{L}\p{N}\p{M}]/u;

/** A stretch of a line that is shown in one way. */
interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'code';
}

/**
 * The text as Markdown that renders as exactly this text, on one line: nothing in it becomes markup, HTML, a link or a
 * command. Whitespace is collapsed; characters that steer a terminal or the writing direction become U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  return render([{ style: 'plain', text: collapsed(text.trim()) }]);
}

/**
 * The stretch of `text` at `span` as Markdown like `escapeMarkdown`, with the parts that lie in one of the `marks` in bold,
 * or as code where bold would not hold (Markdown starts and ends bold only beside letters and digits).
 *
 * @param marks UTF-16 offsets into `text`, in any order; empty ones and what lies outside of `span` are left out
 * @param lesser likewise, in italics; what touches a mark is left out
 */
export function markedMarkdown(
  text: string,
  span: Span,
  marks: readonly Span[],
  lesser: readonly Span[] = [],
): string {
  const pieces: Piece[] = [];
  let end = trimmedStart(text, span);
  const stop = trimmedEnd(text, span);
  const all = [
    ...marks.map((mark) => ({ ...mark, style: 'bold' as const })),
    ...lesser
      .filter((one) => !marks.some((mark) => mark.start <= one.end && one.start <= mark.end))
      .map((one) => ({ ...one, style: 'italic' as const })),
  ];
  for (const mark of all.sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, end);
    const to = Math.min(mark.end, stop);
    if (from >= to) continue;
    pieces.push({ style: 'plain', text: collapsed(text.slice(end, from)) });
    pieces.push(...markedPieces(collapsed(text.slice(from, to)), mark.style));
    end = to;
  }
  if (end < stop) pieces.push({ style: 'plain', text: collapsed(text.slice(end, stop)) });
  return render(pieces);
}

function trimmedStart(text: string, span: Span): number {
  return span.end - text.slice(span.start, span.end).trimStart().length;
}

function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function markedPieces(line: string, style: 'bold' | 'italic'): Piece[] {
  const core = line.trim();
  if (!core) return [{ style: 'plain', text: line }];
  const lead = line.slice(0, line.indexOf(core));
  const tail = line.slice(lead.length + core.length);
  const characters = Array.from(core);
  const first = characters.findIndex((character) => word.test(character));
  const last = characters.findLastIndex((character) => word.test(character));
  if (first < 0) {
    return [
      { style: 'plain', text: lead },
      { style: style === 'bold' ? 'code' : 'plain', text: core },
      { style: 'plain', text: tail },
    ];
  }
  return [
    { style: 'plain', text: lead + characters.slice(0, first).join('') },
    { style, text: characters.slice(first, last + 1).join('') },
    { style: 'plain', text: characters.slice(last + 1).join('') + tail },
  ];
}

/** Addresses are looked for once neighbours are joined: each of two neighbours may hold only a part of one. */
function render(pieces: readonly Piece[]): string {
  const shown = joined(withBackticks(joined(joined(apart(joined(pieces))).flatMap(disarmed))));
  return shown.map(renderPiece).join('').replace(lineStart, '$1\\$2');
}

/** The pieces with neighbours of one style as one, since their marks would run into each other. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (!piece.text) continue;
    const before = result.at(-1);
    if (before?.style === piece.style)
      result[result.length - 1] = { ...piece, text: before.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** Italics right beside bold or beside a letter would not hold: they are left out there. */
function apart(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    if (piece.style !== 'italic') return piece;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const holds = [before, after].every((beside) => beside === undefined || beside.style === 'plain');
    const free =
      !word.test(before?.text.at(-1) ?? ' ') && !word.test(Array.from(after?.text ?? ' ')[0] ?? ' ');
    return holds && free ? piece : { ...piece, style: 'plain' };
  });
}

/** The piece with its addresses as code. */
function disarmed(piece: Piece): Piece[] {
  if (piece.style === 'bold' && address.test(piece.text)) return [{ ...piece, style: 'code' }];
  if (piece.style === 'italic' && address.test(piece.text)) return disarmed({ ...piece, style: 'plain' });
  if (piece.style !== 'plain') return [piece];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: token, index } of piece.text.matchAll(/\S+/g)) {
    if (!address.test(token)) continue;
    pieces.push({ style: 'plain', text: piece.text.slice(end, index) }, { style: 'code', text: token });
    end = index + token.length;
  }
  return [...pieces, { style: 'plain', text: piece.text.slice(end) }];
}

/** Backticks right before code become part of it: some renderers take an escaped one for a part of the code's fence. */
function withBackticks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.style === 'plain' && after?.style === 'code')
      return { ...piece, text: piece.text.slice(0, beforeBackticks(piece.text)) };
    if (piece.style === 'code' && before?.style === 'plain')
      return { ...piece, text: before.text.slice(beforeBackticks(before.text)) + piece.text };
    return piece;
  });
}

/** Where the backticks that end a text begin; its end where it ends in none. */
function beforeBackticks(text: string): number {
  let at = text.length;
  while (text[at - 1] === '`') at -= 1;
  return at;
}

function renderPiece({ style, text }: Piece): string {
  switch (style) {
    case 'plain':
      return escapeInline(text);
    case 'bold':
      return `**${escapeInline(text)}**`;
    case 'italic':
      return `*${escapeInline(text)}*`;
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
