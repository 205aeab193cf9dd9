import type { Span } from '../prose/span';
import type { Referent, ResolvedAttribution } from './attribution';

type Comparison<Value> = (a: Value, b: Value, by: number) => boolean;

/** For each field of an attribution, true if two attributions agree in it. Every field has to be named here. */
const comparisons: {
  readonly [Field in keyof Required<ResolvedAttribution>]: Comparison<ResolvedAttribution>;
} = {
  type: (a, b) => a.type === b.type,
  content: (a, b, by) => sameSpans(a.content, b.content, by),
  cue: (a, b, by) => sameSpans(a.cue, b.cue, by),
  speaker: (a, b, by) => sameSpans(a.speaker, b.speaker, by),
  speakerName: (a, b) => a.speakerName === b.speakerName,
  reportedTo: (a, b) => a.reportedTo === b.reportedTo,
  reportedBy: (a, b) => a.reportedBy === b.reportedBy,
  hedged: (a, b) => a.hedged === b.hedged,
  // The block's index says nothing of what is said.
  block: () => true,
  speakerKind: (a, b) => a.speakerKind === b.speakerKind,
  coSpeakers: (a, b) => sameItems(a.coSpeakers, b.coSpeakers, sameReferent),
  speakerRoles: (a, b) => sameItems(a.speakerRoles, b.speakerRoles, Object.is),
  firstHand: (a, b) => a.firstHand === b.firstHand,
  cueLemma: (a, b) => a.cueLemma === b.cueLemma,
  probability: (a, b) => a.probability === b.probability,
  carried: (a, b) => a.carried === b.carried,
};

const allComparisons = Object.values(comparisons);

/** True if the attributions of two blocks are the same, `by` UTF-16 units further on in the second. */
export function sameAttributions(
  a: readonly ResolvedAttribution[],
  b: readonly ResolvedAttribution[],
  by: number,
): boolean {
  return sameItems(a, b, (left, right) => allComparisons.every((compare) => compare(left, right, by)));
}

function sameSpans(a: readonly Span[], b: readonly Span[], by: number): boolean {
  return sameItems(a, b, (left, right) => left.start + by === right.start && left.end + by === right.end);
}

function sameReferent(a: Referent, b: Referent): boolean {
  return a.name === b.name && a.kind === b.kind && sameItems(a.roles, b.roles, Object.is);
}

function sameItems<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): boolean {
  if (a === b) return true;
  // The lists are equally long.
  return a.length === b.length && a.every((item, at) => isSame(item, b[at] as Item));
}
