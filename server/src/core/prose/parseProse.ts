import { frontMatterOf, readMarkdown } from './markdown';
import type { ParseMarkdown } from './markdown';
import { readPlaintext } from './plaintext';
import type { LanguageId, Prose } from './prose';

/**
 * Reads a document as prose. Never throws; a text of any length is read in time linear in its length. `parseMarkdown`
 * may remember documents from before.
 */
export function parseProse(text: string, languageId: LanguageId, parseMarkdown?: ParseMarkdown): Prose {
  if (languageId !== 'markdown') return { text, languageId, ...readPlaintext(text) };
  const frontMatter = frontMatterOf(text);
  const { blocks, citations } = readMarkdown(text, frontMatter?.end ?? 0, parseMarkdown);
  return { text, languageId, blocks, citations, ...(frontMatter ? { frontMatter } : {}) };
}
