import { isPersonTitle } from '../../values/names/personNames';
import { contractedWords, equalAbbreviations } from '../../english/contractions';

/** True if two rows of words, folded, differ in house style alone: contractions, abbreviations, titles, compounds in one word or two. */
export function isSameWording(
  a: readonly { readonly key: string }[],
  b: readonly { readonly key: string }[],
): boolean {
  if (a.length === 0 || b.length === 0) return [...a, ...b].every(({ key }) => isPersonTitle(key));
  return spelledOut(a) === spelledOut(b);
}

function spelledOut(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => equalAbbreviations.get(key) ?? withoutContraction(key)).join('');
}

function withoutContraction(key: string): string {
  const irregular = contractedWords.get(key);
  if (irregular !== undefined) return irregular;
  return key
    .replace(/n't$/u, 'not')
    .replace(/'re$/u, 'are')
    .replace(/'ve$/u, 'have')
    .replace(/'ll$/u, 'will')
    .replace(/'m$/u, 'am');
}
