import { lowerBound } from '../../collections/binarySearch';
import { foldWord } from '../../prose/wordFolding';
import { spellingKey } from '../../values/names/spelling';
import type { Article } from '../article';
import type { ArticleIndex } from './articleIndex';

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
  private readonly positions = new Map<string, number[]>();
  private nextPosition = 0;
  private words = 0;
  /** Spelling keys of all names; undefined until asked for after a change. */
  private names: ReadonlySet<string> | undefined;

  /** Number of words of all articles. */
  get size(): number {
    return this.words;
  }

  add(article: Article): void {
    const firstPosition = this.nextPosition;
    this.placed.push({ article, firstPosition });
    for (const [index, { key }] of article.words.entries()) {
      const positions = this.positions.get(key);
      if (positions) positions.push(firstPosition + index);
      else this.positions.set(key, [firstPosition + index]);
    }
    // One position between articles belongs to none, so that no phrase runs from one into the next.
    this.nextPosition += article.words.length + 1;
    this.words += article.words.length;
    this.names = undefined;
  }

  remove(article: Article): void {
    const removed = this.placed.find((other) => other.article === article);
    if (!removed) return;
    const start = removed.firstPosition;
    const end = start + article.words.length;
    for (const key of new Set(article.words.map((word) => word.key))) {
      const kept = this.positions.get(key)?.filter((position) => position < start || position >= end) ?? [];
      if (kept.length > 0) this.positions.set(key, kept);
      else this.positions.delete(key);
    }
    this.placed = this.placed.filter((other) => other !== removed);
    this.words -= article.words.length;
    this.names = undefined;
  }

  /** Positions of a word, ascending. */
  positionsOf(key: string): readonly number[] {
    return this.positions.get(key) ?? [];
  }

  /** Positions, ascending, of words that begin with one of several prefixes: at most `limit`, of the words in alphabetical order. */
  positionsOfBeginning(prefixes: readonly string[], limit: number): readonly number[] {
    const keys: string[] = [];
    for (const key of this.positions.keys()) {
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
    if (this.positions.has(key)) return true;
    this.names ??= new Set(
      this.placed.flatMap(({ article: { words } }) =>
        words.filter(({ capital }) => capital).map((word) => spellingKey(word.key)),
      ),
    );
    return this.names.has(spellingKey(key));
  }

  /** The word at a position; undefined between articles. */
  at(position: number): PlacedWord | undefined {
    const placed = this.placed[this.lastBeginningBefore(position)];
    const index = position - (placed?.firstPosition ?? 0);
    return placed && index >= 0 && index < placed.article.words.length
      ? { article: placed.article, index }
      : undefined;
  }

  /** The articles with words at positions from `from`, inclusive, to `to`, exclusive, in order. */
  between(from: number, to: number): readonly PlacedArticle[] {
    const found: PlacedArticle[] = [];
    for (let at = this.lastBeginningBefore(from); at < this.placed.length; at++) {
      const placed = this.placed[at];
      if (!placed || placed.firstPosition >= to) break;
      if (placed.firstPosition + placed.article.words.length > from) found.push(placed);
    }
    return found;
  }

  /** Index of the last article that begins at or before a position; 0 where none does. */
  private lastBeginningBefore(position: number): number {
    return Math.max(0, lowerBound(this.placed, ({ firstPosition }) => firstPosition <= position) - 1);
  }
}
