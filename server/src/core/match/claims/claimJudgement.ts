import { contains, overlap, shift } from '../../prose/span';
import type { Value } from '../../values/value';
import { conflictsIn, undeniedShare } from './claimConflicts';
import type { Conflict } from './claimConflicts';
import type { ClaimReading, JudgedComparison } from './claimReading';
import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { isContested, tellsOfSameEvent } from './sameEvent';

/** What the sources make of a claim. */
export interface ClaimJudgement {
  readonly verdict: 'supported' | 'contradicted' | 'unverified';
  /** 0 to 1. */
  readonly support: number;
  /** The comparisons that the verdict rests on, best first; the closest one where there is no verdict. */
  readonly comparisons: readonly JudgedComparison[];
  /** What differs, where the verdict is contradicted. */
  readonly conflicts: readonly Conflict[];
  /** Passages that contradict what others support, with what differs first. */
  readonly disputing: readonly { readonly comparison: JudgedComparison; readonly conflict: Conflict }[];
  /** Every passage that was compared, the one that carries the most of the claim first. */
  readonly compared: readonly JudgedComparison[];
}

// Shares of a claim's words, weighted by how rare they are, that a passage must carry (0 to 1).
const supportingShare = 0.55;
const contradictingShare = 0.5;
/** Another name is another thing unless nearly all else agrees. */
const contradictingShareOfNames = 0.7;
/** Where so much of all the rest agrees, what differs is about the same thing. */
const sameThingShare = 0.72;
/** A passage that carries so much less than the closest one speaks of something else. */
const besideTheBest = 0.3;
/** A passage that contradicts and carries so much more by itself than one that supports is the one about the same thing. */
const muchCloser = 0.2;
/** Probability from which a passage is taken to support a claim, and to contradict it. */
const supportedFrom = 0.35;
const contradictedFrom = 0.45;

/** Judges a claim by its comparisons. Support wins: where any passage supports it, nothing contradicts it. */
export function judgeClaim(tokens: readonly ContentToken[], { comparisons }: ClaimReading): ClaimJudgement {
  const [best] = comparisons;
  const none = { conflicts: [], disputing: [], compared: comparisons };
  if (!best) return { verdict: 'unverified', support: 0, comparisons: [], ...none };
  const close = comparisons.filter(
    ({ features }) => features.coverage >= best.features.coverage - besideTheBest,
  );
  const supporting = close.filter(
    (one) =>
      one.features.coverage >= supportingShare &&
      one.supported >= supportedFrom &&
      conflictsIn(tokens, one).length === 0,
  );
  // The closest passage tells most; another may say the same in other words.
  const support = 0.5 * (best.supported + Math.max(...close.map(({ supported }) => supported)));
  const contradicting = close.flatMap((one) => {
    const conflicts = conflictsIn(tokens, one).filter(
      (conflict) =>
        !isSettled(tokens, conflict, one, comparisons) && !isContested(conflict, one, comparisons),
    );
    const clear = isClear(tokens, one, conflicts) && tellsOfSameEvent(tokens, one, conflicts);
    return clear && conflicts.length > 0
      ? [{ one, conflicts, own: ownCoverage(tokens, one, conflicts) }]
      : [];
  });
  const closest = Math.max(0, ...contradicting.map(({ own }) => own));
  const differing = contradicting[0]?.conflicts ?? [];
  const firm = supporting.filter(
    (one) => ownCoverage(tokens, one, []) >= closest - muchCloser && hasNames(tokens, one, differing),
  );
  if (firm.length > 0) {
    const carrying = new Set(firm.map(({ passage }) => passage.article.id));
    const disputing = close.flatMap((one) => {
      const [conflict] = conflictsIn(tokens, one).filter(({ kind }) => kind !== 'name');
      const other = conflict && !carrying.has(one.passage.article.id) && isClear(tokens, one, [conflict]);
      return other ? [{ comparison: one, conflict }] : [];
    });
    return { verdict: 'supported', support, comparisons: firm, ...none, disputing };
  }
  const [worst] = contradicting;
  if (!worst) return { verdict: 'unverified', support, comparisons: [best], ...none };
  return {
    verdict: 'contradicted',
    support: Math.min(support, 1 - worst.one.contradicted) * 0.5,
    comparisons: [
      worst.one,
      ...contradicting.filter((other) => other !== worst && standsInPassage(other)).map(({ one }) => one),
    ],
    ...none,
    conflicts: oneNegation(worst.conflicts),
  };
}

/** Whether a passage has the names that another passage has otherwise: without them it supports all but these. */
function hasNames(
  tokens: readonly ContentToken[],
  { alignment }: JudgedComparison,
  conflicts: readonly Conflict[],
): boolean {
  return conflicts.every(
    ({ kind, draft }) =>
      kind !== 'name' ||
      alignment.pairs.some(({ claim }) => {
        const token = tokens[claim];
        return token !== undefined && overlap(token, draft) > 0;
      }),
  );
}

