/**
 * An answer to a feature's question, as a number: a word, a class of words, a small count. Scores are looked up by
 * numbers, since looking them up by text took most of the extractor's time. 0 is an answer that no weight knows.
 */
export type FeatureValue = number;

/** Numbers for answers, from 1 on, in the order in which they are first seen. */
export class FeatureValueTable {
  private readonly numbers = new Map<string, FeatureValue>();
  private readonly texts: string[] = [''];

  /** The answer's number, a new one where it has none. */
  of(text: string): FeatureValue {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** The answer's number; 0 where it has none. */
  find(text: string): FeatureValue {
    return this.numbers.get(text) ?? 0;
  }

  textOf(answer: FeatureValue): string {
    return this.texts[answer] ?? '';
  }
}

/**
 * Every answer that a weight or a feature names. It is complete once the modules are loaded; reading texts adds nothing
 * to it.
 */
export const featureValues = new FeatureValueTable();

/** Numbers of answers by their text. */
export function featureValuesOf<T extends string>(...texts: readonly T[]): Readonly<Record<T, FeatureValue>> {
  return Object.fromEntries(texts.map((text) => [text, featureValues.of(text)])) as Record<T, FeatureValue>;
}
