import type { ArchiveView } from '../../archive/archiveView';
import type { Article } from '../../archive/article';
import type { PlacedArticle, WordIndex } from '../../archive/index/wordIndex';
import type { QuotedWord } from './quotedWords';

/** A stretch of an article's words that may hold a quotation: word indices, `from` inclusive, `to` exclusive. */
export interface ArticleWindow {
  readonly article: Article;
  readonly from: number;
  readonly to: number;
}

/** Maximum number of a quotation's words that are looked up, the rarest first. */
const maxWordsLookedUp = 24;
/** Maximum number of places of a word that is looked up, unless a quotation has only commoner words. */
const maxPlacesPerWord = 4000;
/** Number of words looked up of a quotation that has only commoner ones. */
const commonWordsLookedUp = 2;
/** Maximum number of places in the quotation at which one word is looked up. */
const maxOccurrences = 4;
/** Width, in words, of a band of diagonals that counts as one place. A diagonal is a position less an index in the quotation. */
const bandWidth = 12;
/** Words that a window has before its band beyond the band's width. */
const windowMargin = 4;
/** Maximum number of windows that are compared word by word. */
const maxWindows = 12;
/** Maximum distance, in words, of two places of one article that share a window: words may be left out between them. */
const maxMergeDistance = 160;

/**
 * Windows of articles that may hold a quotation, the likeliest first: places in which several of its rarer words stand at
 * the same distances from each other as in the quotation.
 */
export function findWindows(words: readonly QuotedWord[], archive: ArchiveView): ArticleWindow[] {
  const places = [...votesByArticle(words, archive)]
    .flatMap(([article, votes]) => [...votes].map(([band, vote]) => ({ article, band, vote })))
    .sort(byVote)
    .slice(0, 2 * maxWindows);
  return mergeWindows(places, words.length).slice(0, maxWindows);
}

/** A diagonal of an article: its words from `band * bandWidth` on may be those of the quotation from its first word on. */
interface Place {
  readonly article: Article;
  readonly band: number;
  readonly vote: number;
}

/** Equal votes are ordered by article id and place, so that it does not matter in which order the articles came. */
function byVote(a: Place, b: Place): number {
  if (a.vote !== b.vote) return b.vote - a.vote;
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.band - b.band;
}

/** Votes by band, for each article that has one of the words looked up. */
function votesByArticle(
  words: readonly QuotedWord[],
  { words: index }: ArchiveView,
): Map<Article, Map<number, number>> {
  const found = new Map<Article, Map<number, number>>();
  for (const { key, indices } of rarestWords(words, index)) {
    const weight = Math.log(1 + index.size / index.count(key));
    let placed: PlacedArticle | undefined;
    let end = 0;
    let votes = new Map<number, number>();
    for (const position of index.positionsOf(key)) {
      if (position >= end) {
        placed = index.placedAt(position);
        if (!placed) continue;
        end = placed.firstPosition + placed.article.words.length;
        votes = found.get(placed.article) ?? new Map<number, number>();
        found.set(placed.article, votes);
      }
      const at = position - (placed?.firstPosition ?? 0);
      for (const inQuotation of indices) {
        const band = Math.floor((at - inQuotation) / bandWidth);
        votes.set(band, (votes.get(band) ?? 0) + weight);
        // A place near a band's edge counts for the neighbour as well, so that no edge splits it.
        votes.set(band + 1, (votes.get(band + 1) ?? 0) + weight / 2);
      }
    }
  }
  return found;
}

interface LookedUpWord {
  readonly key: string;
  readonly indices: readonly number[];
}

function rarestWords(words: readonly QuotedWord[], index: WordIndex): LookedUpWord[] {
  const indices = new Map<string, number[]>();
  for (const [index, { key, inserted }] of words.entries()) {
    if (!inserted) indices.set(key, [...(indices.get(key) ?? []), index].slice(0, maxOccurrences));
  }
  const known = [...indices]
    .map(([key, at]) => ({ key, indices: at, count: index.count(key) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const rare = known.filter(({ count }) => count <= maxPlacesPerWord);
  return (rare.length > 0 ? rare : known.slice(0, commonWordsLookedUp)).slice(0, maxWordsLookedUp);
}

function mergeWindows(places: readonly Place[], length: number): ArticleWindow[] {
  const windows: { article: Article; from: number; to: number }[] = [];
  for (const { article, band } of places) {
    const anchor = band * bandWidth;
    const from = Math.max(0, anchor - bandWidth - windowMargin);
    const to = Math.min(article.words.length, anchor + length + 3 * bandWidth);
    if (to <= from) continue;
    const near = windows.find(
      (w) => w.article === article && from < w.to + maxMergeDistance && to > w.from - maxMergeDistance,
    );
    if (near && Math.max(near.to, to) - Math.min(near.from, from) <= 2 * length + 2 * maxMergeDistance) {
      near.from = Math.min(near.from, from);
      near.to = Math.max(near.to, to);
    } else windows.push({ article, from, to });
  }
  return windows;
}
