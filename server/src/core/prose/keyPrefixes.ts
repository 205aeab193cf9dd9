import { numberWords } from '../english/numberWords';
import { foldWord, plainWord } from './wordFolding';

/**
 * Ends of words that folding respells: whoever has typed "harbou" is on the way to "harbour", which is compared as "harbor",
 * and "harbou" begins no key.
 */
const respelledEndings = [
  ...['e', 'ed', 'es', 'er', 'ers', 'ing', 'ation', 'ations'].flatMap((end) => [`is${end}`, `ys${end}`]),
  ...['', 's', 'ed', 'ing', 'ite', 'ites', 'able', 'er', 'ers'].map((end) => `our${end}`),
  ...['re', 'res', 'ce', 'ces', 'mme', 'mmes'],
  ...['ed', 'ing', 'er', 'ers'].map((end) => `ll${end}`),
  ...['grey', 'judgement', 'cheque', 'towards', 'afterwards', 'whilst', 'ok'],
];

/** Every way to go on in the middle of one of these ends. */
const continuations: readonly string[] = [
  ...new Set(respelledEndings.flatMap((end) => Array.from(end, (_, at) => end.slice(at)))),
];

/** So little of a number word may be any: fewer letters stand for themselves. */
const minNumberWordLetters = 2;

/**
 * What the key of a word begins with, as `foldWord` gives it, of which only a beginning is typed: one of these at least,
 * whatever word it becomes.
 *
 * @param typed the letters typed
 * @param key what they are compared as where they are the whole word
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
