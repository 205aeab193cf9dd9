import type { Conflict } from '../../match/claims/claimConflicts';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Evidence } from '../../match/evidence';
import { articleTitle } from '../messages';
import type { StatementContext } from '../rule';

/** The first thing in which a sentence differs from the passage about the same event. */
export interface Contradiction {
  readonly conflict: Conflict;
  /** The text of the article that has the passage. */
  readonly articleText: string;
  /** The passage's article as a message names it. */
  readonly article: string;
  /** The passage first. */
  readonly evidence: readonly Evidence[];
}

/** The contradiction of a sentence if it is of this kind and the draft asserts the sentence from its sources. */
export function contradictionOf(
  kind: Conflict['kind'],
  { judgement, evidence, sentence }: CheckedSentence,
  context: StatementContext,
): Contradiction | undefined {
  const [conflict] = judgement.conflicts;
  const [passage] = evidence;
  const [comparison] = judgement.comparisons;
  if (judgement.verdict !== 'contradicted' || conflict?.kind !== kind || !passage || !comparison)
    return undefined;
  if (!sentence.isAssertion || sentence.attribution?.firstHand) return undefined;
  return {
    conflict,
    articleText: comparison.passage.article.text,
    article: articleTitle(passage, context),
    evidence,
  };
}
