import { memoized } from '../collections/memoized';

/**
 * Ways to name a state or its government in news: the country, its people, its capital, and the buildings and offices that
 * stand for it. Every group is one country; words are in lower case.
 */
const countryNames: readonly (readonly string[])[] = [
  ['russia', 'russian', 'russians', 'russian federation', 'moscow', 'kremlin', 'duma'],
  ['ukraine', 'ukrainian', 'ukrainians', 'kyiv', 'kiev', 'verkhovna rada', 'bankova'],
  [
    'united states',
    'united states of america',
    'us',
    'u.s.',
    'u.s',
    'usa',
    'america',
    'american',
    'americans',
    'washington',
    'white house',
    'pentagon',
    'state department',
    'oval office',
    'national security council',
  ],
  [
    'united kingdom',
    'uk',
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
  ['china', 'chinese', 'beijing', 'zhongnanhai'],
  ['germany', 'german', 'germans', 'berlin', 'bundestag', 'chancellery'],
  ['france', 'french', 'paris', 'elysee', 'élysée', 'quai dorsay'],
  ['israel', 'israeli', 'israelis', 'jerusalem', 'knesset'],
  ['iran', 'iranian', 'iranians', 'tehran'],
  ['turkey', 'türkiye', 'turkiye', 'turkish', 'ankara'],
  ['india', 'indian', 'indians', 'new delhi', 'delhi'],
  ['japan', 'japanese', 'tokyo'],
  ['south korea', 'south korean', 'seoul'],
  ['north korea', 'north korean', 'pyongyang'],
  ['poland', 'polish', 'warsaw'],
  ['italy', 'italian', 'rome'],
  ['spain', 'spanish', 'madrid'],
  ['saudi arabia', 'saudi', 'saudis', 'riyadh'],
  ['egypt', 'egyptian', 'cairo'],
  ['syria', 'syrian', 'damascus'],
  ['mexico', 'mexican', 'mexico city'],
  ['canada', 'canadian', 'ottawa'],
  ['brazil', 'brazilian', 'brasilia', 'brasília'],
  ['australia', 'australian', 'canberra'],
  ['pakistan', 'pakistani', 'islamabad'],
  ['belarus', 'belarusian', 'minsk'],
  ['hungary', 'hungarian', 'budapest'],
  ['vatican', 'holy see'],
];

const countryOfName: ReadonlyMap<string, number> = new Map(
  countryNames.flatMap((names, country) => names.map((name): [string, number] => [name, country])),
);

const longestName = 4;

const maxRememberedDescriptions = 20_000;

/** The countries that a description names: "Kremlin spokesman" names one, "Russian and American officials" two. */
export const countriesIn = memoized(findCountries, maxRememberedDescriptions);

function findCountries(description: string): ReadonlySet<number> {
  const words = description
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}.\s-]/gu, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean);
  const found = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    for (let length = Math.min(longestName, words.length - i); length > 0; length -= 1) {
      const country = countryOfName.get(words.slice(i, i + length).join(' '));
      if (country === undefined) continue;
      found.add(country);
      break;
    }
  }
  return found;
}

/** True if the whole name is a country's or stands for one: "Moscow", "the White House"; not "Moscow Times". */
export function isCountryName(name: string): boolean {
  return countryOfName.has(
    name
      .toLowerCase()
      .replace(/^the\s+/u, '')
      .replace(/['’]s?$/u, '')
      .trim(),
  );
}
