import { memoized } from '../collections/memoized';

/**
 * Spellings that a house style may choose between, as one: British and American endings, and some single words. The
 * result is a key for comparing, no word: both members of a pair give the same key.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/(?<=[a-z]{2})ys(?=(?:e|ed|es|er|ers|ing)$)/u, 'yz'],
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|ite|ites|able|er|ers)?$)/u, 'or'],
  [/(?<=[a-z]{2}[bcdghkpst])re(?=s?$)/u, 'er'],
  [/(?<=fen|pen|ten|cen)c(?=es?$)/u, 's'],
  [/(?<=[a-z]{3}[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  [/(?<=program)me(?=s?$)/u, ''],
  [/^grey/u, 'gray'],
  [/^judgement/u, 'judgment'],
  [/^cheque/u, 'check'],
  [/^towards$/u, 'toward'],
  [/^afterwards$/u, 'afterward'],
  [/^whilst$/u, 'while'],
  [/^ok$/u, 'okay'],
];

/** Maximum number of words whose folded form is remembered: texts repeat their words. */
const maxRememberedWords = 50_000;

/** A word as it is compared: case, accents, apostrophes and house-style spelling folded. */
export const foldWord = memoized(fold, maxRememberedWords);

/** A word with case, accents and apostrophes folded, and its spelling as it is. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .toLowerCase();
}

function fold(word: string): string {
  const plain = plainWord(word);
  if (/^\d/u.test(plain)) return plain.replace(/(?<=\d),(?=\d{3})/gu, '');
  if (plain.length < 4) return plain;
  return spellings.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), plain);
}
