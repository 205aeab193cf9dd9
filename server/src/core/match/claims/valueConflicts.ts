import type { ContentToken } from '../../archive/index/contentTokens';
import { genericCountedNouns } from '../../english/countedNouns';
import type { Span } from '../../prose/span';
import { compareValues, unitsComparable } from '../../values/compare/compareValues';
import type { ValueComparison } from '../../values/compare/compareValues';
import type { Value } from '../../values/value';
import { isLoose, isWithinBounds, missesBounds } from './boundedValues';
import type { Pair } from './wordPairs';

/** A value of the claim and the other value that the source has in its place. */
export interface ValueConflict {
  readonly claim: Value;
  readonly source: Value;
}

/** A value of the claim is in the source for the same thing, for another thing only, or not at all. */
export type ValueAgreement = 'agrees' | 'elsewhere' | 'missing';

/** The values of a claim and of a passage with its neighbours, among their tokens. */
export interface ComparedValues {
  readonly claim: readonly ContentToken[];
  readonly values: readonly Value[];
  readonly source: readonly ContentToken[];
  readonly sourceValues: readonly Value[];
  /** Words that claim and source share. */
  readonly pairs: readonly Pair[];
}

/** Minimum coverage of the claim for one shared word beside two figures to show that they are of one thing, 0 to 1. */
const minCoverageForOneWord = 0.55;

/** Minimum number of shared words beside two figures to show that they are of one thing, whatever the coverage. */
const minSharedWords = 2;

/** Finds the values of a claim that differ from the source's for the same thing. `coverage` is the claim's, 0 to 1. */
export function findValueConflicts(compared: ComparedValues, coverage: number): ValueConflict[] {
  return compared.values.flatMap((value) => {
    const other = otherValueFor(value, compared, coverage >= minCoverageForOneWord);
    return other ? [{ claim: value, source: other }] : [];
  });
}

function otherValueFor(value: Value, compared: ComparedValues, isCovered: boolean): Value | undefined {
  const comparisons = comparisonsOf(value, compared);
  const agreeing = comparisons.filter(({ outcome }) => agrees(outcome));
  if (agreeing.some(({ other }) => !isLoose(value, other))) return undefined;
  let best: Value | undefined;
  // "Under $30 million" agrees with many figures: a differing one must be nearer to the thing than those.
  let bestShared = agreeing.length === 0 ? 0 : Math.max(1, ...agreeing.map(({ shared }) => shared));
  for (const { other, outcome, shared } of comparisons) {
    if (agrees(outcome) || isWithinBounds(value, other, compared.claim)) continue;
    if (isOtherValueOfClaim(value, other, compared.values) || !isComparable(value, other, outcome)) continue;
    if (shared > bestShared && (shared >= minSharedWords || (outcome === 'different' && isCovered))) {
      best = other;
      bestShared = shared;
    }
  }
  return best;
}

interface SourceComparison {
  readonly other: Value;
  readonly outcome: ValueComparison;
  /** Number of shared words that stand near both values; one more if both count the same. */
  readonly shared: number;
}

function comparisonsOf(
  value: Value,
  { claim, source, sourceValues, pairs }: ComparedValues,
): SourceComparison[] {
  const near = tokensNear(claim, value.span);
  return sourceValues.map((other) => {
    const otherNear = tokensNear(source, other.span);
    return {
      other,
      outcome: missesBounds(value, other, claim) ? 'different' : compareValues(value, other),
      shared:
        pairs.filter((pair) => near.has(pair.claim) && otherNear.has(pair.source)).length +
        (countSameThing(value, other) ? 1 : 0),
    };
  });
}

function isComparable(value: Value, other: Value, outcome: ValueComparison): boolean {
  if (outcome === 'different') return unitsComparable(value, other);
  // "Spoke nine times" against "six phone calls": occurrences may be counted as events.
  return (value.unit === 'time' || other.unit === 'time') && areDifferentCounts(value, other);
}

function agrees(outcome: ValueComparison): boolean {
  return outcome === 'equal' || outcome === 'compatible';
}

/** True if a value of the source is one that the claim has too, for something else. */
function isOtherValueOfClaim(value: Value, other: Value, values: readonly Value[]): boolean {
  return values.some((one) => {
    if (one === value) return false;
    const outcome = compareValues(one, other);
    return outcome === 'equal' || (outcome === 'compatible' && one.amount === other.amount);
  });
}

/** True for counts of one noun: 22 reviews and 23 reviews. */
function countSameThing(a: Value, b: Value): boolean {
  return (
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.unit !== undefined &&
    a.unit === b.unit &&
    !genericCountedNouns.has(a.unit)
  );
}

function areDifferentCounts(a: Value, b: Value): boolean {
  return (
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.amount !== undefined &&
    b.amount !== undefined &&
    a.amount !== b.amount
  );
}

/** Returns for each value of a claim whether the source has it for the same thing. */
export function valueAgreements(compared: ComparedValues): ValueAgreement[] {
  return compared.values.map((value) => agreementOf(value, compared));
}

function agreementOf(value: Value, { claim, source, sourceValues, pairs }: ComparedValues): ValueAgreement {
  const equal = sourceValues.filter(
    (other) =>
      agrees(compareValues(value, other)) ||
      (unitsComparable(value, other) && isWithinBounds(value, other, claim)),
  );
  if (equal.length === 0) return 'missing';
  const near = tokensNear(claim, value.span);
  const isSameThing = equal.some((other) => {
    const otherNear = tokensNear(source, other.span);
    return pairs.some((pair) => near.has(pair.claim) && otherNear.has(pair.source));
  });
  return isSameThing ? 'agrees' : 'elsewhere';
}

/** Maximum distance, in tokens, of a value from the words that tell what it is of. */
const maxContextDistance = 6;

/** Indices of the tokens around a value, those of the value left out. */
function tokensNear(tokens: readonly ContentToken[], span: Span): Set<number> {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const near = new Set<number>();
  const to = Math.min(tokens.length - 1, last + maxContextDistance);
  for (let at = Math.max(0, first - maxContextDistance); at <= to; at++)
    if (at < first || at > last) near.add(at);
  return near;
}
