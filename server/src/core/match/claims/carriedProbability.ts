import type { ContentToken } from '../../archive/index/contentTokens';
import type { JudgedComparison } from './claimReading';
import { supportFeatureNames, supportFeatures } from './supportFeatures';
import { supportWeights } from './supportWeights';

/** Probability, 0 to 1, that a passage carries a claim in its own words or in others. */
export function carriedProbability(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): number {
  const features = supportFeatures(tokens, comparison, comparisons);
  const odds = supportFeatureNames.reduce(
    (sum, name) => sum + supportWeights[name] * features[name],
    supportWeights.bias,
  );
  return 1 / (1 + Math.exp(-odds));
}
