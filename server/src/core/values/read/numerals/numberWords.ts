import { numberWords, ordinalWords } from '../../../english/numberWords';

const magnitudes: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviations behind a figure: "1.5bn". A lone "m" or "b" may mean something else. */
const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words for a number of which only the magnitude is told, with the lowest and highest amount that readers take them for. */
const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 100]],
  ['dozens', [20, 200]],
  ['scores', [40, 200]],
  ['hundreds', [200, 1500]],
  ['thousands', [2000, 15_000]],
  ['lakhs', [2e5, 1.5e6]],
  ['millions', [2e6, 1e8]],
  ['crores', [2e7, 1e9]],
  ['billions', [2e9, 1e11]],
  ['trillions', [2e12, 1e14]],
]);

/** Denominators of shares: "two thirds", "a quarter". */
const denominators = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);
for (const [word, value] of ordinalWords) {
  if (value < 3 || value > 100) continue;
  denominators.set(word, value).set(`${word}s`, value);
}

const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Value of a whole number that is one word, from zero to ninety. */
export function smallNumber(word: string): number | undefined {
  return numberWords.get(word);
}

/** Factor of a magnitude word: 1,000 for "thousand". */
export function magnitudeOf(word: string): number | undefined {
  return magnitudes.get(word);
}

/** Factor of an abbreviation of a magnitude: 1,000,000 for "mn". */
export function shortMagnitudeOf(word: string): number | undefined {
  return shortMagnitudes.get(word);
}

/** Lowest and highest amount of a vague number: 20 and 200 for "dozens". */
export function vagueBounds(word: string): readonly [number, number] | undefined {
  return vague.get(word);
}

/** Value of an ordinal that is one word: 3 for "third". */
export function ordinalValue(word: string): number | undefined {
  return ordinalWords.get(word);
}

/** Denominator that a word names: 3 for "third" and "thirds", 2 for "half". */
export function denominatorOf(word: string): number | undefined {
  return denominators.get(word);
}

/** Share that a mark stands for: 0.5 for "½". */
export function fractionMark(mark: string): number | undefined {
  return fractionMarks.get(mark);
}
