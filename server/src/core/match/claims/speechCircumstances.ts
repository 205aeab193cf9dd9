import { judgeClaim } from './claimJudgement';
import type { ClaimJudgement } from './claimJudgement';
import type { ClaimReading, JudgedComparison } from './claimReading';
import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';

/** So much of what somebody says must stand where the occasion is told on which it was said. */
const minSpeechShare = 0.5;

/**
 * Judges what a sentence tells beside somebody's words ("Speaking at the White House on Friday, …"). Only passages that
 * have these words, too, contradict it: others tell of another occasion.
 */
export function judgeSpeechCircumstances(
  tokens: readonly ContentToken[],
  reading: ClaimReading,
  said: readonly ContentToken[],
  index: PassageIndex,
): ClaimJudgement {
  const judgement = judgeClaim(tokens, reading);
  if (judgement.verdict === 'unverified') return judgement;
  const tells = carriesSpeech(said, index);
  const disputing = judgement.disputing.filter(({ comparison }) => tells(comparison));
  if (judgement.verdict === 'supported') return { ...judgement, disputing };
  const onOccasion = judgeClaim(tokens, { comparisons: reading.comparisons.filter(tells) });
  return { ...onOccasion, support: Math.min(onOccasion.support, judgement.support) };
}

/** Tells whether the source around a passage has most of somebody's words, the rarer ones counting more. */
function carriesSpeech(
  said: readonly ContentToken[],
  index: PassageIndex,
): (comparison: JudgedComparison) => boolean {
  const keys = new Set(said.filter(({ content }) => content).map(lookupKey));
  const weigh = (words: ReadonlySet<string>) => [...words].reduce((sum, key) => sum + index.weight(key), 0);
  const all = weigh(keys);
  return ({ source }) =>
    weigh(new Set(source.map(lookupKey).filter((key) => keys.has(key)))) >= minSpeechShare * all;
}
