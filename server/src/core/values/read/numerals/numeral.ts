/** A number as it stands in the text, without what it counts. */
export interface Numeral {
  readonly amount: number;
  /** Index of the atom after it. */
  readonly next: number;
  /** Amount of one in the last place that the number shows: 100,000 for "3.2 million", 1 for "150". */
  readonly step: number;
  /** True if it begins with a figure, not with a word. */
  readonly figures: boolean;
  /** True for a whole figure without magnitude, fraction or commas: it may be a year, a day or one side of a score. */
  readonly plain: boolean;
  /** Factor of the magnitude word or abbreviation; 1 without one. */
  readonly magnitude: number;
  /** True if the magnitude is a glued "m" or "b", which may also mean metres or nothing. */
  readonly short?: boolean;
  /** Lowest and highest amount where the text tells the magnitude alone: "dozens". */
  readonly bounds?: readonly [number, number];
}

/** Step of a whole number: 1 below a thousand, since small numbers are exact; else that of the last digit that is not 0. */
export function stepOf(amount: number): number {
  if (!Number.isInteger(amount) || amount < 1000) return 1;
  let step = 1;
  while (amount % (step * 10) === 0 && step < amount) step *= 10;
  return step;
}

/** Rounds away what binary fractions add: 1.1 times a million is 1,100,000.0000000001. */
export function withoutBinaryError(amount: number): number {
  return Number(amount.toPrecision(15));
}
