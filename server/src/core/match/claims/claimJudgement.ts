import type { ContentToken } from '../../archive/index/contentTokens';
import { contains, overlap } from '../../prose/span';
import type { Value } from '../../values/value';
import type { Verdict } from '../statement';
import { carriedProbability } from './carriedProbability';
import { shareInPassage } from './carriedShare';
import { sharedWordCount } from './claimAlignment';
import { conflictOfValues, findConflicts } from './claimConflicts';
import type { Conflict } from './claimConflicts';
import type { ClaimReading, JudgedComparison } from './claimReading';
import { kinshipContradiction } from './kinshipContradiction';
import { measuredValues, otherValue } from './measuredValues';
import { isSettledElsewhere } from './otherPassages';
import { isClear, isSameEvent } from './sameEvent';

/** The verdict on a claim and what it rests on. */
export interface ClaimJudgement {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly support: number;
  /** The comparisons that the verdict rests on, best first; of an unverified claim the closest one, if any. */
  readonly comparisons: readonly JudgedComparison[];
  /** Differences from the first comparison's passage, if the verdict is contradicted; empty otherwise. */
  readonly conflicts: readonly Conflict[];
  /** Passages that contradict what others support, with the first thing that differs. */
  readonly disputing: readonly { readonly comparison: JudgedComparison; readonly conflict: Conflict }[];
  /** Every passage that was compared, the one that carries the most of the claim first. */
  readonly compared: readonly JudgedComparison[];
}

/** A comparison with everything in which it differs from the claim. */
interface ClosePassage {
  readonly comparison: JudgedComparison;
  readonly conflicts: readonly Conflict[];
}

/** Maximum difference in coverage to the closest passage for another to be about the same event. */
const maxCoverageGap = 0.3;

/** The comparisons with passages about the same event as the closest one, best first. */
export function closePassages(comparisons: readonly JudgedComparison[]): JudgedComparison[] {
  const closest = comparisons[0]?.features.coverage ?? 0;
  return comparisons.filter(({ features }) => features.coverage >= closest - maxCoverageGap);
}

/**
 * Judges a claim by its comparisons. Support wins: if a passage supports the claim, nothing contradicts it.
 * @param minWords minimum number of words that a passage shares with the claim to support it
 */
export function judgeClaim(
  tokens: readonly ContentToken[],
  { comparisons }: ClaimReading,
  minWords = minCarriedWords,
): ClaimJudgement {
  const [best] = comparisons;
  const none = { conflicts: [], disputing: [], compared: comparisons };
  if (!best) return { verdict: 'unverified', support: 0, comparisons: [], ...none };
  const close = closePassages(comparisons).map((comparison) => ({
    comparison,
    conflicts: findConflicts(tokens, comparison),
  }));
  // The closest passage tells most; another may say the same in other words.
  const support = 0.5 * (best.supported + Math.max(...close.map(({ comparison }) => comparison.supported)));
  const contradicting = contradictingPassages(tokens, close, comparisons);
  const agreeing = agreeingPassages(tokens, close, contradicting);
  const supporting = agreeing.filter(
    (comparison) =>
      sharedWordCount(comparison.alignment) >= minWords &&
      carriedProbability(tokens, comparison, comparisons) >= minCarriedProbability,
  );
  const silencing = [...supporting, ...agreeing.filter(isLikelySupport)];
  const measured =
    contradicting.length === 0
      ? (measuredContradiction(tokens, comparisons, silencing) ?? kinshipContradiction(tokens, comparisons))
      : undefined;
  if (measured) {
    const { comparisons: telling, conflict } = measured;
    return {
      verdict: 'contradicted',
      support: Math.min(support, 1 - (telling[0]?.contradicted ?? 0)) * 0.5,
      comparisons: telling,
      ...none,
      conflicts: [conflict],
    };
  }
  if (supporting.length > 0) {
    const disputing = disputingPassages(tokens, close, supporting);
    return { verdict: 'supported', support, comparisons: supporting, ...none, disputing };
  }
  const [clearest, ...others] = contradicting;
  if (!clearest || silencing.length > 0)
    return { verdict: 'unverified', support, comparisons: [best], ...none };
  return {
    verdict: 'contradicted',
    support: Math.min(support, 1 - clearest.comparison.contradicted) * 0.5,
    comparisons: [clearest, ...others.filter(differsInPassage)].map(({ comparison }) => comparison),
    ...none,
    conflicts: withOneNegation(clearest.conflicts),
  };
}

/** Minimum probability, 0 to 1, that two values are of one measure for a passage to contradict a claim. */
const minMeasureProbability = 0.66;
/** The same for values of which one thing may have several: an order, a factor, an age that grows, the weekday of an article. */
const minProbabilityOfOthers = 0.9;
const otherKinds = new Set<Value['kind']>(['ordinal', 'multiple', 'score', 'age', 'weekday']);

/** Minimum share of the claim in passages with each of its names, 0 to 1: a poll in one town measures no other town. */
const minMeasureNames = 0.3;

