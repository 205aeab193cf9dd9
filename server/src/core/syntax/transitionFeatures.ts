import type { Configuration } from './configuration';
import { combine, keyOf } from './featureHash';
import type { TaggedWords } from './taggedWords';

/** Number of features of a configuration, at most. */
export const maxTransitionFeatures = 100;

/** Distances and numbers of dependents beyond these count as equal. */
const maxDistance = 10;
const maxDependents = 4;

/** Writes the keys of the features by which the next move is chosen, and returns their number. */
export function transitionFeatures(words: TaggedWords, state: Configuration, keys: Int32Array): number {
  const { forms, tags } = words;
  const { stack, depth, next, count, relations, left1, left2, right1, right2, leftCounts, rightCounts } =
    state;
  const absent = count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? absent) : absent;
  const s1 = depth > 1 ? (stack[depth - 2] ?? absent) : absent;
  const s2 = depth > 2 ? (stack[depth - 3] ?? absent) : absent;
  const b0 = next;
  const b1 = next + 1 <= count ? next + 1 : absent;
  const b2 = next + 2 <= count ? next + 2 : absent;
  const b3 = next + 3 <= count ? next + 3 : absent;
  const s0l = left1[s0] ?? absent;
  const s0l2 = left2[s0] ?? absent;
  const s0r = right1[s0] ?? absent;
  const s0r2 = right2[s0] ?? absent;
  const s1l = left1[s1] ?? absent;
  const s1r = right1[s1] ?? absent;
  const b0l = left1[b0] ?? absent;
  const b0l2 = left2[b0] ?? absent;
  const s0w = forms[s0] ?? 0;
  const s1w = forms[s1] ?? 0;
  const b0w = forms[b0] ?? 0;
  const b1w = forms[b1] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const b3t = tags[b3] ?? 0;
  const s0lt = tags[s0l] ?? 0;
  const s0rt = tags[s0r] ?? 0;
  const s1lt = tags[s1l] ?? 0;
  const s1rt = tags[s1r] ?? 0;
  const b0lt = tags[b0l] ?? 0;
  const s0lr = relations[s0l] ?? 0;
  const s0rr = relations[s0r] ?? 0;
  const s1rr = relations[s1r] ?? 0;
  const s1lr = relations[s1l] ?? 0;
  const b0lr = relations[b0l] ?? 0;
  const distance = Math.min(b0 - s0, maxDistance);
  const distance1 = Math.min(s0 - s1, maxDistance);
  const s0vl = Math.min(leftCounts[s0] ?? 0, maxDependents);
  const s0vr = Math.min(rightCounts[s0] ?? 0, maxDependents);
  const s1vr = Math.min(rightCounts[s1] ?? 0, maxDependents);
  const b0vl = Math.min(leftCounts[b0] ?? 0, maxDependents);
  const s0wt = combine(s0w, s0t);
  const b0wt = combine(b0w, b0t);
  let n = 0;
  // One word.
  keys[n++] = keyOf(combine(201, s0wt));
  keys[n++] = keyOf(combine(202, b0wt));
  keys[n++] = keyOf(combine(combine(203, s1w), s1t));
  keys[n++] = keyOf(combine(combine(204, b1w), b1t));
  keys[n++] = keyOf(combine(205, s0t));
  keys[n++] = keyOf(combine(206, b0t));
  keys[n++] = keyOf(combine(combine(207, forms[b2] ?? 0), b2t));
  keys[n++] = keyOf(combine(combine(208, forms[s2] ?? 0), s2t));
  // Two words.
  keys[n++] = keyOf(combine(combine(210, s0wt), b0wt));
  keys[n++] = keyOf(combine(combine(211, s0wt), b0t));
  keys[n++] = keyOf(combine(combine(212, s0t), b0wt));
  keys[n++] = keyOf(combine(combine(213, s0t), b0t));
  keys[n++] = keyOf(combine(combine(214, b0t), b1t));
  keys[n++] = keyOf(combine(combine(215, s1w), s0w));
  keys[n++] = keyOf(combine(combine(216, s1t), s0wt));
  keys[n++] = keyOf(combine(combine(combine(217, s1w), s1t), s0t));
  keys[n++] = keyOf(combine(combine(218, s1t), s0t));
  keys[n++] = keyOf(combine(combine(219, s1t), b0t));
  keys[n++] = keyOf(combine(combine(220, s1w), b0w));
  keys[n++] = keyOf(combine(combine(221, s1w), b0t));
  keys[n++] = keyOf(combine(combine(222, s1t), b0w));
  keys[n++] = keyOf(combine(combine(223, b0w), b1t));
  keys[n++] = keyOf(combine(combine(224, b0t), b1w));
  keys[n++] = keyOf(combine(combine(225, s0w), b1w));
  // Three and more.
  const pair = combine(combine(230, s0t), b0t);
  keys[n++] = keyOf(combine(combine(pair, b1t), b2t));
  keys[n++] = keyOf(combine(combine(combine(231, s0t), b0t), b1t));
  keys[n++] = keyOf(combine(combine(combine(232, s1t), s0t), b0t));
  keys[n++] = keyOf(combine(combine(combine(combine(233, s1t), s0t), b0t), b1t));
  keys[n++] = keyOf(combine(combine(combine(combine(234, s2t), s1t), s0t), b0t));
  keys[n++] = keyOf(combine(combine(combine(235, b0t), b1t), b2t));
  keys[n++] = keyOf(combine(combine(combine(combine(236, b0t), b1t), b2t), b3t));
  keys[n++] = keyOf(combine(combine(combine(237, s1t), s0t), b0w));
  keys[n++] = keyOf(combine(combine(combine(238, s0w), b0t), b1t));
  keys[n++] = keyOf(combine(combine(combine(239, s0t), b0w), b1t));
  // Dependents.
  keys[n++] = keyOf(combine(combine(combine(240, s0t), s0lt), b0t));
  keys[n++] = keyOf(combine(combine(combine(241, s0t), s0rt), b0t));
  keys[n++] = keyOf(combine(combine(combine(242, s0t), b0t), b0lt));
  keys[n++] = keyOf(combine(combine(combine(243, s1t), s1rt), s0t));
  keys[n++] = keyOf(combine(combine(combine(244, s1t), s1lt), s0t));
  keys[n++] = keyOf(combine(combine(combine(245, s1t), s0t), s0rt));
  keys[n++] = keyOf(combine(combine(combine(246, s1t), s0t), s0lt));
  keys[n++] = keyOf(combine(combine(combine(247, s0t), s0rr), b0t));
  keys[n++] = keyOf(combine(combine(combine(248, s0t), s0lr), b0t));
  keys[n++] = keyOf(combine(combine(combine(249, s0t), b0lr), b0t));
  keys[n++] = keyOf(combine(combine(combine(250, s1t), s1rr), s0t));
  keys[n++] = keyOf(combine(combine(combine(251, s0wt), s0lr), s0rr));
  keys[n++] = keyOf(combine(combine(252, b0wt), b0lr));
  keys[n++] = keyOf(combine(combine(combine(253, s0w), forms[s0l] ?? 0), b0t));
  keys[n++] = keyOf(combine(combine(combine(254, s0t), forms[s0r] ?? 0), b0t));
  keys[n++] = keyOf(combine(combine(combine(255, s0t), forms[b0l] ?? 0), b0t));
  keys[n++] = keyOf(combine(combine(combine(256, s1t), forms[s0l] ?? 0), s0t));
  keys[n++] = keyOf(combine(combine(257, s1w), forms[s0l] ?? 0));
  keys[n++] = keyOf(combine(combine(combine(258, s0lr), relations[s0l2] ?? 0), s0t));
  keys[n++] = keyOf(combine(combine(combine(259, s0rr), relations[s0r2] ?? 0), combine(s0t, b0t)));
  keys[n++] = keyOf(combine(combine(combine(260, b0lr), relations[b0l2] ?? 0), combine(b0t, s0t)));
  keys[n++] = keyOf(combine(combine(combine(261, s1lr), s1rr), combine(s1t, s0t)));
  // Distance and number of dependents.
  keys[n++] = keyOf(combine(combine(262, s0wt), distance));
  keys[n++] = keyOf(combine(combine(263, b0wt), distance));
  keys[n++] = keyOf(combine(combine(combine(264, s0t), b0t), distance));
  keys[n++] = keyOf(combine(combine(combine(265, s1t), s0t), distance1));
  keys[n++] = keyOf(combine(combine(266, s0wt), s0vr));
  keys[n++] = keyOf(combine(combine(267, s0wt), s0vl));
  keys[n++] = keyOf(combine(combine(268, b0wt), b0vl));
  keys[n++] = keyOf(combine(combine(combine(269, s0t), s0vr), combine(b0t, s0vl)));
  keys[n++] = keyOf(combine(combine(combine(270, s1t), s1vr), s0t));
  return n;
}
