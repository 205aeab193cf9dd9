import type { Archive } from '../../archive/archive';
import type { Article } from '../../archive/article';
import type { QuotedWord } from './quotedWords';

/** A stretch of an article's words that may hold a quotation: word indices, `from` inclusive, `to` exclusive. */
export interface ArticleWindow {
  readonly article: Article;
  readonly from: number;
  readonly to: number;
  /** The window's place among all words of the archive. */
  readonly position: number;
}

/** How many of a quotation's words, the rarest first, are looked up. */
const lookedUp = 24;
/** A word that occurs more often is looked up only where a quotation has nothing rarer. */
const commonest = 4000;
/** Diagonals closer than this count as one place, in words. */
const bandWidth = 12;
/** How many places are compared word by word. */
const windowLimit = 12;
/** Two places of one article within this distance, in words, are compared as one: something may be left out between. */
const reach = 160;

/**
 * Where in the archive a quotation may come from, the likeliest first: places in which several of its rarer words
 * stand at the same distances from each other as in the quotation.
 */
export function findWindows(words: readonly QuotedWord[], archive: Archive): ArticleWindow[] {
  const votes = new Map<number, number>();
  for (const { key, indices } of rarestWords(words, archive)) {
    const positions = archive.words.positionsOf(key);
    const weight = Math.log(1 + archive.words.size / positions.length);
    for (const position of positions) {
      for (const index of indices) {
        const band = Math.floor((position - index) / bandWidth);
        votes.set(band, (votes.get(band) ?? 0) + weight);
        // A place near a band's edge counts for the neighbour as well, so that no edge splits it.
        votes.set(band + 1, (votes.get(band + 1) ?? 0) + weight / 2);
      }
    }
  }
  const places = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2 * windowLimit);
  return mergeWindows(places, words.length, archive).slice(0, windowLimit);
}

interface LookedUpWord {
  readonly key: string;
  readonly indices: readonly number[];
}

function rarestWords(words: readonly QuotedWord[], archive: Archive): LookedUpWord[] {
  const indices = new Map<string, number[]>();
  for (const [index, { key, inserted }] of words.entries()) {
    if (!inserted) indices.set(key, [...(indices.get(key) ?? []), index].slice(0, 4));
  }
  const known = [...indices]
    .map(([key, at]) => ({ key, indices: at, count: archive.words.positionsOf(key).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const rare = known.filter(({ count }) => count <= commonest);
  return (rare.length > 0 ? rare : known.slice(0, 2)).slice(0, lookedUp);
}

function mergeWindows(
  places: readonly (readonly [band: number, vote: number])[],
  length: number,
  archive: Archive,
): ArticleWindow[] {
  const windows: { article: Article; from: number; to: number; position: number }[] = [];
  for (const [band] of places) {
    const anchor = band * bandWidth;
    for (const { article, firstPosition: base } of archive.words.between(
      anchor,
      anchor + bandWidth + length,
    )) {
      const from = Math.max(0, anchor - base - bandWidth - 4);
      const to = Math.min(article.words.length, anchor - base + length + 3 * bandWidth);
      if (to <= from) continue;
      const near = windows.find((w) => w.article === article && from < w.to + reach && to > w.from - reach);
      if (near && Math.max(near.to, to) - Math.min(near.from, from) <= 2 * length + 2 * reach) {
        near.from = Math.min(near.from, from);
        near.to = Math.max(near.to, to);
        near.position = base + near.from;
      } else windows.push({ article, from, to, position: base + from });
    }
  }
  return windows;
}
