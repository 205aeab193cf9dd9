/** Events that have happened, and promises of later ones. */
export class Events<T> {
  private readonly items: T[] = [];
  private readonly waiting = new Set<() => void>();

  add(item: T): void {
    this.items.push(item);
    for (const look of [...this.waiting]) look();
  }

  /** Number of events so far, to be given to `next`. */
  get count(): number {
    return this.items.length;
  }

  /** All that has happened. */
  get all(): readonly T[] {
    return this.items;
  }

  /** The first event after a place in time that fulfils the condition, once it happens. */
  next(fulfils: (item: T) => boolean = () => true, since = 0): Promise<T> {
    return new Promise((resolve) => {
      let at = since;
      const look = (): void => {
        for (; at < this.items.length; at++) {
          const item = this.items[at] as T;
          if (!fulfils(item)) continue;
          this.waiting.delete(look);
          resolve(item);
          return;
        }
      };
      this.waiting.add(look);
      look();
    });
  }
}
