import type { Conflict } from '../match/claimJudgement';
import type { Evidence } from '../match/evidence';
import { articleLabel } from './messages';
import type { CheckedSentence, RuleContext } from './rule';

/** What differs first between a sentence and the passage that speaks of the same thing. */
export interface Contradiction {
  readonly conflict: Conflict;
  /** The draft's words and the source's in their place. */
  readonly own: string;
  readonly source: string;
  /** The article that has the source's words, as messages name it. */
  readonly article: string;
  readonly evidence: readonly Evidence[];
}

/** The contradiction of a sentence, if what differs is of this kind and the draft states it from the sources. */
export function contradictionOf(
  kind: Conflict['kind'],
  { judgement, evidence, sentence }: CheckedSentence,
  { archive, prose }: RuleContext,
): Contradiction | undefined {
  const [conflict] = judgement.conflicts;
  const [passage] = evidence;
  const [comparison] = judgement.comparisons;
  if (judgement.verdict !== 'contradicted' || conflict?.kind !== kind || !passage || !comparison)
    return undefined;
  if (!sentence.states || sentence.attribution?.firstHand) return undefined;
  const { text } = comparison.passage.article;
  return {
    conflict,
    own: prose.text.slice(conflict.draft.start, conflict.draft.end),
    source: text.slice(conflict.source.start, conflict.source.end),
    article: articleLabel(passage, archive),
    evidence,
  };
}
