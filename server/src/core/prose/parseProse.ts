import { frontMatterOf } from './frontMatter';
import { readMarkdown } from './markdown';
import type { ParseMarkdown } from './markdown';
import { readPlaintext } from './plaintext';
import type { LanguageId, Prose } from './prose';

/** Parses a document as prose, in time linear in its length. Never throws. `parseMarkdown` may remember earlier documents. */
export function parseProse(text: string, languageId: LanguageId, parseMarkdown?: ParseMarkdown): Prose {
  if (languageId !== 'markdown') return { text, languageId, ...readPlaintext(text) };
  const frontMatter = frontMatterOf(text);
  const { blocks, citations } = readMarkdown(text, frontMatter?.end ?? 0, parseMarkdown);
  return { text, languageId, blocks, citations, ...(frontMatter ? { frontMatter } : {}) };
}
