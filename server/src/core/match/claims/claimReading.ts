import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import type { Value } from '../../values/value';
import { compareClaim } from './claimComparison';
import type { ClaimComparison } from './claimComparison';
import { featureNames } from './claimFeatures';
import type { ClaimFeatures } from './claimFeatures';
import { contradictedWeights, supportedWeights } from './claimWeights';
import type { ClaimWeights } from './claimWeights';
import { coOccurrenceOf } from './coOccurrence';

/** A comparison with the probabilities that the weights give its features. */
export interface JudgedComparison extends ClaimComparison {
  /** Probability, 0 to 1, that the passage supports the claim. */
  readonly supported: number;
  /** Probability, 0 to 1, that the passage contradicts the claim. */
  readonly contradicted: number;
}

export interface ClaimReading {
  /** The passages that were compared, the one that carries the most of the claim first. */
  readonly comparisons: readonly JudgedComparison[];
}

/** Maximum number of passages that a claim is compared with word by word. */
const maxPassagesCompared = 5;

/** Compares a claim with the passages that share the most with it and rates each comparison. */
export function readClaim(
  tokens: readonly ContentToken[],
  values: readonly Value[],
  index: PassageIndex,
): ClaimReading {
  const comparisons = compareCandidates(tokens, values, index).map((comparison): JudgedComparison => ({
    ...comparison,
    supported: probability(supportedWeights, comparison.features),
    contradicted: probability(contradictedWeights, comparison.features),
  }));
  return { comparisons: comparisons.sort((a, b) => b.features.coverage - a.features.coverage) };
}

/** Compares a claim with the passages that share the most with it, without rating. */
export function compareCandidates(
  tokens: readonly ContentToken[],
  values: readonly Value[],
  index: PassageIndex,
): ClaimComparison[] {
  const candidates = index.candidatesFor(tokens);
  const coOccurrence = coOccurrenceOf(tokens, candidates);
  const weights = tokens.map((token) => (token.content ? index.weight(lookupKey(token)) : 0));
  return candidates.passages
    .slice(0, maxPassagesCompared)
    .map(({ passage }) => compareClaim(tokens, weights, values, passage, index, coOccurrence));
}

function probability(weights: ClaimWeights, features: ClaimFeatures): number {
  const odds = featureNames.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
  return 1 / (1 + Math.exp(-odds));
}
