import { combine, keyOf } from './featureHash';
import type { SyntaxWords } from './syntaxWords';

/** Number of features of a word's function, at most. */
export const maxFunctionFeatures = 40;

/**
 * Writes the keys of the features by which a word's function is foretold: its relation and the side on which its head stands.
 * @param tags Tag of each word, as its index plus one; 0 outside the sentence.
 * @param functions Functions foretold for the words before it.
 * @returns the number of keys written
 */
export function functionFeatures(
  words: SyntaxWords,
  tags: Int32Array,
  functions: Int32Array,
  at: number,
  keys: Int32Array,
): number {
  const { count, forms } = words;
  const absent = count + 1;
  const b1 = at > 0 ? at - 1 : absent;
  const b2 = at > 1 ? at - 2 : absent;
  const b3 = at > 2 ? at - 3 : absent;
  const a1 = at + 1 < count ? at + 1 : absent;
  const a2 = at + 2 < count ? at + 2 : absent;
  const a3 = at + 3 < count ? at + 3 : absent;
  const a4 = at + 4 < count ? at + 4 : absent;
  const w = forms[at] ?? 0;
  const t = tags[at] ?? 0;
  const wb1 = forms[b1] ?? 0;
  const wb2 = forms[b2] ?? 0;
  const wa1 = forms[a1] ?? 0;
  const wa2 = forms[a2] ?? 0;
  const tb1 = tags[b1] ?? 0;
  const tb2 = tags[b2] ?? 0;
  const tb3 = tags[b3] ?? 0;
  const ta1 = tags[a1] ?? 0;
  const ta2 = tags[a2] ?? 0;
  const ta3 = tags[a3] ?? 0;
  const ta4 = tags[a4] ?? 0;
  const fb1 = functions[b1] ?? 0;
  const fb2 = functions[b2] ?? 0;
  let n = 0;
  keys[n++] = keyOf(combine(combine(101, w), t));
  keys[n++] = keyOf(combine(102, t));
  keys[n++] = keyOf(combine(combine(103, w), tb1));
  keys[n++] = keyOf(combine(combine(104, w), ta1));
  keys[n++] = keyOf(combine(combine(105, t), wb1));
  keys[n++] = keyOf(combine(combine(106, t), wa1));
  keys[n++] = keyOf(combine(combine(107, t), wb2));
  keys[n++] = keyOf(combine(combine(108, t), wa2));
  keys[n++] = keyOf(combine(combine(109, w), wb1));
  keys[n++] = keyOf(combine(combine(110, w), wa1));
  keys[n++] = keyOf(combine(combine(combine(111, tb1), t), ta1));
  keys[n++] = keyOf(combine(combine(combine(112, tb2), tb1), t));
  keys[n++] = keyOf(combine(combine(combine(113, t), ta1), ta2));
  keys[n++] = keyOf(combine(combine(combine(combine(114, tb2), tb1), t), ta1));
  keys[n++] = keyOf(combine(combine(combine(combine(115, tb1), t), ta1), ta2));
  keys[n++] = keyOf(combine(combine(combine(combine(116, t), ta1), ta2), ta3));
  keys[n++] = keyOf(combine(combine(combine(combine(117, tb3), tb2), tb1), t));
  keys[n++] = keyOf(combine(combine(combine(combine(combine(118, t), ta1), ta2), ta3), ta4));
  keys[n++] = keyOf(combine(combine(119, t), fb1));
  keys[n++] = keyOf(combine(combine(combine(120, t), fb1), fb2));
  keys[n++] = keyOf(combine(combine(121, w), fb1));
  keys[n++] = keyOf(combine(combine(combine(122, t), fb1), ta1));
  keys[n++] = keyOf(combine(combine(combine(123, fb1), wb1), t));
  keys[n++] = keyOf(combine(combine(combine(124, w), tb1), ta1));
  keys[n++] = keyOf(combine(combine(combine(125, t), forms[b3] ?? 0), tb1));
  keys[n++] = keyOf(combine(combine(combine(126, t), wa1), ta2));
  keys[n++] = keyOf(combine(combine(combine(127, t), wb1), tb2));
  keys[n++] = keyOf(combine(combine(combine(128, t), wb1), ta1));
  keys[n++] = keyOf(combine(combine(combine(129, t), forms[a3] ?? 0), ta1));
  return n;
}
