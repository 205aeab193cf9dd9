/** Opposites among the words that have no meaning of their own in a dictionary: prepositions, pronouns, determiners. */
const opposites: readonly (readonly [string, string])[] = [
  ['above', 'below'],
  ['above', 'under'],
  ['over', 'under'],
  ['over', 'below'],
  ['before', 'after'],
  ['since', 'until'],
  ['inside', 'outside'],
  ['into', 'out'],
  ['in', 'out'],
  ['on', 'off'],
  ['up', 'down'],
  ['from', 'to'],
  ['with', 'without'],
  ['for', 'against'],
  ['despite', 'because'],
  ['near', 'far'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['most', 'fewest'],
  ['many', 'few'],
  ['much', 'little'],
  ['all', 'none'],
  ['every', 'no'],
  ['some', 'no'],
  ['any', 'no'],
  ['both', 'neither'],
  ['everyone', 'nobody'],
  ['everything', 'nothing'],
  ['someone', 'nobody'],
  ['something', 'nothing'],
  ['always', 'never'],
  ['ever', 'never'],
  ['often', 'rarely'],
  ['yes', 'no'],
  ['can', 'cannot'],
  ['he', 'she'],
  ['him', 'her'],
  ['his', 'her'],
  ['his', 'hers'],
  ['himself', 'herself'],
];

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairs = new Set(opposites.map(([a, b]) => key(a, b)));

/** Whether two lemmas in lower case are opposite function words. */
export function areOppositeFunctionWords(a: string, b: string): boolean {
  return pairs.has(key(a, b));
}
