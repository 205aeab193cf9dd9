/** Moves of the parser: push the next word, or pop the last pushed one as a dependent of the next word or of the one below. */
export const shift = 0;
export const attachToNext = 1;
export const attachToBelow = 2;
export const transitions = 3;

/** Stands for no word. */
export const none = -1;

/**
 * State of an arc-hybrid parser (Kuhlmann et al. 2011): a stack of words that have no head yet, the next word, and the arcs so
 * far. The root stands as a word behind the last one. A sentence of n words takes 2n moves.
 */
export class Configuration {
  /** Words on the stack, the last pushed at `depth` - 1. */
  readonly stack: Int32Array;
  depth = 0;
  /** Index of the next word; the root's where all words have been pushed. */
  next = 0;
  /** Head of each word, `none` as long as it has none. */
  readonly heads: Int32Array;
  /** Index of each word's relation, plus one; 0 as long as it has none. */
  readonly relations: Int32Array;
  /** Outermost dependents on either side, and those inside of them. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Number of dependents on either side. */
  readonly leftCounts: Int32Array;
  readonly rightCounts: Int32Array;

  /** @param count Number of words; their root's index. */
  constructor(readonly count: number) {
    const size = count + 2;
    const absent = count + 1;
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size).fill(none);
    this.relations = new Int32Array(size);
    this.left1 = new Int32Array(size).fill(absent);
    this.left2 = new Int32Array(size).fill(absent);
    this.right1 = new Int32Array(size).fill(absent);
    this.right2 = new Int32Array(size).fill(absent);
    this.leftCounts = new Int32Array(size);
    this.rightCounts = new Int32Array(size);
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.count;
  }

  /** The word on top of the stack; `none` if the stack is empty. */
  get top(): number {
    return this.depth > 0 ? (this.stack[this.depth - 1] ?? none) : none;
  }

  /** True if a move leads to a tree with one root: the words left at the end attach to each other, the first to the root. */
  allows(transition: number): boolean {
    switch (transition) {
      case shift:
        return this.next < this.count;
      case attachToNext:
        return this.depth > 0 && (this.next < this.count || this.depth === 1);
      default:
        return this.depth > 1;
    }
  }

  /** The head that a move gives to the word on top of the stack. */
  headBy(transition: number): number {
    return transition === attachToNext ? this.next : (this.stack[this.depth - 2] ?? none);
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** Pops the word on top of the stack as a dependent. @param relation Index of its relation, plus one. */
  attach(transition: number, relation: number): void {
    const head = this.headBy(transition);
    this.depth -= 1;
    const word = this.stack[this.depth] ?? none;
    this.heads[word] = head;
    this.relations[word] = relation;
    if (transition === attachToNext) {
      this.left2[head] = this.left1[head] ?? none;
      this.left1[head] = word;
      this.leftCounts[head] = (this.leftCounts[head] ?? 0) + 1;
    } else {
      this.right2[head] = this.right1[head] ?? none;
      this.right1[head] = word;
      this.rightCounts[head] = (this.rightCounts[head] ?? 0) + 1;
    }
  }
}
