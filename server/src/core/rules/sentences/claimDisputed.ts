import type { Conflict } from '../../match/claims/claimConflicts';
import { keepsDistance } from '../../match/claims/qualification';
import type { Evidence } from '../../match/evidence';
import { articleTitle } from '../messages';
import type { StatementContext, SentenceRule } from '../rule';
import { excerpt } from './excerpt';
import { valueWords } from './valueWords';

/** A source denies what another supports, or the sources disagree, and the draft does not say so. */
export const claimDisputed: SentenceRule = {
  id: 'claim-disputed',
  severity: 'information',
  check({ sentence, judgement, disputing }, context) {
    const [first] = judgement.disputing;
    const [passage] = disputing;
    if (judgement.verdict !== 'supported' || !first || !passage || !sentence.isAssertion) return undefined;
    // That somebody says it is true, whoever says otherwise.
    if (sentence.attribution) return undefined;
    const { start, end } = sentence.span;
    if (keepsDistance(context.block.draft.slice(start, end))) return undefined;
    return {
      message: messageFor(first.conflict, first.comparison.passage.article.text, passage, context),
      span: first.conflict.draft,
      evidence: disputing,
      fixes: [],
    };
  },
};

function messageFor(
  conflict: Conflict,
  articleText: string,
  passage: Evidence,
  context: StatementContext,
): string {
  const { translate, block } = context;
  const article = articleTitle(passage, context);
  const { values } = conflict;
  if (values) {
    const { source, own } = valueWords(conflict, values, block.draft, articleText);
    return translate('The sources disagree: another says {source}, not {own} ({article}).', {
      source,
      own,
      article,
    });
  }
  return translate('The sources disagree: another says the opposite ({article}): “{words}”.', {
    article,
    words: excerpt(articleText, conflict.source, passage.span),
  });
}