/** The passages that tell something otherwise, the surest first, and what differs from that one. */
interface ToldOtherwise {
  readonly comparisons: readonly JudgedComparison[];
  readonly conflict: Conflict;
}

/** The value that a passage surely has otherwise for the same measure, unless a supporting passage has the claim's. */
function measuredContradiction(
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
  supporting: readonly JudgedComparison[],
): ToldOtherwise | undefined {
  const [best] = measuredValues(tokens, comparisons)
    .flatMap((measured) => otherValue(measured) ?? [])
    .filter(
      ({ claim, probability, comparisons: [first] }) =>
        probability >= (otherKinds.has(claim.kind) ? minProbabilityOfOthers : minMeasureProbability) &&
        first !== undefined &&
        first.features.nameCoOccurrence >= minMeasureNames &&
        !hasValue(supporting, first.values.indexOf(claim)),
    )
    .sort((a, b) => b.probability - a.probability);
  const [first] = best?.comparisons ?? [];
  if (!best || !first) return undefined;
  return { comparisons: best.comparisons, conflict: conflictOfValues(best, tokens, first.source) };
}

/** True if any passage has a value of the claim, given by its index, for the same thing. */
function hasValue(passages: readonly JudgedComparison[], value: number): boolean {
  return passages.some(({ agreements }) => agreements[value] === 'agrees');
}

/** The passages that are surely about the same event and differ in what no other passage settles or contests. */
function contradictingPassages(
  tokens: readonly ContentToken[],
  close: readonly ClosePassage[],
  comparisons: readonly JudgedComparison[],
): ClosePassage[] {
  return close.flatMap(({ comparison, conflicts }) => {
    // What values measure is compared apart.
    const open = conflicts.filter(
      (conflict) => !conflict.values && !isSettledElsewhere(tokens, conflict, comparison, comparisons),
    );
    return isSameEvent(tokens, comparison, open) ? [{ comparison, conflicts: open }] : [];
  });
}

/** Minimum probability, 0 to 1, that a passage carries a claim for it to support the claim. */
const minCarriedProbability = 0.55;
/** Minimum number of words that a passage shares with a sentence that it supports. */
const minCarriedWords = 2;
/** The same for what a sentence says beside a quotation: "earlier this month, she said" is said of anything. */
export const minCarriedWordsBesideQuotation = 3;
/** Minimum coverage of a claim, 0 to 1, and … */
const minLikelyCoverage = 0.55;
/** … minimum probability, 0 to 1, for an agreeing passage to keep others from contradicting the claim. */
const minLikelyProbability = 0.35;

/** True if a passage has too much of a claim for others to contradict it, even if it does not carry all of it. */
function isLikelySupport({ features, supported }: JudgedComparison): boolean {
  return features.coverage >= minLikelyCoverage && supported >= minLikelyProbability;
}

/** Maximum difference in what a supporting passage carries by itself to a contradicting one that is closer. */
const maxShareGap = 0.2;

/** The passages that carry the claim without any difference, unless one that contradicts it is much closer. */
function agreeingPassages(
  tokens: readonly ContentToken[],
  close: readonly ClosePassage[],
  contradicting: readonly ClosePassage[],
): JudgedComparison[] {
  const closest = Math.max(
    0,
    ...contradicting.map(({ comparison, conflicts }) => shareInPassage(tokens, comparison, conflicts)),
  );
  const differing = contradicting[0]?.conflicts ?? [];
  return close.flatMap(({ comparison, conflicts }) =>
    conflicts.length === 0 &&
    shareInPassage(tokens, comparison, []) >= closest - maxShareGap &&
    hasNames(tokens, comparison, differing)
      ? [comparison]
      : [],
  );
}

/** True if a passage has the names in which another differs: without them it supports everything but these. */
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

/** The passages of articles without support that clearly differ, in anything but a name, from a supported claim. */
function disputingPassages(
  tokens: readonly ContentToken[],
  close: readonly ClosePassage[],
  supporting: readonly JudgedComparison[],
): { readonly comparison: JudgedComparison; readonly conflict: Conflict }[] {
  const supportingArticles = new Set(supporting.map(({ passage }) => passage.article.id));
  return close.flatMap(({ comparison, conflicts }) => {
    const conflict = conflicts.find(({ kind }) => kind !== 'name');
    if (!conflict || supportingArticles.has(comparison.passage.article.id)) return [];
    return isClear(tokens, comparison, [conflict]) ? [{ comparison, conflict }] : [];
  });
}

/** True if what differs stands in the passage itself: a sentence beside it only repeats the passage that has it. */
function differsInPassage({ comparison, conflicts }: ClosePassage): boolean {
  return conflicts.some(({ source }) => contains(comparison.passage.span, source));
}

/** A negation turns everything that it governs: only the first such conflict is kept. */
function withOneNegation(conflicts: readonly Conflict[]): Conflict[] {
  const first = conflicts.findIndex(({ kind }) => kind === 'negation');
  return conflicts.filter(({ kind }, at) => kind !== 'negation' || at === first);
}
