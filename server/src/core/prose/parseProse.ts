import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { frontMatterOf } from './frontMatter';
import { readMarkdown } from './markdown';
import type { ParseMarkdown } from './markdown';
import { maskedMarkdown, maskedText } from './markup/maskedText';
import { markupReader } from './markup/markupReader';
import { readPlaintext } from './plaintext';
import { readsAsMarkdown } from './prose';
import type { Citation, LanguageId, Prose } from './prose';

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
  if (languageId === 'plaintext') return { text, languageId, ...(yield* readPlaintext(text)) };
  const isMarkdown = readsAsMarkdown(languageId);
  const frontMatter = isMarkdown ? frontMatterOf(text) : undefined;
  const from = frontMatter?.end ?? 0;
  const markup = markupReader(languageId)?.(text, from);
  const masked = markup ? (isMarkdown ? maskedMarkdown : maskedText)(text, markup.hidden) : text;
  const { blocks, citations } = isMarkdown
    ? yield* readMarkdown(masked, from, parseMarkdown)
    : yield* readPlaintext(masked, { breaksLines: false });
  return {
    text,
    languageId,
    blocks,
    citations: markup?.citations.length ? inOrder([...citations, ...markup.citations]) : citations,
    ...(frontMatter ? { frontMatter } : {}),
  };
}

function inOrder(citations: readonly Citation[]): Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start);
}
