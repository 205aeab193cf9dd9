import { frontMatterOf } from './markdown';
import { parseProse } from './parseProse';
import { toDocument } from './prose';
import type { Block, LanguageId, Prose, Run } from './prose';
import type { Span } from './span';

/** Where in the prose of a text a caret stands. */
export interface CaretContext {
  /** The paragraph's prose up to the caret and from there on, without markup, on one line. */
  readonly before: string;
  readonly after: string;
  /** The citations of the paragraph, by key. */
  readonly citedKeys: readonly string[];
  /** Where a place in `before` stands in the text: UTF-16 offsets. */
  readonly offsetOf: (place: number) => number;
}

/**
 * Where somebody is writing; undefined in code, in the text or target of a link, in HTML and in front matter. Of a Markdown
 * document only the paragraphs around are read, so that the time does not grow with it.
 */
export function caretContext(text: string, languageId: LanguageId, offset: number): CaretContext | undefined {
  const piece = languageId === 'markdown' ? sliceAround(text, offset) : { start: 0, end: text.length };
  if (!piece) return undefined;
  const prose = parseProse(text.slice(piece.start, piece.end), languageId);
  return contextIn(prose, offset - piece.start, piece.start);
}

function contextIn(prose: Prose, at: number, shift: number): CaretContext | undefined {
  if (prose.citations.some(({ kind, span }) => kind === 'link' && span.start < at && at < span.end))
    return undefined;
  const block = blockAround(prose, at);
  if (!block) return undefined;
  const { text } = block;
  const cited = prose.citations.flatMap(({ kind, target, span }) =>
    kind === 'key' && span.start >= block.span.start && span.end <= block.span.end ? [target] : [],
  );
  const ended = proseEnd(block);
  if (at >= ended) {
    const typed = prose.text.slice(ended, at);
    const before = text + typed;
    const offsetOf = (place: number): number =>
      shift +
      (place < text.length
        ? toDocument(block, { start: place, end: place }).start
        : ended + place - text.length);
    return { before, after: '', citedKeys: cited, offsetOf };
  }
  const place = textOffsetOf(block, at);
  if (place === undefined) return undefined;
  return {
    before: text.slice(0, place),
    after: text.slice(place),
    citedKeys: cited,
    offsetOf: (in_) => shift + (in_ === place ? at : toDocument(block, { start: in_, end: in_ }).start),
  };
}

/** The block that holds an offset, or that only spaces on its last line part from it. */
function blockAround({ blocks, text }: Prose, at: number): Block | undefined {
  return blocks.find(
    ({ span }) =>
      span.start <= at &&
      (at <= span.end || (span.end < at && /^[ \t\u00A0]*$/u.test(text.slice(span.end, at)))),
  );
}

/** Where the prose of a block ends in its document. */
function proseEnd(block: Block): number {
  const { length } = block.text;
  return toDocument(block, { start: length - 1, end: length }).end;
}

/** The place in a block's text of an offset in its document; undefined where there is no prose. */
function textOffsetOf({ runs, text }: Block, at: number): number | undefined {
  const holding = runs.find((run) => run.source <= at && at <= run.source + run.sourceLength && isProse(run));
  return holding && Math.min(holding.at + at - holding.source, text.length);
}

function isProse({ length, sourceLength }: Run): boolean {
  return length === sourceLength;
}

const fence = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<marks>`{3,}|~{3,})(?<info>.*)$/u;

/** The lines around an offset that a Markdown parser reads alone as it reads them in the document; undefined in code. */
function sliceAround(text: string, offset: number): Span | undefined {
  const from = frontMatterOf(text)?.end ?? 0;
  if (offset < from) return undefined;
  let start = from;
  let open: string | undefined;
  let blank = true;
  let commented = false;
  for (const line of linesOf(text, from)) {
    if (line.start > offset) break;
    const { start: at, content } = line;
    const marks = commented ? undefined : fence.exec(content)?.groups;
    const run = marks?.['marks'];
    if (open !== undefined) {
      if (run?.startsWith(open) && marks?.['info']?.trim() === '') open = undefined;
      if (line.end >= offset) return undefined;
    } else if (run !== undefined && !(run.startsWith('`') && marks?.['info']?.includes('`'))) {
      open = run;
      if (line.end >= offset) return undefined;
    } else if (blank && !commented && /^\S/u.test(content)) start = at;
    commented = endsInComment(content, commented);
    blank = content.trim() === '';
  }
  const end = /\n[ \t]*\r?\n/u.exec(text.slice(offset))?.index;
  return { start, end: end === undefined ? text.length : offset + end };
}

function endsInComment(line: string, commented: boolean): boolean {
  const opens = line.lastIndexOf('<!--');
  const closes = line.lastIndexOf('-->');
  if (opens < 0 && closes < 0) return commented;
  return opens > closes;
}

function* linesOf(
  text: string,
  from: number,
): Generator<{ readonly start: number; readonly end: number; readonly content: string }> {
  for (let start = from; ;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end, content: text.slice(start, end).replace(/\r$/u, '') };
    if (found < 0) return;
    start = found + 1;
  }
}
