import { lowerBound } from '../collections/binarySearch';
import type { Span } from './span';

/** Languages in which documents are read, by the names that editors give them. */
export const languageIds = [
  'markdown',
  'plaintext',
  'mdx',
  'quarto',
  'rmd',
  'asciidoc',
  'restructuredtext',
  'latex',
  'typst',
  'org',
] as const;

/** Language of a document. One of another language is read as plain text. */
export type LanguageId = (typeof languageIds)[number];

/** True for Markdown and what adds to it: with front matter, Pandoc's citations and links in square brackets. */
export function readsAsMarkdown(languageId: LanguageId): boolean {
  return ['markdown', 'mdx', 'quarto', 'rmd'].includes(languageId);
}

/** Role of a block in its document. A signature is a line that names whose the words above it are. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockquote' | 'signature' | 'cell';

/**
 * A paragraph-sized piece of prose with its markup taken away: no emphasis marks, code, link targets, HTML or escapes;
 * entities decoded and soft line breaks as spaces. Whatever is computed from `text` alone may be memoised by it.
 */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the document. */
  readonly span: Span;
  readonly text: string;
  /** Mapping of `text` to the document: runs in ascending order that cover all of `text`. */
  readonly runs: readonly Run[];
  /** Nesting depth of the list or block quotation that the block stands in; 0 outside both. */
  readonly depth: number;
}

/**
 * A stretch of a block's text with its place in the document. Where the lengths are equal, the text is the document's own; where
 * they differ, it stands for a decoded entity, white space or code.
 */
export interface Run {
  /** UTF-16 offset in the block's text. */
  readonly at: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** UTF-16 offset in the document. */
  readonly source: number;
  /** In UTF-16 units. */
  readonly sourceLength: number;
}

/** A citation or link in the draft: `[@id]`, `[text](url)`, `<url>` or a footnote reference. */
export type Citation = KeyCitation | LinkCitation;

/** One key of a citation group: `[@000]`, or one of the two in `[see @000, p. 3; @001]`. */
export interface KeyCitation {
  readonly kind: 'key';
  /** The key without its @. */
  readonly target: string;
  /** The key with its @. */
  readonly keySpan: Span;
  /** The whole group with its brackets. */
  readonly span: Span;
}

/** A link or a footnote reference. */
export interface LinkCitation {
  readonly kind: 'link' | 'footnote';
  /** The URL or the footnote's label. */
  readonly target: string;
  readonly span: Span;
}

/** A block quotation: what markup sets apart as somebody's words. Callouts and quotations within quotations are none. */
export interface BlockQuotation {
  /** In UTF-16 offsets into the document, from its first block to its last; the signature may stand behind it. */
  readonly span: Span;
  /** The name of who is quoted, in UTF-16 offsets into the document; absent where nobody signs. */
  readonly signature?: Span;
}

/** A document as blocks of prose, in order. */
export interface Prose {
  readonly text: string;
  readonly languageId: LanguageId;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** In the order of the document. */
  readonly quotations: readonly BlockQuotation[];
  /** YAML front matter with its fences. */
  readonly frontMatter?: Span;
}

/** Index of the block that holds an offset of the document, or of the last block before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, lowerBound(blocks, ({ span }) => span.start <= offset) - 1);
}

/** The citations of a document that stand in a block. */
export function citationsWithin({ citations }: Prose, { span: { start, end } }: Block): readonly Citation[] {
  return citations.slice(
    lowerBound(citations, ({ span }) => span.start < start),
    lowerBound(citations, ({ span }) => span.start < end),
  );
}

/** Maps a span of a block's text to the document. An empty span maps to an empty span. */
export function toDocument(block: Block, span: Span): Span {
  const start = mapOffset(block, span.start, 'start');
  const end = span.end > span.start ? mapOffset(block, span.end, 'end') : start;
  return { start, end };
}

function mapOffset(block: Block, offset: number, edge: 'start' | 'end'): number {
  const { runs } = block;
  // Most blocks have no markup and are one run.
  const [first] = runs;
  if (first && runs.length === 1 && first.length === first.sourceLength)
    return first.source + Math.min(offset - first.at, first.length);
  // The last run that begins before the offset (for an end) or at it (for a start).
  const following = lowerBound(runs, edge === 'start' ? ({ at }) => at <= offset : ({ at }) => at < offset);
  const run = runs[Math.max(0, following - 1)];
  if (!run) return block.span.start;
  const into = Math.min(offset - run.at, run.length);
  if (run.sourceLength === run.length) return run.source + into;
  if (edge === 'start') return into >= run.length ? run.source + run.sourceLength : run.source;
  return into <= 0 ? run.source : run.source + run.sourceLength;
}
