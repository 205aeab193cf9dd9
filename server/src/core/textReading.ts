// What can be read of a text without any source: who says what, its paragraphs, its citations.

import { boilerplateOf } from './archive/boilerplate';
import { publishedAttribution } from './attribution/attribution';
import type { Attribution } from './attribution/attribution';
import { documentAttributions } from './attribution/documentAttributions';
import { paragraphsIn } from './prose/paragraphs';
import type { Paragraph } from './prose/paragraphs';
import { parseProse } from './prose/parseProse';
import { languageIds } from './prose/prose';
import type { Citation, LanguageId, Prose } from './prose/prose';

/** Every attribution in a text, draft or article: who said what. Spans are UTF-16 offsets into `text`. */
export function extractAttributions(
  text: string,
  { languageId }: { readonly languageId: string },
): Attribution[] {
  return documentAttributions(withoutBoilerplate(parseProse(text, languageOf(languageId)))).map(
    publishedAttribution,
  );
}

/** The paragraphs of a text, in its order. */
export function paragraphsOf(text: string, { languageId }: { readonly languageId: string }): Paragraph[] {
  return paragraphsIn(text, languageOf(languageId));
}

/** The citations and links of a text, in order. Spans are UTF-16 offsets into it. */
export function citationsOf(
  text: string,
  { languageId }: { readonly languageId: string },
): readonly Citation[] {
  return parseProse(text, languageOf(languageId)).citations;
}

/** A language that is not known is read as plain text. Editors name LaTeX's documents by either name. */
export function languageOf(languageId: string): LanguageId {
  return languageId === 'tex' ? 'latex' : (languageIds.find((known) => known === languageId) ?? 'plaintext');
}

/** Leaves out what a page puts around its text, which nobody says; a block that occurs twice somebody may say. */
function withoutBoilerplate(prose: Prose): Prose {
  const reasons = boilerplateOf(prose.blocks);
  return {
    ...prose,
    blocks: prose.blocks.filter((_, index) => [undefined, 'repeated'].includes(reasons.get(index))),
  };
}
