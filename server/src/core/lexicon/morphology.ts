/** Prefixes that negate any word. */
const negatingPrefixes = ['non-', 'non', 'un'];
/** Pairs of prefixes of which one makes the antonym of the other. */
const antonymousPrefixes: readonly (readonly [string, string])[] = [
  ['pro-', 'anti-'],
  ['pre-', 'post-'],
  ['under', 'over'],
];
/** Minimum length of a word behind a prefix, in characters: "ion" in "union" is none. */
const minBaseLength = 4;
/** Minimum length of a word that takes an inflectional ending, in characters. */
const minStemLength = 3;

/** True if two lemmas are antonyms by an affix: lawful and unlawful, careful and careless, pro-EU and anti-EU. */
export function areAntonymsByAffix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= minBaseLength && long.endsWith(short)) {
    const prefix = long.slice(0, long.length - short.length);
    if (negatingPrefixes.includes(prefix)) return true;
  }
  if (a.endsWith('ful') && b === `${a.slice(0, -3)}less`) return true;
  if (b.endsWith('ful') && a === `${b.slice(0, -3)}less`) return true;
  return antonymousPrefixes.some(
    ([one, other]) =>
      (a.startsWith(one) && b === other + a.slice(one.length)) ||
      (b.startsWith(one) && a === other + b.slice(one.length)),
  );
}

const inflectionalEndings = ['s', 'es', 'd', 'ed', 'ing', 'ly', "'s"];

/** True if one word is the other with an inflectional ending: for words that the tagger left as they were. */
export function areInflectedForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minStemLength) return false;
  const stem = short.endsWith('e') || short.endsWith('y') ? short.slice(0, -1) : short;
  if (!long.startsWith(stem)) return false;
  return inflectionalEndings.some(
    (ending) =>
      long === short + ending ||
      long === stem + ending ||
      long === `${stem}i${ending}` ||
      long === short + (short.at(-1) ?? '') + ending,
  );
}

/** Endings of regular plurals, pasts and -ing forms with what the lemma has in their place. */
const endingRules: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/s$/u, ''],
  [/es$/u, ''],
  [/ied$/u, 'y'],
  [/e?d$/u, 'e'],
  [/ed$/u, ''],
  [/(.)\1ed$/u, '$1'],
  [/ing$/u, 'e'],
  [/ing$/u, ''],
  [/(.)\1ing$/u, '$1'],
];

/** Lemmas that a regular plural, past or -ing form may have, most likely first. */
export function candidateLemmas(word: string): string[] {
  const forms: string[] = [];
  for (const [ending, base] of endingRules) {
    const form = word.replace(ending, base);
    if (form !== word && form.length >= minStemLength) forms.push(form);
  }
  return forms;
}
