import {
  inWords,
  magnitudeOf,
  ordinalInWords,
  ordinalSuffix,
  shortMagnitudeOf,
} from '../read/numerals/numberWords';

const hasDigit = /\d/u;

/** An amount as `core` writes its own: in words, in figures, with commas or with a magnitude word. */
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

/** With a magnitude word of the same style: "2.5 billion" in place of "500 million". */
function scaled(amount: number, gap: string, word: string): string {
  const own = magnitudeOf(word) ?? shortMagnitudeOf(word) ?? 1;
  const short = magnitudeOf(word) === undefined;
  const style = (size: number): string => {
    if (size === own) return word;
    const index = Math.round(Math.log10(size) / 3) - 1;
    if (!short) return longMagnitudes[index] ?? word;
    return (
      (word === 'mn' || word === 'mln' ? ['k', 'mn', 'bn', 'tn'] : ['k', 'm', 'bn', 'tn'])[index] ?? word
    );
  };
  const sizes = [own, 1e12, 1e9, 1e6, 1e3].filter((size) => size !== 1e3 || own === 1e3);
  const fitting = sizes.find(
    (size) => amount >= size && amount < size * 1000 && plainDecimal(amount / size).length <= 7,
  );
  return fitting === undefined
    ? grouped(amount, '1,000')
    : `${plainDecimal(amount / fitting)}${gap}${style(fitting)}`;
}

function plainDecimal(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** In figures, with commas from a thousand on as the draft has them. */
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

function inWordsOrFigures(amount: number, core: string): string {
  const capital = /^\p{Lu}/u.test(core);
  const cased = (words: string): string =>
    capital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  if (/^twice$/iu.test(core))
    return amount === 2 ? core : cased(`${inWords(amount) ?? grouped(amount, '1,000')} times`);
  const words = inWords(amount);
  // Words for long numbers read badly: newsrooms write them in figures.
  if (words !== undefined && (amount <= 100 || core.includes(' ') || amount % 100 === 0)) return cased(words);
  for (const size of [1e12, 1e9, 1e6]) {
    const count = amount / size;
    if (count >= 1 && count < 1000 && plainDecimal(count).length <= 7) {
      const name = longMagnitudes[Math.round(Math.log10(size) / 3) - 1] ?? '';
      const head = Number.isInteger(count) ? (inWords(count) ?? plainDecimal(count)) : plainDecimal(count);
      return `${cased(head)} ${name}`;
    }
  }
  return grouped(amount, '1,000');
}

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
 * A percentage as a share in words where there is one, else in percent. `core` is the draft's share, `following` the
 * text behind it.
 */
export function shareInFormOf(amount: number, core: string, following: string): string {
  const words = shareWords.find(([share]) => Math.abs(share - amount) < 0.5)?.[1];
  const exact = words ?? `${plainDecimal(Math.round(amount * 100) / 100)} percent`;
  const text = /^\p{Lu}/u.test(core) ? exact.slice(0, 1).toUpperCase() + exact.slice(1) : exact;
  // "Half the votes" is "62 percent of the votes".
  const needsOf =
    /^half$/iu.test(core) &&
    exact !== 'half' &&
    /^\s+(?:the|its|their|his|her|our|my|your|those|these|all|that|this)\b/iu.test(following);
  return needsOf ? `${text} of` : text;
}

/** "third" or "3rd", as `core` is. */
export function ordinalInFormOf(amount: number, core: string): string {
  const words = hasDigit.test(core) ? undefined : ordinalInWords(amount);
  if (words === undefined) return `${amount}${ordinalSuffix(amount)}`;
  return /^\p{Lu}/u.test(core) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}
