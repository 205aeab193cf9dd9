import type { Archive } from '../archive';
import type { Article, PlacedQuotation, SourceQuotation } from '../article';
import type { TypedWords } from '../index/typedWords';

/** So many places of a common word are looked at, so that a search takes bounded time. */
const mostPlaces = 4000;

/** Shorter beginnings of a word are taken for the whole word, but where a quotation begins. */
const shortestBeginning = 3;

/** The quotations that hold the typed word of an index, each as often as it does, with the word's place. */
export function* quotationsWith(
  { words: wordIndex }: Archive,
  index: number,
  { words, beginnings }: TypedWords,
): Generator<PlacedQuotation & { readonly word: number }> {
  const key = words[index]?.key ?? '';
  const whole = beginnings.length === 0 || index < words.length - 1 || key.length < shortestBeginning;
  const positions = whole
    ? wordIndex.positionsOf(key)
    : wordIndex.positionsOfBeginning(beginnings, mostPlaces);
  let looked = 0;
  for (const position of positions) {
    if (++looked > mostPlaces) return;
    const place = wordIndex.at(position);
    const quotation = place && outermostAt(place.article, place.index);
    if (quotation) yield { article: place.article, quotation, word: place.index };
  }
}

/** The outermost quotation that holds a word. */
function outermostAt(article: Article, word: number): SourceQuotation | undefined {
  const at = article.words[word];
  if (!at || at.quotation < 0) return undefined;
  for (let index = at.quotation; index >= 0; index--) {
    const quotation = article.quotations[index];
    if (quotation?.level === 0) return quotation;
  }
  return undefined;
}
