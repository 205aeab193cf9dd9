/** Share of the entries of the last full round below which a round is too small to evict any. */
const minRoundShare = 1 / 4;

/**
 * Remembers the results of a pure function for the keys that are in use. Work comes in rounds, such as the checks of a draft: what
 * no check of a whole round asks for is forgotten at the end of the next, so that memory follows the size of the draft. For what
 * is worth keeping whatever the draft, such as the folded forms of words, take a `BoundedMap` or `memoized`.
 */
export class Memo<Value> {
  private thisRound = new Map<string, Value>();
  private lastRound = new Map<string, Value>();

  /** The value remembered for a key, or else computed now. A value of `undefined` is computed anew each time. */
  get(key: string, compute: () => Value): Value {
    const value = this.thisRound.get(key) ?? this.lastRound.get(key) ?? compute();
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
    if (this.thisRound.size < minRoundShare * this.lastRound.size) return;
    this.lastRound = this.thisRound;
    this.thisRound = new Map();
  }
}
