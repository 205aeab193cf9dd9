import type { Word } from '../prose/words';
import type { Archive } from './archive';
import type { Article, SourceQuotation } from './article';

/** So many places of a common word are looked at, so that a search takes bounded time. */
const mostPlaces = 4000;

/** Shorter beginnings of a word are taken for the whole word, but where a quotation begins. */
const shortestBeginning = 3;

/** A quotation in the article that it stands in. */
export interface PlacedQuotation {
  readonly article: Article;
  readonly quotation: SourceQuotation;
}

/** Words that somebody typed, to be looked up. */
export interface TypedWords {
  readonly words: readonly Word[];
  /** Whether the last one may go on: nothing has been typed behind it. */
  readonly unfinished: boolean;
}

/** Whether a word of a text is the typed word of an index, or begins with it where it is unfinished. */
export function isTyped(key: string, index: number, { words, unfinished }: TypedWords): boolean {
  const typed = words[index]?.key;
  if (typed === undefined) return false;
  return unfinished && index === words.length - 1 ? key.startsWith(typed) : key === typed;
}

/** Whether the typed words stand in a row from a word on. */
export function standsAt(
  own: readonly { readonly key: string }[],
  first: number,
  typed: TypedWords,
): boolean {
  return typed.words.every((_, index) => {
    const key = own[first + index]?.key;
    return key !== undefined && isTyped(key, index, typed);
  });
}

/** The quotations that hold the typed word of an index, each as often as it does, with the word's place. */
export function* quotationsWith(
  archive: Archive,
  index: number,
  { words, unfinished }: TypedWords,
): Generator<PlacedQuotation & { readonly word: number }> {
  const key = words[index]?.key ?? '';
  const whole = !unfinished || index < words.length - 1 || key.length < shortestBeginning;
  const positions = whole ? archive.positionsOf(key) : archive.positionsOfBeginning(key, mostPlaces);
  let looked = 0;
  for (const position of positions) {
    if (++looked > mostPlaces) return;
    const place = archive.at(position);
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
