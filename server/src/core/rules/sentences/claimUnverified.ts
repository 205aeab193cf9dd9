import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Complaint, RuleContext, SentenceRule } from '../rule';

/** Nothing in the sources carries the sentence. */
export const claimUnverified: SentenceRule = {
  id: 'claim-unverified',
  severity: 'off',
  verdict: 'unverified',
  check(
    { sentence, judgement, evidence }: CheckedSentence,
    { translate }: RuleContext,
  ): Complaint | undefined {
    if (judgement.verdict !== 'unverified' || !sentence.isAssertion) return undefined;
    if (sentence.attribution?.firstHand || sentence.accompaniedSpeech) return undefined;
    return {
      message: translate('Nothing in the sources carries this sentence.'),
      span: sentence.span,
      evidence,
      fixes: [],
    };
  },
};
