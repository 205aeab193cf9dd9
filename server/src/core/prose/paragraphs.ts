import { parseProse } from './parseProse';
import type { LanguageId } from './prose';
import type { Span } from './span';

/** A paragraph of a document as readers see it: a heading, a paragraph, a list item, or a whole table. */
export interface Paragraph {
  readonly kind: 'heading' | 'paragraph';
  /** UTF-16 offsets into the document. */
  readonly span: Span;
}

/** Paragraphs of a document, in order. Front matter and code are left out. */
export function paragraphsIn(text: string, languageId: LanguageId): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let inTable = false;
  for (const { kind, span } of parseProse(text, languageId).blocks) {
    const before = paragraphs.at(-1);
    // The cells of a table are one paragraph. An empty line separates two tables.
    if (kind === 'cell' && inTable && before && !hasEmptyLine(text.slice(before.span.end, span.start)))
      paragraphs[paragraphs.length - 1] = { ...before, span: { start: before.span.start, end: span.end } };
    else paragraphs.push({ kind: kind === 'heading' ? 'heading' : 'paragraph', span });
    inTable = kind === 'cell';
  }
  return paragraphs;
}

function hasEmptyLine(between: string): boolean {
  return /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(between);
}
