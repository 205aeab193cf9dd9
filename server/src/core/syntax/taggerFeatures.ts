import { combine, keyOf } from './featureHash';
import type { SyntaxWords } from './syntaxWords';

/** Number of features of a word, at most. */
export const maxTaggerFeatures = 32;

/**
 * Writes the keys of the features by which a word's tag is chosen.
 * @param tags Tags of the words before it, each as its index plus one.
 * @returns the number of keys written
 */
export function taggerFeatures(words: SyntaxWords, tags: Int32Array, at: number, keys: Int32Array): number {
  const { count, forms, shapes, suffixes2, suffixes3, suffixes4, prefixes } = words;
  const absent = count + 1;
  const before = at > 0 ? at - 1 : absent;
  const before2 = at > 1 ? at - 2 : absent;
  const after = at + 1 < count ? at + 1 : absent;
  const after2 = at + 2 < count ? at + 2 : absent;
  const form = forms[at] ?? 0;
  const shape = combine(shapes[at] ?? 0, at === 0 ? 1 : 0);
  const formBefore = forms[before] ?? 0;
  const formAfter = forms[after] ?? 0;
  const tagBefore = tags[before] ?? 0;
  const tagBefore2 = tags[before2] ?? 0;
  const suffix3 = suffixes3[at] ?? 0;
  let n = 0;
  keys[n++] = keyOf(combine(1, form));
  keys[n++] = keyOf(combine(combine(2, form), shape));
  keys[n++] = keyOf(combine(3, suffixes2[at] ?? 0));
  keys[n++] = keyOf(combine(combine(4, suffix3), shape));
  keys[n++] = keyOf(combine(5, suffixes4[at] ?? 0));
  keys[n++] = keyOf(combine(6, prefixes[at] ?? 0));
  keys[n++] = keyOf(combine(7, shape));
  keys[n++] = keyOf(combine(8, tagBefore));
  keys[n++] = keyOf(combine(combine(9, tagBefore), tagBefore2));
  keys[n++] = keyOf(combine(combine(10, tagBefore), form));
  keys[n++] = keyOf(combine(11, formBefore));
  keys[n++] = keyOf(combine(12, formAfter));
  keys[n++] = keyOf(combine(13, suffixes3[after] ?? 0));
  keys[n++] = keyOf(combine(14, suffixes3[before] ?? 0));
  keys[n++] = keyOf(combine(15, forms[before2] ?? 0));
  keys[n++] = keyOf(combine(16, forms[after2] ?? 0));
  keys[n++] = keyOf(combine(combine(17, formBefore), form));
  keys[n++] = keyOf(combine(combine(18, form), formAfter));
  keys[n++] = keyOf(combine(combine(19, suffix3), tagBefore));
  keys[n++] = keyOf(combine(combine(20, suffix3), suffixes3[after] ?? 0));
  keys[n++] = keyOf(combine(combine(21, shape), combine(shapes[before] ?? 0, shapes[after] ?? 0)));
  keys[n++] = keyOf(combine(combine(combine(22, tagBefore), tagBefore2), suffixes2[at] ?? 0));
  keys[n++] = keyOf(combine(combine(23, form), suffixes2[after] ?? 0));
  keys[n++] = keyOf(combine(combine(24, tagBefore), suffixes2[after] ?? 0));
  return n;
}
