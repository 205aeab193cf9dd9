import { shift } from '../prose/span';
import type { Span } from '../prose/span';
import type { Value } from '../values/value';
import type { ClaimToken } from './claimTokens';
import type { ClaimReading, JudgedComparison } from './claimReading';

/** What differs between a claim and the passage that speaks of the same thing. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'name' | 'negation';
  /** UTF-16 offsets into the draft. */
  readonly draft: Span;
  /** UTF-16 offsets into the source article's text. */
  readonly source: Span;
  /** The values that differ, for `number` and `date`. */
  readonly values?: { readonly draft: Value; readonly source: Value };
}

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
/** Where so much of all the rest agrees, what differs is about the same thing. */
const sameThingShare = 0.72;
/** A passage that carries so much less than the closest one speaks of something else. */
const besideTheBest = 0.3;
/** Probability from which a passage is taken to support a claim, and to contradict it. */
const supportedFrom = 0.45;
const contradictedFrom = 0.4;

/** Judges a claim by its comparisons. Support wins: where any passage supports it, nothing contradicts it. */
export function judgeClaim(tokens: readonly ClaimToken[], { comparisons }: ClaimReading): ClaimJudgement {
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
  const support = Math.max(...close.map(({ supported }) => supported));
  const contradicting = close.flatMap((one) => {
    const conflicts = conflictsIn(tokens, one);
    const likely = one.features.coverage >= contradictingShare && one.contradicted >= contradictedFrom;
    const clear = likely || restCoverage(tokens, one, conflicts) >= sameThingShare;
    return clear && conflicts.length > 0 ? [{ one, conflicts }] : [];
  });
  if (supporting.length > 0) {
    const disputing = contradicting.flatMap(({ one, conflicts: [conflict] }) =>
      conflict ? [{ comparison: one, conflict }] : [],
    );
    return { verdict: 'supported', support, comparisons: supporting, ...none, disputing };
  }
  const [worst] = contradicting;
  if (!worst) return { verdict: 'unverified', support: 0.5 * support, comparisons: [best], ...none };
  return {
    verdict: 'contradicted',
    support: Math.min(support, 1 - worst.one.contradicted) * 0.5,
    comparisons: contradicting.map(({ one }) => one),
    ...none,
    conflicts: worst.conflicts,
  };
}

/** The judgement of the same words that stand so many UTF-16 units further on in the draft. */
export function shiftJudgement(judgement: ClaimJudgement, by: number): ClaimJudgement {
  if (by === 0) return judgement;
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

/** How much of the claim the passage carries when what differs is left aside, 0 to 1. */
export function restCoverage(
  tokens: readonly ClaimToken[],
  { alignment, weights }: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const aside = (at: number) => {
    const token = tokens[at];
    return (
      token !== undefined && conflicts.some(({ draft }) => token.start < draft.end && token.end > draft.start)
    );
  };
  let covered = 0;
  let total = 0;
  for (const { claim, score } of alignment.pairs) if (!aside(claim)) covered += score * (weights[claim] ?? 0);
  for (const [at, weight] of weights.entries()) if (!aside(at)) total += weight;
  const rest = tokens.filter(({ content }, at) => content && !aside(at)).length;
  return total === 0 || rest < fewestRest ? 0 : covered / total;
}

/** Fewer words beside what differs do not tell what is spoken of. */
const fewestRest = 3;

const dateKinds = new Set(['date', 'weekday', 'time', 'duration']);

/** What clearly differs in a comparison, the most telling first. */
export function conflictsIn(tokens: readonly ClaimToken[], comparison: JudgedComparison): Conflict[] {
  const { source, alignment } = comparison;
  const at = (kind: Conflict['kind'], claim: number, other: number): Conflict[] => {
    const own = tokens[claim];
    const theirs = source[other];
    return own && theirs ? [{ kind, draft: spanOf(own), source: spanOf(theirs) }] : [];
  };
  return [
    ...comparison.valueConflicts.map((values): Conflict => ({
      kind: dateKinds.has(values.claim.kind) && !isAttributive(tokens, values.claim) ? 'date' : 'number',
      draft: values.claim.core,
      source: values.source.core,
      values: { draft: values.claim, source: values.source },
    })),
    ...comparison.negationConflicts.flatMap(({ claim, source: other }): Conflict[] => {
      const draft = withNegator(tokens, claim);
      const theirs = withNegator(source, other);
      return draft && theirs ? [{ kind: 'negation', draft, source: theirs }] : [];
    }),
    ...alignment.substitutions
      .filter(({ relation, anchors }) => relation === 'antonym' && anchors === 2)
      .flatMap((one) => at('negation', one.claim, one.source)),
    ...alignment.substitutions
      .filter(({ relation, anchors }) => relation === 'otherName' && anchors === 2)
      .flatMap((one) => at('name', one.claim, one.source)),
  ];
}

/** "A 60-day ceasefire" has a number, "for 60 days" a duration. */
function isAttributive(tokens: readonly ClaimToken[], { kind, core }: Value): boolean {
  if (kind !== 'duration') return false;
  const next = tokens.find(({ start }) => start >= core.end);
  return next !== undefined && /^[-‐‑]/u.test(next.text) && next.start === core.end;
}

/** How far in front of a word, in tokens, what denies it is looked for. */
const negatorReach = 6;

/** A word with the negation in front of it that bears on it, if there is one. */
function withNegator(tokens: readonly ClaimToken[], at: number): Span | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.negators === 0) return spanOf(token);
  const negator = tokens.slice(Math.max(0, at - negatorReach), at).findLast((one) => one.negator);
  return { start: negator?.start ?? token.start, end: token.end };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
