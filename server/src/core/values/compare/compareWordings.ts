import { findValues } from '../read/findValues';
import type { Value } from '../value';
import { compareValues } from './compareValues';

/** The values of a text and those of another, told of one thing. */
export interface ComparedWordings {
  /** Values of the first text that no value of the second agrees with. */
  readonly different: readonly Value[];
  /** All values of either text. */
  readonly values: readonly Value[];
  readonly others: readonly Value[];
}

/**
 * Compares the values of two short texts, read by their words alone. A value agrees with another that is equal or compatible; one
 * that is incomparable with all others is different where the texts differ in it. Quadratic in the number of values.
 */
export function compareWordings(text: string, other: string): ComparedWordings {
  const values = findValues(text, []);
  const others = findValues(other, []);
  const agrees = (value: Value) =>
    others.some((one) => ['equal', 'compatible'].includes(compareValues(value, one)));
  return { values, others, different: others.length === 0 ? [] : values.filter((value) => !agrees(value)) };
}
