import type { FeatureValue } from './featureValues';
import { subjectOf, verbGroupStart } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';

/** The side of the cue that content stands on. */
export type ContentSide = 'right' | 'left' | 'both';

/** What the features of a cue share, computed once. */
export interface CueContext {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** Lemma, with the part of speech where it is no verb. */
  readonly lemma: FeatureValue;
  readonly verbGroupStart: number;
  readonly subject: NounPhrase | undefined;
}

export function cueContext(sentence: ParsedSentence, cue: number): CueContext {
  const unit = sentence.units[cue];
  return {
    sentence,
    cue,
    lemma: sentence.valueOf(unit ? (unit.pos === 'VERB' ? unit.lemma : `${unit.lemma}/${unit.pos}`) : ''),
    verbGroupStart: verbGroupStart(sentence, cue),
    subject: unit?.pos === 'PUNCT' ? undefined : subjectOf(sentence, cue),
  };
}
