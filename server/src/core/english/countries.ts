/**
 * Ways to name a state or its government in news: the country, its people, its capital, and the buildings and offices that
 * stand for it. Every group is one power; words are in lower case.
 */
const powers: readonly (readonly string[])[] = [
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

const powerOf: ReadonlyMap<string, number> = new Map(
  powers.flatMap((names, power) => names.map((name): [string, number] => [name, power])),
);

const longestName = 4;

/** The powers that a description names: "Kremlin spokesman" names one, "Russian and American officials" two. */
export function powersIn(description: string): ReadonlySet<number> {
  const known = remembered.get(description);
  if (known) return known;
  const found = findPowers(description);
  if (remembered.size >= rememberedDescriptions) remembered.clear();
  remembered.set(description, found);
  return found;
}

/** Descriptions recur: what they name is kept, up to this many. */
const rememberedDescriptions = 20_000;
const remembered = new Map<string, ReadonlySet<number>>();

function findPowers(description: string): ReadonlySet<number> {
  const words = description
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}.\s-]/gu, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean);
  const found = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    for (let length = Math.min(longestName, words.length - i); length > 0; length -= 1) {
      const power = powerOf.get(words.slice(i, i + length).join(' '));
      if (power === undefined) continue;
      found.add(power);
      break;
    }
  }
  return found;
}

/** Whether a name is nothing but one of these: "Moscow", "the White House"; not "Moscow Times". */
export function isMetonym(name: string): boolean {
  return powerOf.has(
    name
      .toLowerCase()
      .replace(/^the\s+/u, '')
      .replace(/['’]s?$/u, '')
      .trim(),
  );
}
