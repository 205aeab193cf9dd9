import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import type { Passage } from '../../archive/index/passages';
import type { Value } from '../../values/value';
import { alignClaim } from './claimAlignment';
import { coverageOf, featuresOf } from './claimFeatures';
import type { ClaimFeatures, ComparedPassage } from './claimFeatures';
import type { CoOccurrence } from './coOccurrence';
import { findNegationConflicts } from './negationConflicts';
import { findValueConflicts, valueAgreements } from './valueConflicts';

/** A claim compared with a passage and the sentences beside it. */
export interface ClaimComparison extends ComparedPassage {
  readonly features: ClaimFeatures;
}

/** @param weights Weight of each token of the claim in its coverage; 0 for tokens without content. */
export function compareClaim(
  claim: readonly ContentToken[],
  weights: readonly number[],
  values: readonly Value[],
  passage: Passage,
  index: PassageIndex,
  coOccurrence: CoOccurrence,
): ClaimComparison {
  const { before, after } = index.neighboursOf(passage);
  const context = [before, passage, after].filter((one) => one !== undefined);
  const source = context.flatMap(({ tokens }) => tokens);
  const from = before?.tokens.length ?? 0;
  const centre = { from, to: from + passage.tokens.length };
  const alignment = alignClaim(claim, source, centre);
  const sourceValues = context.flatMap((one) => one.values);
  const compared = { claim, values, source, sourceValues, pairs: alignment.pairs };
  const parts: ComparedPassage = {
    passage,
    values,
    context,
    source,
    alignment,
    valueConflicts: findValueConflicts(compared, coverageOf(alignment, weights)),
    negationConflicts: findNegationConflicts(claim, source, alignment, centre),
    agreements: valueAgreements(compared),
    weights,
  };
  return {
    ...parts,
    features: featuresOf(claim, parts, index, coOccurrence),
  };
}
