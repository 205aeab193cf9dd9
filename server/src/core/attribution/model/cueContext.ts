import type { Answer } from './featureValues';
import { subjectOf, verbGroupStart } from '../syntax/parsedSentence';
import type { Clause } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';

/** The side of the cue that content stands on. */
export type Side = 'right' | 'left' | 'both';

/** What the features of a cue share, computed once. */
export interface CueContext {
  readonly clause: Clause;
  readonly cue: number;
  /** Lemma, with the part of speech where it is no verb. */
  readonly lemma: Answer;
  readonly group: number;
  readonly subject: NounPhrase | undefined;
}

export function cueContext(clause: Clause, cue: number): CueContext {
  const unit = clause.units[cue];
  return {
    clause,
    cue,
    lemma: clause.answer(unit ? (unit.pos === 'VERB' ? unit.lemma : `${unit.lemma}/${unit.pos}`) : ''),
    group: verbGroupStart(clause, cue),
    subject: unit?.pos === 'PUNCT' ? undefined : subjectOf(clause, cue),
  };
}
