import { wordsOf } from '../../prose/words';
import type { Archive } from '../archive';
import type { Article, PlacedQuotation, SourceQuotation } from '../article';
import { isTyped, standsAt, typedWords } from '../index/typedWords';
import type { TypedWords } from '../index/typedWords';
import { quotationsWith } from './quotationWords';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';

/**
 * Quotations that have every word of a query among their own words, in their speaker's name, or in the title or
 * outlet of their article. Those with the words in a row come first, then those with all of them in the quotation itself;
 * otherwise they stand in the order of the sources. The last word may be unfinished.
 */
export function findQuotations(archive: Archive, query: string, limit: number): QuotationSummary[] {
  const typed = typedWords(query);
  const holding = typed.words.map((_, index) => holders(archive, index, typed));
  const ranked: { placed: PlacedQuotation; rank: number }[] = [];
  for (const article of archive.articles) {
    const inArticle = metadataMatches(article, typed);
    const bySpeaker = new Map<string, readonly boolean[]>();
    for (const quotation of article.quotations) {
      if (quotation.level !== 0) continue;
      const own = holding.map((quotations) => quotations.has(quotation));
      const speaker = quotation.attribution?.speakerName ?? '';
      const said = bySpeaker.get(speaker) ?? matchesOf(speaker, typed);
      bySpeaker.set(speaker, said);
      if (!own.every((has, index) => has || said[index] === true || inArticle[index] === true)) continue;
      ranked.push({ placed: { article, quotation }, rank: own.every(Boolean) ? 1 : 2 });
    }
  }
  return ranked
    .map((one) => (one.rank === 1 && inRow(one.placed, typed) ? { ...one, rank: 0 } : one))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .flatMap(({ placed: { article, quotation } }) => quotationSummary(article, quotation) ?? []);
}

function holders(archive: Archive, index: number, typed: TypedWords): ReadonlySet<SourceQuotation> {
  const found = new Set<SourceQuotation>();
  for (const { quotation } of quotationsWith(archive, index, typed)) found.add(quotation);
  return found;
}

function metadataMatches(
  { id, metadata: { title = '', outlet = '' } }: Article,
  typed: TypedWords,
): boolean[] {
  return matchesOf(`${title} ${outlet} ${id}`, typed);
}

/** For each typed word, true if a text has it. */
function matchesOf(text: string, typed: TypedWords): boolean[] {
  const own = wordsOf(text).words;
  return typed.words.map((_, index) => own.some(({ key }) => isTyped(key, index, typed)));
}

/** True if the typed words stand in a row in a quotation. Reads it once more. */
function inRow({ article, quotation }: PlacedQuotation, typed: TypedWords): boolean {
  const own = wordsOf(quotationSummary(article, quotation)?.text ?? '').words;
  return own.some((_, first) => standsAt(own, first, typed));
}
