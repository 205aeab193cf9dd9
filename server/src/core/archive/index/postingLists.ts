import type { Steps } from '../../collections/steps';
import { maxWordsPerStep } from './articleIndex';

/** The positions at which a key occurs, some of which may be removed already. */
interface PostingList {
  positions: number[];
  /** Number of positions that are not removed. */
  count: number;
}

/**
 * Positions by key. Removing costs time by the number of keys alone: a list is rid of its removed positions when it is next
 * read, or when they are more than half of it.
 */
export class PostingLists {
  private readonly lists = new Map<string, PostingList>();

  /** @param isRemoved true if a position was removed; asked only of lists that hold removed positions */
  constructor(private readonly isRemoved: (position: number) => boolean) {}

  /** Adds an occurrence. Positions of a key come in ascending order. */
  add(key: string, position: number): void {
    const list = this.lists.get(key);
    if (!list) {
      this.lists.set(key, { positions: [position], count: 1 });
      return;
    }
    list.positions.push(position);
    list.count++;
  }

  /** Takes away as many occurrences of each key as are removed; `isRemoved` holds for their positions from now on. */
  *removeAll(removedByKey: ReadonlyMap<string, number>): Steps<void> {
    let done = 0;
    for (const [key, removed] of removedByKey) {
      this.remove(key, removed);
      if (++done % maxWordsPerStep === 0) yield;
    }
  }

  /** Does the same for one key. */
  remove(key: string, removed: number): void {
    const list = this.lists.get(key);
    if (!list) return;
    list.count -= removed;
    if (list.count <= 0) this.lists.delete(key);
    else if (list.positions.length > 2 * list.count) this.compact(list);
  }

  has(key: string): boolean {
    return this.lists.has(key);
  }

  /** Number of occurrences of a key. */
  count(key: string): number {
    return this.lists.get(key)?.count ?? 0;
  }

  /** Positions of a key, ascending. */
  positionsOf(key: string): readonly number[] {
    const list = this.lists.get(key);
    if (!list) return [];
    if (list.positions.length !== list.count) this.compact(list);
    return list.positions;
  }

  keys(): IterableIterator<string> {
    return this.lists.keys();
  }

  private compact(list: PostingList): void {
    list.positions = list.positions.filter((position) => !this.isRemoved(position));
  }
}
