import { keepsDistance } from '../../match/claims/qualification';
import { articleLabel, shown } from '../messages';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Complaint, RuleContext, SentenceRule } from '../rule';

/** A source denies what another supports, or the sources disagree, and the draft does not say so. */
export const claimDisputed: SentenceRule = {
  id: 'claim-disputed',
  severity: 'information',
  check({ sentence, judgement, disputing }: CheckedSentence, context: RuleContext): Complaint | undefined {
    const [first] = judgement.disputing;
    const [passage] = disputing;
    if (judgement.verdict !== 'supported' || !first || !passage || !sentence.isAssertion) return undefined;
    // That somebody says it stands, whoever says otherwise.
    if (sentence.attribution) return undefined;
    const { text } = context.prose;
    if (keepsDistance(text.slice(sentence.span.start, sentence.span.end))) return undefined;
    const { draft, source } = first.conflict;
    const own = shown(text.slice(draft.start, draft.end));
    const theirs = shown(first.comparison.passage.article.text.slice(source.start, source.end));
    return {
      message: context.translate('The sources disagree: “{own}” is “{source}” in {article}.', {
        own,
        source: theirs,
        article: articleLabel(passage, context),
      }),
      span: draft,
      evidence: disputing,
      fixes: [],
    };
  },
};
