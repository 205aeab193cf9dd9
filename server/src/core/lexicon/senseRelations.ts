import type { Lexicon } from './lexicon';

/** Maximum number of levels above a sense on which hypernyms are collected. */
const maxHypernymSteps = 7;
/** Maximum number of levels above a sense on which a concept's antonyms count as its own. */
const maxAntonymSteps = 2;

/** A concept with its distance from a sense, in levels. */
export interface NearbyConcept {
  readonly concept: number;
  readonly steps: number;
}

/** Concepts to which the senses of an entry are related. */
export interface SenseRelations {
  readonly frequentSenses: readonly number[];
  /** The frequent senses and their hypernyms, with the minimum number of levels between. */
  readonly hypernymSteps: ReadonlyMap<number, number>;
  /** Hypernyms whose hyponyms exclude one another on the level of the entry: "Monday" is one of the days of the week. */
  readonly exclusiveClasses: readonly number[];
  /** Antonyms of all senses, rare ones too: WordNet names an antonym for one sense of several that a word has. */
  readonly antonyms: readonly number[];
  /** Antonyms of the frequent senses and of their nearest hypernyms, nearest first. */
  readonly nearbyAntonyms: readonly NearbyConcept[];
}

/** Sense relations by entry, each computed once. */
export class SenseRelationsByEntry {
  private readonly byEntry: (SenseRelations | undefined)[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  of(entry: number): SenseRelations {
    return (this.byEntry[entry] ??= this.compute(entry));
  }

  private compute(entry: number): SenseRelations {
    const frequentSenses = [...this.lexicon.frequentSensesOf(entry)];
    const hypernymSteps = this.hypernymStepsOf(frequentSenses);
    const exclusiveClasses: number[] = [];
    const nearbyAntonyms: NearbyConcept[] = [];
    for (const [concept, steps] of hypernymSteps) {
      if (steps > 0 && steps <= this.lexicon.exclusiveDepthOf(concept)) exclusiveClasses.push(concept);
      if (steps > maxAntonymSteps) continue;
      for (const antonym of this.lexicon.antonymsOf(concept))
        nearbyAntonyms.push({ concept: antonym, steps });
    }
    const antonyms = [...this.lexicon.sensesOf(entry)].flatMap((sense) => [
      ...this.lexicon.antonymsOf(sense),
    ]);
    return { frequentSenses, hypernymSteps, exclusiveClasses, antonyms, nearbyAntonyms };
  }

  /** Concepts and their hypernyms level by level, with the number of levels between. */
  private hypernymStepsOf(concepts: readonly number[]): Map<number, number> {
    const hypernymSteps = new Map<number, number>();
    let level = concepts;
    for (let steps = 0; steps <= maxHypernymSteps && level.length > 0; steps++) {
      const above: number[] = [];
      for (const concept of level) {
        if (hypernymSteps.has(concept)) continue;
        hypernymSteps.set(concept, steps);
        above.push(...this.lexicon.hypernymsOf(concept));
      }
      level = above;
    }
    return hypernymSteps;
  }
}
