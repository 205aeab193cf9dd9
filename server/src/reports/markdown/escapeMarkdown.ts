import type { Span } from '../../core/index';
import { collapseWhitespace } from '../wording/singleLine';
import { cutWords } from '../wording/truncate';

/** Characters that can begin or end markup within a line, including mathematics and tables. */
const inlineMarkup = /[\\`*_[\]<>&|~$]/g;

/** Characters that turn a line which starts with them into a list item, a heading or a thematic break. */
const lineStart = /^(\d*)([#+\-=:.)])/;

/**
 * Text that a renderer may turn into a link by itself: a URL, a host name, an e-mail address. Escapes do not prevent that,
 * since a renderer searches the unescaped text; a code span does.
 */
const address = /\/\/|@|www\.|[^\s\p{P}]\.\p{L}{2}/iu;

const word = /[\p{L}\p{N}\p{M}]/u;

/** A part of a line with one style. */
interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'code';
}

/**
 * Escapes a text as Markdown on one line that renders as exactly this text: nothing in it becomes markup, HTML, a link or a
 * command. Whitespace and control characters are treated as by `singleLine`.
 */
export function escapeMarkdown(text: string): string {
  return render([{ style: 'plain', text: collapseWhitespace(text.trim()) }]);
}

/**
 * Escapes the part of `text` at `span` like `escapeMarkdown`, with the marked parts in bold, or as code if they have no
 * letters or digits, beside which alone Markdown starts and ends bold.
 *
 * @param marks UTF-16 offsets into `text`, in any order; empty ones and parts outside `span` are ignored
 * @param lesser parts to show in italics; those that touch a mark are ignored
 * @param maxWordLength maximum length of a word in characters; the rest of longer words is cut
 */
export function markedMarkdown(
  text: string,
  span: Span,
  marks: readonly Span[],
  lesser: readonly Span[] = [],
  maxWordLength = Infinity,
): string {
  const shown = (start: number, end: number): string =>
    cutWords(collapseWhitespace(text.slice(start, end)), maxWordLength);
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
    pieces.push({ style: 'plain', text: shown(end, from) });
    pieces.push(...markedPieces(shown(from, to), mark.style));
    end = to;
  }
  if (end < stop) pieces.push({ style: 'plain', text: shown(end, stop) });
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

/** Searches for addresses only after neighbours of one style are merged, since an address may span both. */
function render(pieces: readonly Piece[]): string {
  const shown = merged(
    withBackticks(merged(merged(withValidItalics(merged(pieces))).flatMap(withAddressesAsCode))),
  );
  return shown.map(renderPiece).join('').replace(lineStart, '$1\\$2');
}

/** Merges neighbours of one style, whose marks would otherwise touch. */
function merged(pieces: readonly Piece[]): Piece[] {
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

/** Makes italics plain beside bold or a letter, where Markdown would not recognize them. */
function withValidItalics(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    if (piece.style !== 'italic') return piece;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const holds = [before, after].every((beside) => beside === undefined || beside.style === 'plain');
    const free =
      !word.test(before?.text.at(-1) ?? ' ') && !word.test(Array.from(after?.text ?? ' ')[0] ?? ' ');
    return holds && free ? piece : { ...piece, style: 'plain' };
  });
}

/** Splits a piece so that its addresses become code. */
function withAddressesAsCode(piece: Piece): Piece[] {
  if (piece.style === 'bold' && address.test(piece.text)) return [{ ...piece, style: 'code' }];
  if (piece.style === 'italic' && address.test(piece.text))
    return withAddressesAsCode({ ...piece, style: 'plain' });
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

/** Moves backticks before code into it, since some renderers read an escaped one as part of the code's fence. */
function withBackticks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.style === 'plain' && after?.style === 'code')
      return { ...piece, text: piece.text.slice(0, trailingBackticksStart(piece.text)) };
    if (piece.style === 'code' && before?.style === 'plain')
      return { ...piece, text: before.text.slice(trailingBackticksStart(before.text)) + piece.text };
    return piece;
  });
}

/** Offset of the backticks at the end of a text; its length if there are none. */
function trailingBackticksStart(text: string): number {
  let start = text.length;
  while (text[start - 1] === '`') start--;
  return start;
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
