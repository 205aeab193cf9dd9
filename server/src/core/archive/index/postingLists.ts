import { lowerBound } from '../../collections/binarySearch';
import type { IndexRange } from '../../collections/indexRange';
import type { Steps } from '../../collections/steps';
import { maxWordsPerStep } from './articleIndex';

/** The positions at which a key occurs, some of which may be removed already. */
interface PostingList {
  positions: number[];
  /** Number of positions that are not removed. */
  count: number;
}

/** Positions by key, for reading. */
export interface Postings {
  has(key: string): boolean;
  /** Number of occurrences of a key. */
  count(key: string): number;
  /** Positions of a key, ascending. */
  positionsOf(key: string): readonly number[];
  /** The first position of a key at or after one; undefined if there is none. */
  firstFrom(key: string, position: number): number | undefined;
  keys(): Iterable<string>;
}

/**
 * Positions by key. Removing costs time by the number of keys alone: a list is rid of its removed positions when it is next
 * read, or when they are more than half of it.
 */
export class PostingLists implements Postings {
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
    // One article more may make half of very many lists removed positions.
    let work = 0;
    for (const [key, removed] of removedByKey) {
      work += 1 + this.remove(key, removed);
      if (work < maxWordsPerStep) continue;
      work = 0;
      yield;
    }
  }

  /** Does the same for one key. Returns the number of positions that it looked at. */
  remove(key: string, removed: number): number {
    const list = this.lists.get(key);
    if (!list) return 0;
    const { length } = list.positions;
    list.count -= removed;
    if (list.count <= 0) this.lists.delete(key);
    else if (length > 2 * list.count) {
      this.compact(list);
      return length;
    }
    return 0;
  }

  has(key: string): boolean {
    return this.lists.has(key);
  }

  count(key: string): number {
    return this.lists.get(key)?.count ?? 0;
  }

  positionsOf(key: string): readonly number[] {
    const list = this.lists.get(key);
    if (!list) return [];
    if (list.positions.length !== list.count) this.compact(list);
    return list.positions;
  }

  firstFrom(key: string, position: number): number | undefined {
    const positions = this.positionsOf(key);
    return positions[lowerBound(positions, (other) => other < position)];
  }

  keys(): Iterable<string> {
    return this.lists.keys();
  }

  /**
   * The positions outside of a stretch. Valid until the next addition or removal.
   * @param counts number of the positions in the stretch by key
   */
  outside(stretch: IndexRange, counts: ReadonlyMap<string, number>): Postings {
    return new PostingsOutside(this, stretch, counts);
  }

  private compact(list: PostingList): void {
    list.positions = list.positions.filter((position) => !this.isRemoved(position));
  }
}

class PostingsOutside implements Postings {
  constructor(
    private readonly all: Postings,
    private readonly stretch: IndexRange,
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  has(key: string): boolean {
    return this.count(key) > 0;
  }

  count(key: string): number {
    return this.all.count(key) - (this.counts.get(key) ?? 0);
  }

  positionsOf(key: string): readonly number[] {
    const positions = this.all.positionsOf(key);
    const inStretch = this.counts.get(key);
    if (inStretch === undefined) return positions;
    return positions.toSpliced(
      lowerBound(positions, (position) => position < this.stretch.from),
      inStretch,
    );
  }

  firstFrom(key: string, position: number): number | undefined {
    const { from, to } = this.stretch;
    const first = this.all.firstFrom(key, position);
    return first !== undefined && first >= from && first < to ? this.all.firstFrom(key, to) : first;
  }

  *keys(): Iterable<string> {
    for (const key of this.all.keys()) if (this.has(key)) yield key;
  }
}
