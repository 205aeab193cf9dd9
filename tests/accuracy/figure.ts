import type { Finding } from '../../server/src/core/index';

/** One line of what is printed: what was measured, and how it came out. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
}

export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, figure } of figures) console.log(`${what.padEnd(width)}  ${figure}`);
}

/** "93.1 % (27 of 29)"; a dash where there is nothing to count. */
export function share(part: number, whole: number): string {
  return `${percent(part / whole)} % (${part} of ${whole})`;
}

/** "0.22 per 1,000 words". */
export function perThousandWords(count: number, words: number): string {
  return `${((1000 * count) / words).toFixed(2)} per 1,000 words`;
}

/** A share of 0 to 1 in percent with one decimal place; a dash where it is a share of nothing. */
export function percent(value: number): string {
  return Number.isFinite(value) ? (100 * value).toFixed(1) : '–';
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Warnings are what a writer sees in colour: findings of severity error or warning. */
export function isWarning({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
