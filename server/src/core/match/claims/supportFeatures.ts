import type { ContentToken } from '../../archive/index/contentTokens';
import { timeOrders } from '../../english/conjunctions';
import { shareInPassage } from './carriedShare';
import type { JudgedComparison } from './claimReading';
import { derivationCoverage, minDerivationCoverage } from './derivedValues';
import { isUnreal } from './eventStages';

/** Features on which the decision rests whether a passage carries a claim in other words. All are 0 or more. */
export const supportFeatureNames = [
  // Share of the claim that the passage and its neighbours carry, and that the passage carries by itself.
  'coverage',
  'coverageByItself',
  // Names that neither the passage nor a neighbour has; words of names that the whole article lacks; others in their place.
  'openNames',
  'unknownNames',
  'otherNames',
  // Values that the passages neither have nor give by arithmetic, and those that arithmetic gives.
  'missingValues',
  'derivedValues',
  // See CoOccurrence.
  'figureGap',
  // 1 if the passage only wants, plans or considers what the claim tells as done.
  'unreal',
  // 1 if the claim has one thing before or after another in a word that the passage lacks.
  'openOrder',
] as const;

export type SupportFeatureName = (typeof supportFeatureNames)[number];
export type SupportFeatures = Readonly<Record<SupportFeatureName, number>>;

/** Maximum count of a feature that counts. */
const maxCount = 2;

/**
 * Computes what tells whether a passage carries a claim.
 * @param comparisons all passages that the claim was compared with, from whose figures its values may be worked out
 */
export function supportFeatures(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): SupportFeatures {
  const { alignment, agreements, features, values } = comparison;
  const derived = values.map(
    (value, at) =>
      agreements[at] !== 'agrees' && derivationCoverage(value, tokens, comparisons) >= minDerivationCoverage,
  );
  return {
    coverage: features.coverage,
    coverageByItself: shareInPassage(tokens, comparison, []),
    openNames: capped(alignment.unaligned.filter((at) => tokens[at]?.entity === true).length),
    unknownNames: capped(features.nameUnknown),
    otherNames: capped(alignment.substitutions.filter(({ relation }) => relation === 'otherName').length),
    missingValues: capped(
      agreements.filter((agreement, at) => agreement === 'missing' && derived[at] !== true).length,
    ),
    derivedValues: capped(derived.filter(Boolean).length),
    figureGap: features.figureGap,
    unreal: isOnlyUnreal(tokens, comparison) ? 1 : 0,
    openOrder: hasOpenOrder(tokens, comparison) ? 1 : 0,
  };
}

function capped(count: number): number {
  return Math.min(maxCount, count);
}

/** True if the passage tells any verb that both have as wanted, planned or possible, and the claim as a fact. */
function isOnlyUnreal(tokens: readonly ContentToken[], { alignment, source }: JudgedComparison): boolean {
  return alignment.pairs.some(
    (pair) =>
      !pair.inNeighbour &&
      tokens[pair.claim]?.pos === 'VERB' &&
      isUnreal(source, pair.source) &&
      !isUnreal(tokens, pair.claim),
  );
}

function hasOpenOrder(tokens: readonly ContentToken[], { passage }: JudgedComparison): boolean {
  return tokens.some(
    ({ lower }) => timeOrders.has(lower) && !passage.tokens.some((other) => other.lower === lower),
  );
}
