import type { ArchiveView } from '../../archive/archiveView';
import type { Article } from '../../archive/article';
import type { PlacedArticle, WordIndex } from '../../archive/index/wordIndex';
import { bandWidth, BandVotes } from './bandVotes';
import type { Place } from './bandVotes';
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
  return mergeWindows(votedPlaces(words, archive), words.length).slice(0, maxWindows);
}

/** The places with the most votes, the most first. */
function votedPlaces(words: readonly QuotedWord[], { words: index }: ArchiveView): readonly Place[] {
  const votes = new BandVotes(words.length);
  for (const { key, indices } of rarestWords(words, index)) {
    const weight = Math.log(1 + index.size / index.count(key));
    let placed: PlacedArticle | undefined;
    let end = 0;
    for (const position of index.positionsOf(key)) {
      if (position >= end) {
        placed = index.placedAt(position);
        if (!placed) continue;
        end = placed.firstPosition + placed.article.words.length;
        votes.enter(placed.article);
      }
      const at = position - (placed?.firstPosition ?? 0);
      for (const inQuotation of indices) votes.add(Math.floor((at - inQuotation) / bandWidth), weight);
    }
  }
  return votes.first(2 * maxWindows);
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
