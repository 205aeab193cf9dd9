import { memoized } from '../collections/memoized';
import { countryTable } from './countryTable';

/**
 * What the table lacks: usual short names, new spellings, and the buildings, offices and parliaments that news lets stand for a
 * government. Each list begins with a name that the table has, or is a state or organization of its own.
 */
const supplement: readonly (readonly string[])[] = [
  ['russia', 'russians', 'russian federation', 'kremlin', 'duma'],
  ['ukraine', 'ukrainians', 'kyiv', 'verkhovna rada', 'bankova'],
  [
    'united states',
    'united states of america',
    'u.s.',
    'u.s',
    'usa',
    'america',
    'washington',
    'white house',
    'pentagon',
    'state department',
    'oval office',
    'national security council',
  ],
  [
    'united kingdom',
    'u.k.',
    'britain',
    'great britain',
    'british',
    'briton',
    'britons',
    'london',
    'downing street',
    '10 downing street',
    'whitehall',
    'no 10',
    'number 10',
  ],
  ['european union', 'eu', 'e.u.', 'brussels', 'european commission'],
  ['nato', 'alliance'],
  ['united nations', 'un', 'u.n.'],
  ['china', 'zhongnanhai'],
  ['germany', 'bundestag', 'chancellery'],
  ['france', 'elysee', 'quai dorsay'],
  ['ireland', 'irish'],
  ['israel', 'knesset'],
  ['india', 'new delhi', 'delhi'],
  ['canada', 'ottawa'],
  ['vatican', 'holy see'],
  ['kyrgyzstan', 'kyrgyz'],
  ['united arab emirates', 'uae', 'emirati', 'emiratis'],
];

const countryOfName = numberedNames();

/** Numbers of the countries by each of their names. What the supplement says of a name wins: Brussels is the European Union. */
function numberedNames(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, names] of [...countryTable, ...supplement].entries()) {
    const number = numbers.get(names[0] ?? '') ?? index;
    for (const name of names) numbers.set(name, number);
  }
  return numbers;
}

/** Maximum number of words of a name: "united states of america". */
const maxNameWords = 4;

const maxRememberedDescriptions = 20_000;

/**
 * Returns the numbers of the countries that a description names, each of which stands for one country, alliance or union:
 * "Kremlin spokesman" names one, "Russian and American officials" two.
 */
export const countriesIn = memoized((description: string): ReadonlySet<number> => {
  const words = plain(description)
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}.\s-]/gu, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean);
  const found = words.map((_, first) => countryAt(words, first)).filter((country) => country !== undefined);
  return new Set(found);
}, maxRememberedDescriptions);

/** The country of the longest name that begins with a word. */
function countryAt(words: readonly string[], first: number): number | undefined {
  for (let next = Math.min(first + maxNameWords, words.length); next > first; next -= 1) {
    const country = countryOfName.get(words.slice(first, next).join(' '));
    if (country !== undefined) return country;
  }
  return undefined;
}

/** True if the whole name is a country's or stands for one: "Moscow", "the White House"; not "Moscow Times". */
export function isCountryName(name: string): boolean {
  return countryOfName.has(
    plain(name)
      .replace(/^the\s+/u, '')
      .replace(/['’]s?$/u, '')
      .trim(),
  );
}

/** A text in lower case and without accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
