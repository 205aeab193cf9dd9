import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import { compareValues } from '../../values/compare/compareValues';
import type { Value } from '../../values/value';
import { isWithinBounds } from './boundedValues';
import type { JudgedComparison } from './claimReading';
import { derivationCoverage, minDerivationCoverage } from './derivedValues';
import { treeDistances, treeOf } from './syntaxTrees';
import { valueFeatureNames } from './valueFeatures';
import type { ValueFeatures } from './valueFeatures';
import { valueWeights } from './valueWeights';

/** A value of a claim, and another value that a passage has for what seems to be the same measure. */
export interface MeasuredValue {
  readonly claim: Value;
  readonly source: Value;
  readonly comparison: JudgedComparison;
  readonly features: ValueFeatures;
}

/** Kinds of values that name a measure by themselves: a bare number, an order, a factor or a weekday may be of anything. */
const measuringKinds = new Set<Value['kind']>(['count', 'money', 'percentage', 'duration', 'date', 'age']);

/**
 * For each value of a claim that passages have otherwise, the other value whose measure is most surely the same. Values that
 * can be worked out from figures of close passages are left out.
 */
export function measuredValues(
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): MeasuredValue[] {
  return (comparisons[0]?.values ?? []).flatMap((value) => {
    if (!measuringKinds.has(value.kind) || wordBefore(value, tokens) === 'by') return [];
    const found = measuredValue(value, tokens, comparisons);
    return found && derivationCoverage(value, tokens, comparisons) < minDerivationCoverage ? [found] : [];
  });
}

/** Probability, 0 to 1, that the two values are of one measure, so that the passage contradicts the claim. */
export function contradictionProbability({ features }: Pick<MeasuredValue, 'features'>): number {
  const odds = valueFeatureNames.reduce(
    (sum, name) => sum + valueWeights[name] * features[name],
    valueWeights.bias,
  );
  return 1 / (1 + Math.exp(-odds));
}

interface Candidate {
  readonly source: Value;
  readonly comparison: JudgedComparison;
  readonly rest: number;
  readonly near: number;
  readonly sameUnit: boolean;
}

function measuredValue(
  value: Value,
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): MeasuredValue | undefined {
  const own = tokensOf(tokens, value);
  if (own.length === 0) return undefined;
  let other: Candidate | undefined;
  let agreeing: Candidate | undefined;
  const differing: Candidate[] = [];
  let distances: Uint8Array | undefined;
  for (const comparison of comparisons) {
    for (const source of comparison.passage.values) {
      const outcome = compareValues(value, source);
      if (outcome === 'incomparable' || (value.kind === 'count' && source.unit === undefined)) continue;
      distances ??= treeDistances(treeOf(tokens), own, maxTreeDistance);
      const candidate = candidateOf(value, own, distances, source, comparison);
      const agrees = outcome !== 'different' || isWithinBounds(value, source, tokens);
      if (agrees) {
        if (!agreeing || closeness(candidate) > closeness(agreeing)) agreeing = candidate;
      } else {
        differing.push(candidate);
        if (!other || closeness(candidate) > closeness(other)) other = candidate;
      }
    }
  }
  if (!other || isContested(other, differing)) return undefined;
  const near = other.near / maxNearWords;
  return {
    claim: value,
    source: other.source,
    comparison: other.comparison,
    features: {
      rest: other.rest,
      near,
      nearRest: near * other.rest,
      sameUnit: other.sameUnit ? 1 : 0,
      coverage: other.comparison.features.coverage,
      lead: closeness(other) - (agreeing ? closeness(agreeing) : 0),
      date: value.kind === 'date' ? 1 : 0,
    },
  };
}

/** Maximum difference in closeness between the values of two passages that may both be the measure. */
const maxClosenessGap = 0.15;

/** True if another passage has a third value that stands as close to the claim: none of them contradicts it. */
function isContested(best: Candidate, differing: readonly Candidate[]): boolean {
  return differing.some(
    (one) =>
      one.comparison !== best.comparison &&
      closeness(one) >= closeness(best) - maxClosenessGap &&
      compareValues(one.source, best.source) === 'different',
  );
}

/** Maximum distance, in arcs of the tree, of a value from the words that tell what it measures. */
const maxTreeDistance = 3;
/** Maximum number of such words that are counted. */
const maxNearWords = 4;

function candidateOf(
  value: Value,
  own: readonly number[],
  distances: Uint8Array,
  source: Value,
  comparison: JudgedComparison,
): Candidate {
  const { passage, alignment, weights } = comparison;
  const from = comparison.source.findIndex((token) => token === passage.tokens[0]);
  const others = tokensOf(passage.tokens, source);
  const sourceDistances = treeDistances(treeOf(passage.tokens), others, maxTreeDistance);
  let carried = 0;
  let near = 0;
  for (const { claim, source: at, score, inNeighbour } of alignment.pairs) {
    if (inNeighbour || own.includes(claim)) continue;
    carried += score * (weights[claim] ?? 0);
    const isNear =
      (distances[claim] ?? Infinity) <= maxTreeDistance &&
      (sourceDistances[at - from] ?? Infinity) <= maxTreeDistance &&
      !others.includes(at - from);
    if (isNear) near += 1;
  }
  const total = weights.reduce((sum, weight, at) => sum + (own.includes(at) ? 0 : weight), 0);
  return {
    source,
    comparison,
    rest: total === 0 ? 0 : carried / total,
    near: Math.min(near, maxNearWords),
    sameUnit: value.unit !== undefined && value.unit === source.unit,
  };
}

/** Weight of a near word, and of the same unit, against the share of the rest that a passage carries. */
const closenessOfWord = 0.15;

/** How close a value of a passage stands to what a claim measures. */
function closeness({ rest, near, sameUnit }: Candidate): number {
  return rest + closenessOfWord * (near + (sameUnit ? 1 : 0));
}

function wordBefore({ span }: Value, tokens: readonly ContentToken[]): string | undefined {
  return tokens.findLast(({ end }) => end <= span.start)?.lower;
}

function tokensOf(tokens: readonly ContentToken[], { span }: Value): number[] {
  return tokens.flatMap((token, at) => (overlap(token, span) > 0 ? [at] : []));
}
