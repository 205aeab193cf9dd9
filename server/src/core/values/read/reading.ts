import type { Value } from '../value';

/** Result of reading at an atom. */
export interface Reading {
  /** Index of the atom to go on at. */
  readonly next: number;
  /** Empty where the words hold a number that is no value: a name, a reference, a date that does not exist. */
  readonly values: readonly Value[];
}
