import { lowerBound } from '../../collections/binarySearch';
import type { Steps } from '../../collections/steps';
import { foldWord } from '../../prose/wordFolding';
import { spellingKey } from '../../values/names/spelling';
import type { Article } from '../article';
import { maxWordsPerStep } from './articleIndex';
import type { ArticleIndex, IndexedArticle } from './articleIndex';
import { PostingLists } from './postingLists';
import type { Postings } from './postingLists';

/** A word of an article. */
export interface PlacedWord {
  readonly article: Article;
  /** Index into the article's words. */
  readonly index: number;
}

/** An article in the archive's one sequence of words. */
export interface PlacedArticle {
  readonly article: Article;
  /** Position of the article's first word. */
  readonly firstPosition: number;
}

/**
 * The words of all articles by their keys, which are folded as `wordsOf` folds. Positions count through all articles in
 * the order in which they came; those of an article that is removed are not used again.
 */
export class WordIndex implements ArticleIndex {
  /** In ascending order of position. */
  private placed: PlacedArticle[] = [];
  private readonly postings = new PostingLists((position) => this.isRemoved(position));
  /** What is read of the postings. */
  private found: Postings = this.postings;
  /** The stretch of positions that was asked about last, all of one article or all of none. */
  private stretch = { from: 0, to: 0, isRemoved: true };
  private nextPosition = 0;
  private words = 0;
  /** Number of articles by spelling key of a name. */
  private names = new Map<string, number>();

  /** Number of words of all articles. */
  get size(): number {
    return this.words;
  }

  *add({ article }: IndexedArticle): Steps<void> {
    const firstPosition = this.nextPosition;
    const names = new Set<string>();
    this.placed.push({ article, firstPosition });
    this.stretch.to = 0;
    // One position between articles belongs to none, so that no phrase runs from one into the next.
    this.nextPosition += article.words.length + 1;
    for (const [index, { key, capital }] of article.words.entries()) {
      this.postings.add(key, firstPosition + index);
      if (capital) names.add(key);
      if ((index + 1) % maxWordsPerStep === 0) yield;
    }
    this.words += article.words.length;
    this.countNames(names, 1);
  }

  *remove(article: Article): Steps<void> {
    const removed = this.placed.findIndex((other) => other.article === article);
    if (removed < 0) return;
    this.placed.splice(removed, 1);
    this.stretch.to = 0;
    this.words -= article.words.length;
    const counts = new Map<string, number>();
    const names = new Set<string>();
    for (const [index, { key, capital }] of article.words.entries()) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (capital) names.add(key);
      if ((index + 1) % maxWordsPerStep === 0) yield;
    }
    this.countNames(names, -1);
    yield* this.postings.removeAll(counts);
  }

  /** The index without one of its articles, for reading. Valid until the next addition or removal. */
  without(article: Article): WordIndex {
    const placed = this.placed.find((other) => other.article === article);
    if (!placed) return this;
    const counts = new Map<string, number>();
    const names = new Set<string>();
    for (const { key, capital } of article.words) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (capital) names.add(key);
    }
    const rest = new WordIndex();
    rest.placed = this.placed;
    rest.found = this.postings.outside(
      { from: placed.firstPosition, to: placed.firstPosition + article.words.length },
      counts,
    );
    rest.words = this.words - article.words.length;
    rest.names = new Map(this.names);
    rest.countNames(names, -1);
    return rest;
  }

  /** Number of places of a word. */
  count(key: string): number {
    return this.found.count(key);
  }

  /** Positions of a word, ascending. */
  positionsOf(key: string): readonly number[] {
    return this.found.positionsOf(key);
  }

  /** Positions, ascending, of words that begin with one of several prefixes: at most `limit`, of the words in alphabetical order. */
  positionsOfBeginning(prefixes: readonly string[], limit: number): readonly number[] {
    const keys: string[] = [];
    for (const key of this.found.keys()) {
      if (prefixes.some((prefix) => key.startsWith(prefix))) keys.push(key);
    }
    const found: number[] = [];
    for (const key of keys.sort()) {
      if (found.length >= limit) break;
      found.push(...this.positionsOf(key).slice(0, limit - found.length));
    }
    return found.sort((a, b) => a - b);
  }

  /** True if any article has a name, in this spelling or another transliteration. */
  hasName(name: string): boolean {
    const key = foldWord(name);
    return this.found.has(key) || this.names.has(spellingKey(key));
  }

  /** The word at a position; undefined between articles. */
  at(position: number): PlacedWord | undefined {
    const placed = this.placedAt(position);
    return placed && { article: placed.article, index: position - placed.firstPosition };
  }

  /** The article that a position lies in; undefined between articles. */
  placedAt(position: number): PlacedArticle | undefined {
    const placed = this.placed[this.lastBeginningBefore(position)];
    const index = position - (placed?.firstPosition ?? 0);
    return placed && index >= 0 && index < placed.article.words.length ? placed : undefined;
  }

  /** True if a position lies in no article. Fast where positions are asked about one after the other. */
  private isRemoved(position: number): boolean {
    const { stretch } = this;
    if (position < stretch.from || position >= stretch.to) this.stretch = this.stretchAt(position);
    return this.stretch.isRemoved;
  }

  private stretchAt(position: number): { from: number; to: number; isRemoved: boolean } {
    const next = lowerBound(this.placed, ({ firstPosition }) => firstPosition <= position);
    const placed = this.placed[next - 1];
    const end = placed ? placed.firstPosition + placed.article.words.length : 0;
    return placed && position < end
      ? { from: placed.firstPosition, to: end, isRemoved: false }
      : { from: end, to: this.placed[next]?.firstPosition ?? Infinity, isRemoved: true };
  }

  /** Index of the last article that begins at or before a position; 0 where none does. */
  private lastBeginningBefore(position: number): number {
    return Math.max(0, lowerBound(this.placed, ({ firstPosition }) => firstPosition <= position) - 1);
  }

  /** @param words keys of an article's words with a capital */
  private countNames(words: ReadonlySet<string>, by: 1 | -1): void {
    for (const key of new Set([...words].map(spellingKey))) {
      const count = (this.names.get(key) ?? 0) + by;
      if (count > 0) this.names.set(key, count);
      else this.names.delete(key);
    }
  }
}
