import { numberWords } from '../english/numberWords';
import { foldWord, plainWord } from './wordFolding';

/**
 * Endings that `foldWord` respells. "harbou" may become "harbour", whose key is "harbor": a prefix of the word is not always a
 * prefix of its key.
 */
const respelledEndings = [
  ...['e', 'ed', 'es', 'er', 'ers', 'ing', 'ation', 'ations'].flatMap((end) => [`is${end}`, `ys${end}`]),
  ...['', 's', 'ed', 'ing', 'ite', 'ites', 'able', 'er', 'ers'].map((end) => `our${end}`),
  ...['re', 'res', 'ce', 'ces', 'mme', 'mmes'],
  ...['ed', 'ing', 'er', 'ers'].map((end) => `ll${end}`),
  ...['grey', 'judgement', 'cheque', 'towards', 'afterwards', 'whilst', 'ok'],
];

/** Rests of these endings, from any place in them on. */
const continuations: readonly string[] = [
  ...new Set(respelledEndings.flatMap((end) => Array.from(end, (_, at) => end.slice(at)))),
];

/** Minimum number of typed letters by which number words are looked up. */
const minNumberWordLetters = 2;

/**
 * Prefixes of the keys (see `foldWord`) of all words that begin with the letters typed: the key of such a word begins with one of
 * them.
 *
 * @param typed the letters typed
 * @param key key of the letters as a whole word
 */
export function keyPrefixesOf(typed: string, key: string): string[] {
  const plain = plainWord(typed);
  const found = new Set([plain, key]);
  for (const rest of continuations) {
    const folded = foldWord(plain + rest);
    if (folded !== plain + rest && !folded.startsWith(plain)) found.add(folded);
  }
  if (plain.length >= minNumberWordLetters) {
    for (const [word, value] of numberWords) if (word.startsWith(plain)) found.add(String(value));
  }
  return [...found];
}