/** Whether what differs stands in the passage itself: a sentence beside it only repeats the passage that has it. */
function standsInPassage({
  one,
  conflicts,
}: {
  readonly one: JudgedComparison;
  readonly conflicts: readonly Conflict[];
}): boolean {
  return conflicts.some(({ source }) => contains(one.passage.span, source));
}

/** A negation turns all that it governs: it is told once. */
function oneNegation(conflicts: readonly Conflict[]): Conflict[] {
  const first = conflicts.findIndex(({ kind }) => kind === 'negation');
  return conflicts.filter(({ kind }, at) => kind !== 'negation' || at === first);
}

/** Whether a passage speaks of the same thing so surely that what differs contradicts the claim. */
function isClear(
  tokens: readonly ContentToken[],
  one: JudgedComparison,
  conflicts: readonly Conflict[],
): boolean {
  const rest = restCoverage(tokens, one, conflicts);
  const about = Math.max(one.features.coverage, rest);
  const [first] = conflicts;
  const share =
    first?.kind === 'name' ? contradictingShareOfNames : first?.undenied ? undeniedShare : contradictingShare;
  const opposed = one.negationConflicts.some((conflict) => conflict.opposed !== undefined);
  return (about >= share && (opposed || one.contradicted >= contradictedFrom)) || rest >= sameThingShare;
}

/** Another passage must carry so much of the claim to settle what differs from this one. */
const settlingShare = 0.3;

/** Whether another passage has the value for the same thing, or denies the same. */
function isSettled(
  tokens: readonly ContentToken[],
  conflict: Conflict,
  one: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  const others = comparisons.filter((other) => other !== one && other.features.coverage >= settlingShare);
  if (conflict.values) {
    const at = one.values.indexOf(conflict.values.draft);
    return others.some(({ agreements }) => agreements[at] === 'agrees');
  }
  if (conflict.kind !== 'negation') return false;
  return others.some(({ alignment, source }) =>
    alignment.pairs.some((pair) => {
      const own = tokens[pair.claim];
      return (
        own !== undefined &&
        isDenied(own) &&
        overlap(own, conflict.draft) > 0 &&
        isDenied(source[pair.source])
      );
    }),
  );
}

/** The judgement of the same words that stand so many UTF-16 units further on in the draft. */
export function shiftJudgement(judgement: ClaimJudgement, by: number): ClaimJudgement {
  if (by === 0 || (judgement.conflicts.length === 0 && judgement.disputing.length === 0)) return judgement;
  const moved = (conflict: Conflict): Conflict => ({
    ...conflict,
    draft: shift(conflict.draft, by),
    ...(conflict.values
      ? { values: { ...conflict.values, draft: shiftValue(conflict.values.draft, by) } }
      : {}),
  });
  return {
    ...judgement,
    conflicts: judgement.conflicts.map(moved),
    disputing: judgement.disputing.map((one) => ({ ...one, conflict: moved(one.conflict) })),
  };
}

function shiftValue(value: Value, by: number): Value {
  return {
    ...value,
    span: shift(value.span, by),
    core: shift(value.core, by),
    ...(value.unitSpan ? { unitSpan: shift(value.unitSpan, by) } : {}),
  };
}

/** How much of the claim the passage and its neighbours carry when what differs is left aside, 0 to 1. */
function restCoverage(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const aside = (at: number) => isIn(tokens[at], conflicts);
  const rest = tokens.filter(({ content }, at) => content && !aside(at)).length;
  return rest < fewestRest ? 0 : shareOf(comparison, aside, true);
}

/** How much of the claim the passage carries by itself, values and names that differ left aside, 0 to 1. */
function ownCoverage(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const other = conflicts.filter(({ kind }) => kind !== 'negation');
  return shareOf(comparison, (at) => isIn(tokens[at], other), false);
}

/** The share of the claim's words, weighted by how rare they are, that are carried; some are left aside. */
function shareOf(
  { alignment, weights }: JudgedComparison,
  aside: (at: number) => boolean,
  withNeighbours: boolean,
): number {
  let covered = 0;
  let total = 0;
  for (const { claim, score, inNeighbour } of alignment.pairs)
    if (!aside(claim) && (withNeighbours || !inNeighbour)) covered += score * (weights[claim] ?? 0);
  for (const [at, weight] of weights.entries()) if (!aside(at)) total += weight;
  return total === 0 ? 0 : covered / total;
}

/** Whether a token is part of what differs: of a value, its unit is part of it. */
function isIn(token: ContentToken | undefined, conflicts: readonly Conflict[]): boolean {
  return (
    token !== undefined &&
    conflicts.some(({ draft, values }) => overlap(token, values?.draft.span ?? draft) > 0)
  );
}

/** Fewer words beside what differs do not tell what is spoken of. */
const fewestRest = 3;
