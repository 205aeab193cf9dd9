/** Share of the entries of the last full round below which a round is too small to evict any. */
const minRoundShare = 1 / 4;

// Number of values, and share of those of the last round, that a round of `endLongRound` computes before it ends.
const minComputed = 200;
const minComputedShare = 1 / 4;

/**
 * Remembers the results of a pure function for the keys that are in use. Work comes in rounds, such as the checks of a draft: what
 * no check of a whole round asks for is forgotten at the end of the next, so that memory follows the size of the draft. For what
 * is worth keeping whatever the draft, such as the folded forms of words, take a `BoundedMap` or `memoized`.
 */
export class Memo<Value> {
  private thisRound = new Map<string, Value>();
  private lastRound = new Map<string, Value>();
  /** Number of values computed in this round. */
  private computed = 0;

  /** The value remembered for a key, or else computed now. A value of `undefined` is computed anew each time. */
  get(key: string, compute: () => Value): Value {
    const asked = this.thisRound.get(key);
    if (asked !== undefined) return asked;
    let value = this.lastRound.get(key);
    if (value === undefined) {
      value = compute();
      this.computed++;
    }
    this.thisRound.set(key, value);
    return value;
  }

  /** The value remembered for a key, if there is one. Does not count as a request. */
  known(key: string): Value | undefined {
    return this.thisRound.get(key) ?? this.lastRound.get(key);
  }

  /** Remembers a value for a key, in the place of an earlier one. */
  set(key: string, value: Value): void {
    this.thisRound.set(key, value);
  }

  /** Counts as a request for a key, if its value is remembered. */
  keep(key: string): void {
    const value = this.lastRound.get(key);
    if (value !== undefined && !this.thisRound.has(key)) this.thisRound.set(key, value);
  }

  /** Forgets what this round did not ask for, unless it asked for little: a shorter draft leaves what the last one needs. */
  endRound(): void {
    this.computed = 0;
    if (this.thisRound.size < minRoundShare * this.lastRound.size) return;
    this.lastRound = this.thisRound;
    this.thisRound = new Map();
  }

  /**
   * Ends a round if much has been computed in it; else goes on with it. For values that are in use though no one asks for them:
   * going through all of them takes too long to be done after each change of a draft.
   *
   * @param inUse the keys of all values that are still in use
   */
  endLongRound(inUse: () => Iterable<string>): void {
    if (this.computed < Math.max(minComputed, minComputedShare * this.lastRound.size)) return;
    for (const key of inUse()) this.keep(key);
    this.endRound();
  }

  /** The values of the last two rounds. */
  *values(): Generator<Value> {
    yield* this.thisRound.values();
    for (const [key, value] of this.lastRound) if (!this.thisRound.has(key)) yield value;
  }
}
