import { magnitudeOf, shortMagnitudeOf } from '../read/numerals/numberWords';
import { inWords, ordinalInWords, ordinalSuffix } from './numbersInWords';

const hasDigit = /\d/u;

/** Writes an amount as the draft's figure, `core`, is written: in words, in figures, with commas or with a magnitude word. */
export function figureInFormOf(amount: number, core: string): string {
  if (!hasDigit.test(core)) return inWordsOrFigures(amount, core);
  const magnitude = /^[\d.,]+(?<gap>[\s-]?)(?<word>\p{L}+)/u.exec(core);
  const gap = magnitude?.groups?.['gap'] ?? '';
  const word = magnitude?.groups?.['word']?.toLowerCase();
  if (word === undefined || (magnitudeOf(word) === undefined && shortMagnitudeOf(word) === undefined))
    return grouped(amount, core);
  return scaled(amount, gap, word);
}

const longMagnitudes = ['thousand', 'million', 'billion', 'trillion'] as const;

/** Writes an amount with a magnitude word of the style of `word`: "2.5 billion" in place of "500 million". */
function scaled(amount: number, gap: string, word: string): string {
  const own = magnitudeOf(word) ?? shortMagnitudeOf(word) ?? 1;
  // Thousands are written with a word only where the draft does so.
  const sizes = [own, 1e12, 1e9, 1e6];
  const size = sizes.find((candidate) => fitsMagnitude(amount, candidate));
  return size === undefined
    ? grouped(amount, '1,000')
    : `${plainDecimal(amount / size)}${gap}${magnitudeInStyleOf(size, word, own)}`;
}

/** Maximum number of characters of the figure before a magnitude word. */
const maxScaledLength = 7;

function fitsMagnitude(amount: number, size: number): boolean {
  return amount >= size && amount < size * 1000 && plainDecimal(amount / size).length <= maxScaledLength;
}

/** The magnitude of `size` as `word`, the one of `ownSize`, is written: "bn" for "m". */
function magnitudeInStyleOf(size: number, word: string, ownSize: number): string {
  if (size === ownSize) return word;
  const index = Math.round(Math.log10(size) / 3) - 1;
  if (magnitudeOf(word) !== undefined) return longMagnitudes[index] ?? word;
  const million = word === 'mn' || word === 'mln' ? 'mn' : 'm';
  return ['k', million, 'bn', 'tn'][index] ?? word;
}

function plainDecimal(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** Writes an amount in figures, with commas from a thousand on unless `core` has none. */
function grouped(amount: number, core: string): string {
  const [whole = '0', decimals] = fixed(amount).split('.');
  const commas = core.includes(',') || (whole.length > 3 && !/^\d{4,}$/u.test(core));
  const figure = commas ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return decimals === undefined ? figure : `${figure}.${decimals}`;
}

function fixed(amount: number): string {
  const short = plainDecimal(amount);
  return short.includes('e') ? BigInt(Math.round(amount)).toString() : short;
}

/** Writes an amount in words, as newsrooms do: long numbers in figures or with a magnitude word. */
function inWordsOrFigures(amount: number, core: string): string {
  if (/^twice$/iu.test(core))
    return amount === 2 ? core : casedLike(core, `${inWords(amount) ?? grouped(amount, '1,000')} times`);
  const words = inWords(amount);
  if (words !== undefined && (amount <= 100 || core.includes(' ') || amount % 100 === 0))
    return casedLike(core, words);
  const size = [1e12, 1e9, 1e6].find((candidate) => fitsMagnitude(amount, candidate));
  if (size === undefined) return grouped(amount, '1,000');
  const count = plainDecimal(amount / size);
  return casedLike(
    core,
    `${inWords(amount / size) ?? count} ${longMagnitudes[Math.round(Math.log10(size) / 3) - 1] ?? ''}`,
  );
}

/** Words with a first capital where `core` has one. */
function casedLike(core: string, words: string): string {
  return /^\p{Lu}/u.test(core) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/** Maximum distance in percentage points of a percentage from the share in words that it is written as. */
const maxShareError = 0.5;

/** Shares in words by their percentage. */
const shareWords: readonly (readonly [number, string])[] = [
  [50, 'half'],
  [100 / 3, 'a third'],
  [200 / 3, 'two-thirds'],
  [25, 'a quarter'],
  [75, 'three-quarters'],
  [20, 'a fifth'],
  [40, 'two-fifths'],
  [60, 'three-fifths'],
  [80, 'four-fifths'],
  [10, 'a tenth'],
];

/**
 * Writes a percentage as a share in words where there is one, else in percent.
 *
 * @param core the draft's share
 * @param following the text behind it
 */
export function shareInFormOf(amount: number, core: string, following: string): string {
  const words = shareWords.find(([share]) => Math.abs(share - amount) < maxShareError)?.[1];
  const exact = words ?? `${plainDecimal(Math.round(amount * 100) / 100)} percent`;
  const text = casedLike(core, exact);
  // "Half the votes" is "62 percent of the votes".
  const needsOf =
    /^half$/iu.test(core) &&
    exact !== 'half' &&
    /^\s+(?:the|its|their|his|her|our|my|your|those|these|all|that|this)\b/iu.test(following);
  return needsOf ? `${text} of` : text;
}

/** Writes an ordinal in words or figures, as `core` is written: "third", "3rd". */
export function ordinalInFormOf(amount: number, core: string): string {
  const words = hasDigit.test(core) ? undefined : ordinalInWords(amount);
  if (words === undefined) return `${amount}${ordinalSuffix(amount)}`;
  return casedLike(core, words);
}
