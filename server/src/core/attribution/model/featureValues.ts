/**
 * Value that a feature template takes at a place of a text, as a number: a word, a class of words or a small count.
 * Weights are looked up by number because lookups by text took most of the extractor's time. 0 is a value that no weight
 * knows.
 */
export type FeatureValue = number;

/** Numbers of feature values, assigned from 1 on in the order in which the values are first seen. */
export class FeatureValueTable {
  private readonly numbers = new Map<string, FeatureValue>();
  private readonly texts: string[] = [''];

  /** Number of a value; assigns a new one where it has none. */
  of(text: string): FeatureValue {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** Number of a value; 0 where it has none. */
  find(text: string): FeatureValue {
    return this.numbers.get(text) ?? 0;
  }

  textOf(value: FeatureValue): string {
    return this.texts[value] ?? '';
  }
}

/**
 * Every value that a weight or a feature template names. Complete once the modules are loaded: reading texts adds nothing
 * to it.
 */
export const featureValues = new FeatureValueTable();

/** Numbers of values by their texts, assigned where they have none. */
export function featureValuesOf<T extends string>(...texts: readonly T[]): Readonly<Record<T, FeatureValue>> {
  return Object.fromEntries(texts.map((text) => [text, featureValues.of(text)])) as Record<T, FeatureValue>;
}
