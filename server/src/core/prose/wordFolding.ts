import { memoized } from '../collections/memoized';

/**
 * Respellings after which spellings that a house style chooses between are equal: British and American endings, and some single
 * words. The result is a key for comparison and not always a word.
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
];

/** Maximum number of words whose folded form is remembered: texts repeat their words. */
const maxRememberedWords = 50_000;

/** Key of a word for comparison: case, accents, apostrophes and house-style spelling are folded. */
export const foldWord = memoized(fold, maxRememberedWords);

/** Folds case, accents and apostrophes of a word, and leaves its spelling. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .toLowerCase();
}

function fold(word: string): string {
  const plain = plainWord(word);
  if (/^\d/u.test(plain)) return plain.replace(/(?<=\d),(?=\d{3})/gu, '');
  if (plain.length < 4) return plain === 'ok' ? 'okay' : plain;
  return spellings.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), plain);
}
