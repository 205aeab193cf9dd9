import { frontMatterOf, readMarkdown } from './markdown';
import { readPlaintext } from './plaintext';
import type { LanguageId, Prose } from './prose';

/** Reads a document as prose. Never throws; a text of any length is read in time linear in its length. */
export function parseProse(text: string, languageId: LanguageId): Prose {
  if (languageId !== 'markdown') return { text, languageId, ...readPlaintext(text) };
  const frontMatter = frontMatterOf(text);
  const { blocks, citations } = readMarkdown(text, frontMatter?.end ?? 0);
  return { text, languageId, blocks, citations, ...(frontMatter ? { frontMatter } : {}) };
}
