/**
 * Remembers what a pure function gave for a key. What was not asked for during a whole round is forgotten at the next
 * one's end, so that memory follows what is in use and not what ever was.
 */
export class Memo<Value> {
  private current = new Map<string, Value>();
  private previous = new Map<string, Value>();

  get(key: string, compute: () => Value): Value {
    const known = this.current.get(key) ?? this.previous.get(key);
    const value = known ?? compute();
    this.current.set(key, value);
    return value;
  }

  /** Ends a round. */
  turn(): void {
    // A round in which little was asked for (another, shorter draft) does not push out what the last one needed.
    if (this.current.size < this.previous.size / 4) return;
    this.previous = this.current;
    this.current = new Map();
  }

  clear(): void {
    this.current.clear();
    this.previous.clear();
  }
}
