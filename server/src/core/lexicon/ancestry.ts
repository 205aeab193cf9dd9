import type { Lexicon } from './lexicon';

/** How far up concepts are followed. */
const farthest = 7;
/** How far from a pair of opposites a word may stand to be opposite to the other one. */
const farthestOpposite = 2;

/** A concept with the steps that lead to it. */
export interface Ancestor {
  readonly concept: number;
  readonly steps: number;
}

/** What stands above a word's usual senses. */
export interface Ancestry {
  /** Steps to each concept. */
  readonly steps: ReadonlyMap<number, number>;
  /** The concepts whose members exclude one another and of which the word is one. */
  readonly kinds: readonly number[];
  /** The usual senses. */
  readonly usual: readonly number[];
  /** The opposites of all senses, rare ones too: WordNet names an opposite for one sense of several that a word has. */
  readonly opposites: readonly number[];
  /** Opposites of what stands at or near above a usual sense, with the steps to it, nearest first. */
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
      if (step > farthestOpposite) continue;
      for (const opposite of this.lexicon.opposites(concept))
        opposed.push({ concept: opposite, steps: step });
    }
    const opposites = [...this.lexicon.sensesOf(entry)].flatMap((sense) => [
      ...this.lexicon.opposites(sense),
    ]);
    return { steps, kinds, usual: [...this.lexicon.usualSensesOf(entry)], opposites, opposed };
  }
}
