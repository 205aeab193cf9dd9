import { foldWord } from '../prose/wordFolding';
import { spellingKey } from '../values/names';
import type { Article } from './article';

/** A word's place in an article: index into its words. */
export interface Occurrence {
  readonly article: Article;
  readonly index: number;
}

/** An article in its place among all words. */
export interface Slot {
  readonly article: Article;
  /** Position of the article's first word in the archive's one sequence of words. */
  readonly base: number;
}

/**
 * The articles in memory with an index from words to where they occur. Positions count through all articles in the
 * order in which they came; those of an article that is removed are not used again.
 */
export class Archive {
  /** In ascending order of base. */
  private slots: Slot[] = [];
  private readonly byId = new Map<string, Slot>();
  private readonly positions = new Map<string, number[]>();
  private next = 0;
  private liveWords = 0;
  /** Made when it is first asked for; undefined when out of date. */
  private names: Set<string> | undefined;

  /** Counts up with every change: what was computed under another version may be out of date. */
  version = 0;

  get articles(): readonly Article[] {
    return this.slots.map(({ article }) => article);
  }

  /** How many words all articles have together. */
  get size(): number {
    return this.liveWords;
  }

  article(id: string): Article | undefined {
    return this.byId.get(id)?.article;
  }

  /** Adds an article in the place of the one of the same id, if there is one. */
  add(article: Article): void {
    this.remove(article.id);
    const slot: Slot = { article, base: this.next };
    this.slots.push(slot);
    this.byId.set(article.id, slot);
    for (const [index, { key }] of article.words.entries()) {
      const list = this.positions.get(key);
      if (list) list.push(slot.base + index);
      else this.positions.set(key, [slot.base + index]);
    }
    // One position between articles belongs to none, so that no phrase runs from one into the next.
    this.next += article.words.length + 1;
    this.liveWords += article.words.length;
    this.names = undefined;
    this.version++;
  }

  remove(id: string): void {
    const slot = this.byId.get(id);
    if (!slot) return;
    const end = slot.base + slot.article.words.length;
    for (const key of new Set(slot.article.words.map((word) => word.key))) {
      const kept =
        this.positions.get(key)?.filter((position) => position < slot.base || position >= end) ?? [];
      if (kept.length > 0) this.positions.set(key, kept);
      else this.positions.delete(key);
    }
    this.byId.delete(id);
    this.slots = this.slots.filter((other) => other !== slot);
    this.liveWords -= slot.article.words.length;
    this.names = undefined;
    this.version++;
  }

  /** Where a word occurs, as ascending positions. `key` is folded as `wordsOf` folds. */
  positionsOf(key: string): readonly number[] {
    return this.positions.get(key) ?? [];
  }

  /** Where words occur that begin with one of several prefixes, folded as `wordsOf` folds: at most so many places. */
  positionsOfBeginning(prefixes: readonly string[], most: number): readonly number[] {
    const found: number[] = [];
    for (const [key, positions] of this.positions) {
      if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
      found.push(...positions.slice(0, most - found.length));
      if (found.length >= most) break;
    }
    return found;
  }

  /** Whether any article has a name, in this spelling or another transliteration. */
  knowsName(name: string): boolean {
    const key = foldWord(name);
    if (this.positions.has(key)) return true;
    this.names ??= new Set(
      this.articles.flatMap(({ words }) =>
        words.filter(({ capital }) => capital).map((word) => spellingKey(word.key)),
      ),
    );
    return this.names.has(spellingKey(key));
  }

  /** The article that a position lies in, and the index of the word there; undefined between articles. */
  at(position: number): Occurrence | undefined {
    const slot = this.slots[this.slotAt(position)];
    const index = position - (slot?.base ?? 0);
    return slot && index >= 0 && index < slot.article.words.length
      ? { article: slot.article, index }
      : undefined;
  }

  /** The articles with words at positions from `from` on and before `to`, in order, with the position of their first words. */
  between(from: number, to: number): Slot[] {
    const found: Slot[] = [];
    for (let at = this.slotAt(from); at < this.slots.length; at++) {
      const slot = this.slots[at];
      if (!slot || slot.base >= to) break;
      if (slot.base + slot.article.words.length > from) found.push(slot);
    }
    return found;
  }

  /** Index of the last slot that begins at or before a position; 0 where none does. */
  private slotAt(position: number): number {
    let low = 0;
    let high = this.slots.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.slots[middle]?.base ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
