import { memoized } from '../../collections/memoized';
import { placeOfSpelling } from '../../english/placeNames';

const maxRememberedKeys = 20_000;

const romanization: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  }),
);

/** The letters of a name in lower case, without accents and apostrophes, Cyrillic in Latin letters. */
export const plainName = memoized((name: string): string => {
  // Most names are plain ASCII.
  if (/^[\x21-\x7e]*$/u.test(name)) return name.toLowerCase().replace(/['`]/gu, '');
  return name
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/gu, (letter) => romanization.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/[’‘'`´ʼ]/gu, '');
}, maxRememberedKeys);

/**
 * Returns a key that the transliterations of a word of a name share: Zelenskyy, Zelenskiy and Zelensky; Grushko and
 * Hrouchko do not. For comparing only: the key is no spelling.
 */
export const transliterationKey = memoized(
  (word: string) =>
    plainName(word)
      .replace(/kh/gu, 'h')
      .replace(/shch|sch/gu, 'sh')
      .replace(/tch/gu, 'ch')
      .replace(/ph/gu, 'f')
      .replace(/ck|q|c(?=[aoulr])/gu, 'k')
      .replace(/x/gu, 'ks')
      .replace(/w/gu, 'v')
      .replace(/ou|oo/gu, 'u')
      .replace(/(?:iyi|iy|yy|ij|yj|ii|yi|ey|ei|ej|ie|i)$/gu, 'y')
      .replace(/(?<=[^aeiou])[yij]e|^[yij]e/gu, 'e')
      .replace(/(?:iy|[yij])(?=[ua])/gu, '')
      .replace(/j/gu, 'y')
      .replace(/(.)\1+/gu, '$1'),
  maxRememberedKeys,
);

/** True if two plain names are spellings or names of one place: "kyiv" and "kiev", "beijing" and "peking". */
export function areSpellingsOfPlace(a: string, b: string): boolean {
  const place = placeOfSpelling.get(a);
  return place !== undefined && place === placeOfSpelling.get(b);
}

/**
 * Returns a key that the spellings of one name share between which a house style may choose: Zelenskyy and Zelensky, Kyiv
 * and Kiev, Donbas and Donbass. Narrower than what may be one name: a letter more or less in the middle of a word
 * ("America", "American") makes another word.
 */
export const spellingKey = memoized((name: string) => {
  const place = placeOfSpelling.get(plainName(name));
  return place === undefined ? transliterationKey(name).replace(/([zsc]h)\1/gu, '$1') : `#${place}`;
}, maxRememberedKeys);

/** True if two words are spellings of one name. */
export function isSpellingOf(a: string, b: string): boolean {
  return spellingKey(a) === spellingKey(b);
}
