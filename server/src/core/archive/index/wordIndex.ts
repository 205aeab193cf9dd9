import { lowerBound } from '../../collections/binarySearch';
import { foldWord } from '../../prose/wordFolding';
import { spellingKey } from '../../values/names/spelling';
import type { Article } from '../article';
import type { ArticleIndex } from './articleIndex';
import { PostingLists } from './postingLists';

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
  private readonly postings = new PostingLists((position) => this.at(position) === undefined);
  private nextPosition = 0;
  private words = 0;
  /** Number of articles by spelling key of a name; undefined until asked for. */
  private names: Map<string, number> | undefined;

  /** Number of words of all articles. */
  get size(): number {
    return this.words;
  }

  add(article: Article): void {
    const firstPosition = this.nextPosition;
    this.placed.push({ article, firstPosition });
    for (const [index, { key }] of article.words.entries()) this.postings.add(key, firstPosition + index);
    // One position between articles belongs to none, so that no phrase runs from one into the next.
    this.nextPosition += article.words.length + 1;
    this.words += article.words.length;
    this.countNames(article, 1);
  }

  remove(article: Article): void {
    const removed = this.placed.findIndex((other) => other.article === article);
    if (removed < 0) return;
    this.placed.splice(removed, 1);
    this.words -= article.words.length;
    this.countNames(article, -1);
    const counts = new Map<string, number>();
    for (const { key } of article.words) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) this.postings.remove(key, count);
  }

  /** Number of places of a word. */
  count(key: string): number {
    return this.postings.count(key);
  }

  /** Positions of a word, ascending. */
  positionsOf(key: string): readonly number[] {
    return this.postings.positionsOf(key);
  }

  /** Positions, ascending, of words that begin with one of several prefixes: at most `limit`, of the words in alphabetical order. */
  positionsOfBeginning(prefixes: readonly string[], limit: number): readonly number[] {
    const keys: string[] = [];
    for (const key of this.postings.keys()) {
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
    if (this.postings.has(key)) return true;
    if (!this.names) {
      this.names = new Map();
      for (const { article } of this.placed) this.countNames(article, 1);
    }
    return this.names.has(spellingKey(key));
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

  /** Index of the last article that begins at or before a position; 0 where none does. */
  private lastBeginningBefore(position: number): number {
    return Math.max(0, lowerBound(this.placed, ({ firstPosition }) => firstPosition <= position) - 1);
  }

  private countNames({ words }: Article, by: 1 | -1): void {
    const { names } = this;
    if (!names) return;
    for (const key of new Set(words.flatMap((word) => (word.capital ? spellingKey(word.key) : [])))) {
      const count = (names.get(key) ?? 0) + by;
      if (count > 0) names.set(key, count);
      else names.delete(key);
    }
  }
}
