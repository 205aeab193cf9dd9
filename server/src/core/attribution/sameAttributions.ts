import type { Span } from '../prose/span';
import type { Referent, ResolvedAttribution } from './attribution';

type Comparison<Value> = (a: Value, b: Value, by: number) => boolean;

/** For each field of an attribution, true if two attributions agree in it. Every field has to be named here. */
const comparisons: {
  readonly [Field in keyof Required<ResolvedAttribution>]: Comparison<ResolvedAttribution>;
} = {
  type: (a, b) => a.type === b.type,
  content: (a, b, by) => sameItems(a.content, b.content, by, sameSpan),
  cue: (a, b, by) => sameItems(a.cue, b.cue, by, sameSpan),
  speaker: (a, b, by) => sameItems(a.speaker, b.speaker, by, sameSpan),
  speakerName: (a, b) => a.speakerName === b.speakerName,
  reportedTo: (a, b) => a.reportedTo === b.reportedTo,
  reportedBy: (a, b) => a.reportedBy === b.reportedBy,
  hedged: (a, b) => a.hedged === b.hedged,
  // The block's index says nothing of what is said.
  block: () => true,
  speakerKind: (a, b) => a.speakerKind === b.speakerKind,
  coSpeakers: (a, b) => sameItems(a.coSpeakers, b.coSpeakers, 0, sameReferent),
  speakerRoles: (a, b) => sameItems(a.speakerRoles, b.speakerRoles, 0, Object.is),
  firstHand: (a, b) => a.firstHand === b.firstHand,
  cueLemma: (a, b) => a.cueLemma === b.cueLemma,
  probability: (a, b) => a.probability === b.probability,
  carried: (a, b) => a.carried === b.carried,
  turnStart: (a, b) => a.turnStart === b.turnStart,
};

const allComparisons = Object.values(comparisons);

/** True if the attributions of two blocks are the same, `by` UTF-16 units further on in the second. */
export function sameAttributions(
  a: readonly ResolvedAttribution[],
  b: readonly ResolvedAttribution[],
  by: number,
): boolean {
  return sameItems(a, b, by, sameAttribution);
}

function sameAttribution(a: ResolvedAttribution, b: ResolvedAttribution, by: number): boolean {
  return allComparisons.every((compare) => compare(a, b, by));
}

function sameSpan(a: Span, b: Span, by: number): boolean {
  return a.start + by === b.start && a.end + by === b.end;
}

function sameReferent(a: Referent, b: Referent): boolean {
  return a.name === b.name && a.kind === b.kind && sameItems(a.roles, b.roles, 0, Object.is);
}

function sameItems<Item>(
  a: readonly Item[],
  b: readonly Item[],
  by: number,
  isSame: Comparison<Item>,
): boolean {
  if (a.length !== b.length) return false;
  // The lists are equally long. Not `every`, which takes a function anew for each list: this is done for a whole draft.
  for (let at = 0; at < a.length; at++) if (!isSame(a[at] as Item, b[at] as Item, by)) return false;
  return true;
}
