import type { Lexicon } from './lexicon';

/** How far up concepts are followed. */
const farthest = 7;
/** How far from a pair of opposites a word may stand to be opposite to the other one. */
const farthestOpposite = 2;

/** A concept at or above a usual sense of a word. */
export interface Ancestor {
  readonly concept: number;
  /** Nought for the sense itself. */
  readonly steps: number;
}

/** What stands above a word's usual senses. */
export interface Ancestry {
  /** Steps to each concept. */
  readonly steps: ReadonlyMap<number, number>;
  /** The concepts whose members exclude one another and of which the word is one. */
  readonly kinds: readonly number[];
  /** The nearest concepts that have opposites, nearest first. */
  readonly opposed: readonly Ancestor[];
}

/** Computes each entry's ancestry once. */
export class Ancestries {
  private readonly known: (Ancestry | undefined)[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  of(entry: number): Ancestry {
    return (this.known[entry] ??= this.compute(entry));
  }

  private compute(entry: number): Ancestry {
    const steps = new Map<number, number>();
    let level: number[] = [...this.lexicon.usualSensesOf(entry)];
    for (let step = 0; step <= farthest && level.length > 0; step++) {
      const above: number[] = [];
      for (const concept of level) {
        if (steps.has(concept)) continue;
        steps.set(concept, step);
        above.push(...this.lexicon.parentsOf(concept));
      }
      level = above;
    }
    const kinds: number[] = [];
    const opposed: Ancestor[] = [];
    for (const [concept, step] of steps) {
      if (step > 0 && step <= this.lexicon.reachOf(concept)) kinds.push(concept);
      if (step <= farthestOpposite && this.lexicon.opposites(concept).length > 0) {
        opposed.push({ concept, steps: step });
      }
    }
    return { steps, kinds, opposed };
  }
}
