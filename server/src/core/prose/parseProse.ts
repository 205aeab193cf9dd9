import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { frontMatterOf } from './frontMatter';
import { readMarkdown } from './markdown';
import type { ParseMarkdown } from './markdown';
import { readPlaintext } from './plaintext';
import type { LanguageId, Prose } from './prose';

/** Parses a document as prose, in time linear in its length. Never throws. */
export function parseProse(text: string, languageId: LanguageId): Prose {
  return finish(parseProseInSteps(text, languageId));
}

/** Does the same one block a step. `parseMarkdown` may remember earlier documents. */
export function* parseProseInSteps(
  text: string,
  languageId: LanguageId,
  parseMarkdown?: ParseMarkdown,
): Steps<Prose> {
  if (languageId !== 'markdown') return { text, languageId, ...(yield* readPlaintext(text)) };
  const frontMatter = frontMatterOf(text);
  const { blocks, citations } = yield* readMarkdown(text, frontMatter?.end ?? 0, parseMarkdown);
  return { text, languageId, blocks, citations, ...(frontMatter ? { frontMatter } : {}) };
}
