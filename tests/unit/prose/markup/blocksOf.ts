import { parseProse } from '../../../../server/src/core/prose/parseProse';
import { toDocument } from '../../../../server/src/core/prose/prose';
import type { LanguageId } from '../../../../server/src/core/prose/prose';

/** The prose of a document, a block a line: its kind, if it is no paragraph, and its text. Code and references are `□`. */
export function blocksOf(text: string, languageId: LanguageId): string[] {
  return parseProse(text, languageId).blocks.map(
    (block) => (block.kind === 'paragraph' ? '' : `${block.kind}: `) + block.text.replace(/\uFFFC/gu, '□'),
  );
}

/** What a document cites. */
export function citedIn(text: string, languageId: LanguageId): string[] {
  return parseProse(text, languageId).citations.map(
    ({ kind, target, span }) => `${kind} ${target}: ${text.slice(span.start, span.end)}`,
  );
}

/** The document's own text for some words of its prose, which must occur once. */
export function sourceOf(words: string, text: string, languageId: LanguageId): string {
  const block = parseProse(text, languageId).blocks.find((one) => one.text.includes(words));
  if (!block) throw new Error(`No block has “${words}”.`);
  const start = block.text.indexOf(words);
  const span = toDocument(block, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}
