import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import { judgeClaim, minCarriedWordsBesideQuotation } from './claimJudgement';
import type { ClaimJudgement } from './claimJudgement';
import type { ClaimReading, JudgedComparison } from './claimReading';

/** Minimum share of the speech, weighted by rarity, around a passage that tells its circumstances, 0 to 1. */
const minSpeechShare = 0.5;

/**
 * Judges the circumstances of speech ("Speaking at the White House on Friday, …"). Only passages that also have the speech
 * support or contradict them: others tell of another occasion.
 *
 * @param speech Tokens of what is said on the occasion.
 */
export function judgeSpeechCircumstances(
  tokens: readonly ContentToken[],
  reading: ClaimReading,
  speech: readonly ContentToken[],
  index: PassageIndex,
): ClaimJudgement {
  const judgement = judgeClaim(tokens, reading, minCarriedWordsBesideQuotation);
  if (judgement.verdict === 'unverified') return judgement;
  const hasSpeech = speechTest(speech, index);
  if (judgement.verdict === 'supported') {
    const comparisons = judgement.comparisons.filter(hasSpeech);
    const disputing = judgement.disputing.filter(({ comparison }) => hasSpeech(comparison));
    return comparisons.length > 0
      ? { ...judgement, comparisons, disputing }
      : { ...judgement, verdict: 'unverified', disputing: [] };
  }
  const sameSpeech = judgeClaim(
    tokens,
    { comparisons: reading.comparisons.filter(hasSpeech) },
    minCarriedWordsBesideQuotation,
  );
  return { ...sameSpeech, support: Math.min(sameSpeech.support, judgement.support) };
}

/** Returns the test whether a passage and its neighbours have most of a speech, weighted by rarity. */
function speechTest(
  speech: readonly ContentToken[],
  index: PassageIndex,
): (comparison: JudgedComparison) => boolean {
  const keys = new Set(speech.filter(({ content }) => content).map(lookupKey));
  const weightOf = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, key) => sum + index.weight(key), 0);
  const total = weightOf(keys);
  return ({ source }) =>
    weightOf(new Set(source.map(lookupKey).filter((key) => keys.has(key)))) >= minSpeechShare * total;
}
