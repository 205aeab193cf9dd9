import { coOccurrenceOf } from './coOccurrence';
import { compareClaim } from './claimComparison';
import type { ClaimComparison } from './claimComparison';
import { featureNames } from './claimFeatures';
import type { ClaimFeatures } from './claimFeatures';
import { contradictedWeights, supportedWeights } from './claimWeights';
import type { ClaimWeights } from './claimWeights';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import type { Value } from '../../values/value';

/** A comparison with what the weights make of it. */
export interface JudgedComparison extends ClaimComparison {
  /** Probability, 0 to 1, that the passage supports the claim. */
  readonly supported: number;
  /** Probability, 0 to 1, that the passage contradicts the claim. */
  readonly contradicted: number;
}

/** What the sources have of a claim. */
export interface ClaimReading {
  /** The passages that were compared, the one that carries the most of the claim first. */
  readonly comparisons: readonly JudgedComparison[];
}

/** So many passages are compared word by word. */
const maxPassagesCompared = 5;

/** Compares a claim with the passages that share the most with it. */
export function readClaim(
  tokens: readonly ContentToken[],
  values: readonly Value[],
  index: PassageIndex,
): ClaimReading {
  const comparisons = compareAll(tokens, values, index).map((comparison): JudgedComparison => {
    return {
      ...comparison,
      supported: probability(supportedWeights, comparison.features),
      contradicted: probability(contradictedWeights, comparison.features),
    };
  });
  return { comparisons: comparisons.sort((a, b) => b.features.coverage - a.features.coverage) };
}

/** Compares a claim with the passages that share the most with it, without judging. */
export function compareAll(
  tokens: readonly ContentToken[],
  values: readonly Value[],
  index: PassageIndex,
): ClaimComparison[] {
  const shared = index.candidatesFor(tokens);
  const coOccurrence = coOccurrenceOf(tokens, shared);
  return shared.passages
    .slice(0, maxPassagesCompared)
    .map(({ passage }) => compareClaim(tokens, values, passage, index, coOccurrence));
}

function probability(weights: ClaimWeights, features: ClaimFeatures): number {
  const odds = featureNames.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
  return 1 / (1 + Math.exp(-odds));
}
