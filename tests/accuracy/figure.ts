import type { Finding } from '../../server/src/core/index';

/** One printed line: a quantity and its value. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
}

export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, figure } of figures) console.log(`${what.padEnd(width)}  ${figure}`);
}

/** "93.1 % (27 of 29)"; a dash if the whole is 0. */
export function share(part: number, whole: number): string {
  return `${percent(part / whole)} % (${part} of ${whole})`;
}

/** "0.22 per 1,000 words". */
export function perThousandWords(count: number, words: number): string {
  return `${((1000 * count) / words).toFixed(2)} per 1,000 words`;
}

/** A share from 0 to 1 in percent with one decimal place; a dash if it is not finite. */
export function percent(value: number): string {
  return Number.isFinite(value) ? (100 * value).toFixed(1) : '–';
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** True for a finding of severity error or warning. */
export function isWarning({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
