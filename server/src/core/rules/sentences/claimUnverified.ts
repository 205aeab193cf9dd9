import type { SentenceRule } from '../rule';

/** Nothing in the sources carries the sentence. */
export const claimUnverified: SentenceRule = {
  id: 'claim-unverified',
  severity: 'off',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }, { translate }) {
    if (judgement.verdict !== 'unverified' || !sentence.isAssertion) return undefined;
    if (sentence.attribution?.firstHand || sentence.accompaniedSpeech) return undefined;
    return {
      message: translate('No source supports this sentence.'),
      span: sentence.span,
      evidence,
      fixes: [],
    };
  },
};
