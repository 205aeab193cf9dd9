import { lowerBound } from './binarySearch';

/**
 * The first of many items in an order, without sorting all: what `sort` and then `slice(0, limit)` give. An item costs a
 * comparison with the last that is kept, and few cost more.
 */
export class FirstItems<Item> {
  private readonly kept: Item[] = [];

  constructor(
    private readonly limit: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  /** The last item that is kept once there are as many as the limit: nothing behind it is kept any more. */
  get last(): Item | undefined {
    return this.kept[this.limit - 1];
  }

  /** Adds an item behind its equals. */
  add(item: Item): void {
    const { last, kept } = this;
    if (last !== undefined && this.compare(item, last) >= 0) return;
    kept.splice(
      lowerBound(kept, (other) => this.compare(other, item) <= 0),
      0,
      item,
    );
    if (kept.length > this.limit) kept.pop();
  }

  /** The items kept so far, in order. */
  get items(): readonly Item[] {
    return this.kept;
  }
}
