import { nameParticles, personTitles } from '../../core/editor';

/** A word that is, or may become, part of a name: capitalised, an initial, a number ("Channel 4") or a particle ("van"). */
const capitalised = /^[\p{Lu}\p{N}]/u;

/**
 * The name that is being typed at the end of some words: "former mayor Gov. Tom St" → "Tom St". Empty where nothing of it is typed
 * yet; undefined where no name is being typed: behind the end of a sentence, or behind a word that no name has ("Tom Stone said ").
 */
export function typedName(words: string): string | undefined {
  const all = words.split(' ');
  // What stands behind the last space is being typed.
  const whole = all.slice(0, -1);
  const last = all.at(-1) ?? '';
  if (all.some(endsSentence)) return undefined;
  let start = whole.length;
  while (start > 0 && isPartOfName(whole[start - 1])) start--;
  while (start < whole.length && !capitalised.test(whole[start] ?? '')) start++;
  while (start < whole.length && isTitle(whole[start] ?? '')) start++;
  const name = [...whole.slice(start), last].join(' ');
  // A name of an outlet may have its article.
  const article =
    /^the$/iu.test(whole[start - 1] ?? '') && capitalised.test(name) ? `${whole[start - 1] ?? ''} ` : '';
  if (start < whole.length || capitalised.test(last)) return article + name;
  // Words in lower case lead to a name only if they are the first that are typed ("tom"), or nothing is typed yet.
  return whole.length === 0 ? last : undefined;
}

function isPartOfName(word: string | undefined): boolean {
  return word !== undefined && (capitalised.test(word) || word === '&' || nameParticles.has(word));
}

function isTitle(word: string): boolean {
  return personTitles.has(word.replace(/\.$/u, '').toLowerCase());
}

/** True for a word with a full stop that is no initial, no title and no abbreviation in capitals. */
function endsSentence(word: string): boolean {
  return /[.!?…]$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word) && !isTitle(word);
}
