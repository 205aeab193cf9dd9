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

/** Abbreviations that stand after a figure: "1.5bn". A lone "m" or "b" may mean something else. */
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

/** Words for a number of which only the magnitude is said, with the bounds that readers take them for. */
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

/** What a share's denominator is called: "two thirds", "a quarter". */
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

/** Zero to ninety, by the table that quotations are compared with. */
export function smallNumber(word: string): number | undefined {
  return numberWords.get(word);
}

/** 1,000 for "thousand" and so on. */
export function magnitudeOf(word: string): number | undefined {
  return magnitudes.get(word);
}

export function shortMagnitudeOf(word: string): number | undefined {
  return shortMagnitudes.get(word);
}

export function vagueBounds(word: string): readonly [number, number] | undefined {
  return vague.get(word);
}

export function ordinalValue(word: string): number | undefined {
  return ordinalWords.get(word);
}

export function denominatorOf(word: string): number | undefined {
  return denominators.get(word);
}

export function fractionMark(mark: string): number | undefined {
  return fractionMarks.get(mark);
}

const small = [...Array(20).keys()];
const wordsByValue: ReadonlyMap<number, string> = new Map(
  [...numberWords].map(([word, value]): [number, string] => [value, word]),
);

/** A whole number from 0 to 999,999 in words ("one hundred and fifty" without the "and"); undefined for any other. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return undefined;
  if (small.includes(value) || (value < 100 && value % 10 === 0)) return wordsByValue.get(value);
  if (value < 100)
    return `${wordsByValue.get(value - (value % 10)) ?? ''}-${wordsByValue.get(value % 10) ?? ''}`;
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const head = `${inWords(Math.floor(value / size)) ?? ''} ${name}`;
  const rest = value % size;
  return rest === 0 ? head : `${head} ${inWords(rest) ?? ''}`;
}

/** An ordinal word for 1 to 99; undefined for any other number. */
export function ordinalInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  for (const [word, known] of ordinalWords) if (known === value) return word;
  const tens = wordsByValue.get(value - (value % 10));
  const unit = ordinalInWords(value % 10);
  return tens === undefined || unit === undefined ? undefined : `${tens}-${unit}`;
}

/** "st" for 21, "th" for 12. */
export function ordinalSuffix(ordinal: number): string {
  if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}
