import type { Configuration } from './configuration';
import { combine, keyOf } from './featureHash';
import type { TaggedWords } from './taggedWords';

/** Number of features of an arc, at most. */
export const maxRelationFeatures = 48;

const maxDistance = 6;

/**
 * Writes the keys of the features by which the relation of a word to its head is chosen, and returns their number. The word
 * has all its dependents; the head may get more.
 */
export function relationFeatures(
  words: TaggedWords,
  state: Configuration,
  word: number,
  head: number,
  keys: Int32Array,
): number {
  const { forms, tags, suffixes3 } = words;
  const { relations, left1, left2, right1, count } = state;
  const absent = count + 1;
  const side = word < head ? 1 : 2;
  const distance = Math.min(Math.abs(head - word), maxDistance);
  const w = forms[word] ?? 0;
  const t = combine(tags[word] ?? 0, side);
  const hw = forms[head] ?? 0;
  const ht = tags[head] ?? 0;
  const l = left1[word] ?? absent;
  const l2 = left2[word] ?? absent;
  const r = right1[word] ?? absent;
  const lw = forms[l] ?? 0;
  const lr = relations[l] ?? 0;
  const l2r = relations[l2] ?? 0;
  const rr = relations[r] ?? 0;
  const hl = left1[head] ?? absent;
  const hl2 = left2[head] ?? absent;
  const hr = right1[head] ?? absent;
  const hlr = relations[hl] ?? 0;
  const hrr = relations[hr] ?? 0;
  const before = word > 0 ? word - 1 : absent;
  const after = word + 1 <= count ? word + 1 : absent;
  let n = 0;
  keys[n++] = keyOf(combine(combine(304, t), ht));
  keys[n++] = keyOf(combine(combine(305, w), t));
  keys[n++] = keyOf(combine(combine(306, hw), t));
  keys[n++] = keyOf(combine(combine(combine(307, w), t), ht));
  keys[n++] = keyOf(combine(combine(combine(308, w), hw), side));
  keys[n++] = keyOf(combine(combine(combine(309, t), ht), distance));
  keys[n++] = keyOf(combine(combine(combine(310, t), ht), lr));
  keys[n++] = keyOf(combine(combine(combine(311, t), ht), lw));
  keys[n++] = keyOf(combine(combine(combine(312, t), hw), lr));
  keys[n++] = keyOf(combine(combine(combine(313, t), hw), lw));
  keys[n++] = keyOf(combine(combine(combine(314, t), lr), l2r));
  keys[n++] = keyOf(combine(combine(combine(315, t), rr), ht));
  keys[n++] = keyOf(combine(combine(combine(316, t), hlr), ht));
  keys[n++] = keyOf(combine(combine(combine(317, t), hrr), ht));
  keys[n++] = keyOf(combine(combine(combine(318, t), hlr), combine(ht, relations[hl2] ?? 0)));
  keys[n++] = keyOf(combine(combine(321, t), combine(tags[before] ?? 0, tags[after] ?? 0)));
  keys[n++] = keyOf(combine(combine(322, t), forms[before] ?? 0));
  keys[n++] = keyOf(combine(combine(323, t), forms[after] ?? 0));
  keys[n++] = keyOf(combine(combine(324, t), combine(suffixes3[word] ?? 0, ht)));
  keys[n++] = keyOf(combine(combine(325, t), combine(lw, rr)));
  keys[n++] = keyOf(combine(combine(combine(326, w), lw), side));
  keys[n++] = keyOf(combine(combine(combine(328, t), combine(lr, l2r)), combine(rr, ht)));
  keys[n++] = keyOf(combine(combine(combine(329, t), ht), combine(hlr, lr)));
  return n;
}
