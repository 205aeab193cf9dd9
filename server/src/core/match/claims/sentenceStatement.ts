import { publishedAttribution } from '../../attribution/attribution';
import type { Statement } from '../statement';
import type { CheckedSentence } from './sentenceChecker';

/**
 * The statement of a sentence; undefined where it makes none. The circumstances of speech ("In a grey suit, …, she said")
 * make no statement when no source has them: where or how something was said is seldom in a source.
 */
export function sentenceStatement(
  { sentence, judgement, evidence }: CheckedSentence,
  draft: string,
): Statement | undefined {
  const { span, attribution, accompaniedSpeech } = sentence;
  if (accompaniedSpeech && judgement.verdict === 'unverified') return undefined;
  return {
    kind: attribution ? 'reported' : 'claim',
    span,
    text: draft.slice(span.start, span.end),
    ...(attribution ? { attribution: publishedAttribution(attribution) } : {}),
    verdict: judgement.verdict,
    support: judgement.support,
    evidence: judgement.verdict === 'unverified' ? [] : evidence,
  };
}
