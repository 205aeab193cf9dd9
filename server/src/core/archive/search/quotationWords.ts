import type { Archive } from '../archive';
import type { Article, PlacedQuotation, SourceQuotation } from '../article';
import type { TypedWords } from '../index/typedWords';

/** Maximum number of places of a word that are looked at, so that a search takes bounded time. */
const maxPlaces = 4000;

/** Minimum length, in characters, of an unfinished word; a shorter one is looked up as a whole word. */
const minPrefixLength = 3;

/** Quotations that have the typed word of an index, once for every place, with the index of the word in its article. */
export function* quotationsWith(
  { words: wordIndex }: Archive,
  index: number,
  { words, beginnings }: TypedWords,
): Generator<PlacedQuotation & { readonly word: number }> {
  const key = words[index]?.key ?? '';
  const whole = beginnings.length === 0 || index < words.length - 1 || key.length < minPrefixLength;
  const positions = whole
    ? wordIndex.positionsOf(key)
    : wordIndex.positionsOfBeginning(beginnings, maxPlaces);
  let looked = 0;
  for (const position of positions) {
    if (++looked > maxPlaces) return;
    const place = wordIndex.at(position);
    const quotation = place && outermostAt(place.article, place.index);
    if (quotation) yield { article: place.article, quotation, word: place.index };
  }
}

/** The outermost quotation around a word. */
function outermostAt(article: Article, word: number): SourceQuotation | undefined {
  let quotation = article.quotations[article.words[word]?.quotation ?? -1];
  while (quotation && quotation.enclosing >= 0) quotation = article.quotations[quotation.enclosing];
  return quotation;
}
