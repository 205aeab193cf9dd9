/**
 * A map that keeps to a maximum size by evicting the entries set longest ago. Reading an entry does not renew it, so that
 * a hit costs one look-up; setting it does. For what is worth keeping across rounds; what follows the entries that a
 * round of checks uses is a `Memo`.
 */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  /**
   * Yields the keys in the order in which they were set; every key that it has yielded is deleted. One iterator for all
   * evictions, since a new one would pass over all that was deleted before. Made by the first eviction, since an iterator
   * holds the tables that the map has outgrown until it moves.
   */
  private oldestKeys: Iterator<Key> | undefined;
  private size = 0;

  /**
   * @param maxSize Maximum sum of the entries' sizes: of their number, unless `sizeOf` measures them otherwise.
   * @param sizeOf Size of an entry, at least 0. It depends on the key alone, since the key is all that eviction knows.
   */
  constructor(
    private readonly maxSize: number,
    private readonly sizeOf: (key: Key) => number = () => 1,
  ) {}

  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  /** Sets an entry and makes it the newest. An entry larger than `maxSize` is not kept, and evicts no other. */
  set(key: Key, value: Value): void {
    this.delete(key);
    const size = this.sizeOf(key);
    if (size > this.maxSize) return;
    while (this.size + size > this.maxSize) {
      this.oldestKeys ??= this.entries.keys();
      const oldest = this.oldestKeys.next();
      if (oldest.done === true) break;
      this.delete(oldest.value);
    }
    this.entries.set(key, value);
    this.size += size;
  }

  /** The entries, from the one set longest ago to the newest. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.entries[Symbol.iterator]();
  }

  private delete(key: Key): void {
    if (this.entries.delete(key)) this.size -= this.sizeOf(key);
  }
}
