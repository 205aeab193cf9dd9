import type { Conflict } from '../../match/claims/claimConflicts';
import type { Evidence } from '../../match/evidence';
import { articleLabel, shown } from '../messages';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { RuleContext } from '../rule';

/** What differs first between a sentence and the passage that speaks of the same thing. */
export interface Contradiction {
  readonly conflict: Conflict;
  /** The source's words in the place of the draft's. */
  readonly source: string;
  /** The draft's words, the source's, and the article that has them, as messages show them. */
  readonly values: { readonly own: string; readonly source: string; readonly article: string };
  readonly evidence: readonly Evidence[];
}

/** The contradiction of a sentence, if what differs is of this kind and the draft states it from the sources. */
export function contradictionOf(
  kind: Conflict['kind'],
  { judgement, evidence, sentence }: CheckedSentence,
  context: RuleContext,
): Contradiction | undefined {
  const [conflict] = judgement.conflicts;
  const [passage] = evidence;
  const [comparison] = judgement.comparisons;
  if (judgement.verdict !== 'contradicted' || conflict?.kind !== kind || !passage || !comparison)
    return undefined;
  if (!sentence.isAssertion || sentence.attribution?.firstHand) return undefined;
  const source = comparison.passage.article.text.slice(conflict.source.start, conflict.source.end);
  return {
    conflict,
    source,
    values: {
      own: shown(context.prose.text.slice(conflict.draft.start, conflict.draft.end)),
      source: shown(source),
      article: articleLabel(passage, context),
    },
    evidence,
  };
}
