import { numberWords, ordinalWords } from '../../english/numberWords';

const wordsByValue: ReadonlyMap<number, string> = new Map(
  [...numberWords].map(([word, value]): [number, string] => [value, word]),
);

/** Writes a whole number from 0 to 999,999 in words, without "and": "one hundred fifty". Undefined for other numbers. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return undefined;
  if (value < 20 || (value < 100 && value % 10 === 0)) return wordsByValue.get(value);
  if (value < 100)
    return `${wordsByValue.get(value - (value % 10)) ?? ''}-${wordsByValue.get(value % 10) ?? ''}`;
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const head = `${inWords(Math.floor(value / size)) ?? ''} ${name}`;
  const rest = value % size;
  return rest === 0 ? head : `${head} ${inWords(rest) ?? ''}`;
}

/** Writes an ordinal from 1 to 99 in words: "twenty-first". Undefined for other numbers. */
export function ordinalInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  for (const [word, known] of ordinalWords) if (known === value) return word;
  const tens = wordsByValue.get(value - (value % 10));
  const unit = ordinalInWords(value % 10);
  return tens === undefined || unit === undefined ? undefined : `${tens}-${unit}`;
}

/** The letters behind an ordinal in figures: "st" for 21, "th" for 12. */
export function ordinalSuffix(ordinal: number): string {
  if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}
