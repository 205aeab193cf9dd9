import { isPersonTitle } from '../../values/names/personNames';
import { contractedWords, equalAbbreviations } from '../../english/contractions';

/** True if two rows of words, folded, differ in house style alone: contractions, abbreviations, titles, compounds in one word or two. */
export function isSameWording(
  a: readonly { readonly key: string }[],
  b: readonly { readonly key: string }[],
): boolean {
  if (a.length === 0 || b.length === 0) return [...a, ...b].every(({ key }) => isPersonTitle(key));
  return spelledOut(a) === spelledOut(b) || contracted(a, b) === contracted(b, a);
}

/** Words that a contraction may stand for, with its ending: "he's" is "he is" or "he has", "let's" is "let us". */
const contractionEndings: ReadonlyMap<string, string> = new Map([
  ['is', "'s"],
  ['has', "'s"],
  ['us', "'s"],
  ['would', "'d"],
  ['had', "'d"],
]);

/** Words in one row, contracted as the other words have it: "he is" beside "he's". */
function contracted(
  words: readonly { readonly key: string }[],
  others: readonly { readonly key: string }[],
): string {
  const row = words.map(({ key }) => {
    const ending = contractionEndings.get(key);
    return ending !== undefined && others.some((other) => other.key.endsWith(ending)) ? ending : key;
  });
  return row.join('');
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
