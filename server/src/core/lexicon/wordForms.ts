/** Prefixes that any word may take and that turn it round. */
const negatingPrefixes = ['non-', 'non', 'un'];
const opposedPrefixes: readonly (readonly [string, string])[] = [
  ['pro-', 'anti-'],
  ['pre-', 'post-'],
  ['under', 'over'],
];
/** Shorter than this, what stands behind a prefix is no word of its own (un-ion). */
const shortestBase = 4;

/** Whether two lemmas are opposites by their form alone: lawful and unlawful, careful and careless, pro-EU and anti-EU. */
export function areOppositeForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= shortestBase && long.endsWith(short)) {
    const prefix = long.slice(0, long.length - short.length);
    if (negatingPrefixes.includes(prefix)) return true;
  }
  if (a.endsWith('ful') && b === `${a.slice(0, -3)}less`) return true;
  if (b.endsWith('ful') && a === `${b.slice(0, -3)}less`) return true;
  return opposedPrefixes.some(
    ([one, other]) =>
      (a.startsWith(one) && b === other + a.slice(one.length)) ||
      (b.startsWith(one) && a === other + b.slice(one.length)),
  );
}

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly', "'s"];

/** Whether one word is the other one with an ending, where a tagger gave no dictionary form. */
export function areRelatedForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < shortestBase - 1) return false;
  const stem = short.endsWith('e') || short.endsWith('y') ? short.slice(0, -1) : short;
  if (!long.startsWith(stem)) return false;
  return endings.some(
    (ending) =>
      long === short + ending ||
      long === stem + ending ||
      long === `${stem}i${ending}` ||
      long === short + (short.at(-1) ?? '') + ending,
  );
}

const inflections: readonly (readonly [RegExp, string])[] = [
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

/** Dictionary forms that a regular plural, past or -ing form may have, most likely first. */
export function baseForms(word: string): string[] {
  const forms: string[] = [];
  for (const [ending, base] of inflections) {
    const form = word.replace(ending, base);
    if (form !== word && form.length >= shortestBase - 1) forms.push(form);
  }
  return forms;
}
