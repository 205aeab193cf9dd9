import { markdownSliceAround } from './markdownSlice';
import { parseProse } from './parseProse';
import { toDocument } from './prose';
import type { Block, LanguageId, Prose, Run } from './prose';

/** The paragraph in which a caret stands, as prose. */
export interface CaretContext {
  /** The paragraph's prose up to the caret, without markup, on one line. */
  readonly before: string;
  /** The paragraph's prose from the caret on. */
  readonly after: string;
  /** Keys of the citations in the paragraph. */
  readonly citedKeys: readonly string[];
  /** UTF-16 offset in the text of an offset in `before`. */
  readonly offsetOf: (offsetInBefore: number) => number;
}

/**
 * Context of the caret at a UTF-16 offset; undefined in code, in the text or target of a link, in HTML and in front matter. Of a
 * Markdown document only the paragraphs around the caret are parsed, so that time does not grow with the document.
 */
export function caretContext(text: string, languageId: LanguageId, offset: number): CaretContext | undefined {
  const slice =
    languageId === 'markdown' ? markdownSliceAround(text, offset) : { start: 0, end: text.length };
  if (!slice) return undefined;
  const prose = parseProse(text.slice(slice.start, slice.end), languageId);
  const context = contextIn(prose, offset - slice.start);
  return context && { ...context, offsetOf: (inBefore) => slice.start + context.offsetOf(inBefore) };
}

function contextIn(prose: Prose, caret: number): CaretContext | undefined {
  if (prose.citations.some(({ kind, span }) => kind === 'link' && span.start < caret && caret < span.end))
    return undefined;
  const block = blockAround(prose, caret);
  if (!block) return undefined;
  const { text } = block;
  const citedKeys = prose.citations.flatMap(({ kind, target, span }) =>
    kind === 'key' && span.start >= block.span.start && span.end <= block.span.end ? [target] : [],
  );
  const offsetOf = (at: number): number => toDocument(block, { start: at, end: at }).start;
  const end = proseEnd(block);
  if (caret >= end) {
    // Spaces typed behind a paragraph are not part of the block.
    const before = text + prose.text.slice(end, caret);
    return {
      before,
      after: '',
      citedKeys,
      offsetOf: (at) => (at < text.length ? offsetOf(at) : end + at - text.length),
    };
  }
  const caretInBlock = offsetInBlock(block, caret);
  if (caretInBlock === undefined) return undefined;
  return {
    before: text.slice(0, caretInBlock),
    after: text.slice(caretInBlock),
    citedKeys,
    offsetOf: (at) => (at === caretInBlock ? caret : offsetOf(at)),
  };
}

/** The block in which an offset stands, or behind which it stands with nothing but spaces between on the last line. */
function blockAround({ blocks, text }: Prose, offset: number): Block | undefined {
  return blocks.find(
    ({ span }) =>
      span.start <= offset &&
      (offset <= span.end || (span.end < offset && /^[ \t\u00A0]*$/u.test(text.slice(span.end, offset)))),
  );
}

/** Offset in the document of the end of a block's prose. */
function proseEnd(block: Block): number {
  const { length } = block.text;
  return toDocument(block, { start: length - 1, end: length }).end;
}

/** Offset in a block's text of an offset in its document; undefined if no prose stands there. */
function offsetInBlock({ runs, text }: Block, offset: number): number | undefined {
  const run = runs.find(
    (one) => one.source <= offset && offset <= one.source + one.sourceLength && isUnchanged(one),
  );
  return run && Math.min(run.at + offset - run.source, text.length);
}

/** True if a run is the document's own text, and not what stands for a decoded entity, a line break or code. */
function isUnchanged({ length, sourceLength }: Run): boolean {
  return length === sourceLength;
}
