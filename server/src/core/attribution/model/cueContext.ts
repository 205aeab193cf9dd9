import type { FeatureValue } from './featureValues';
import { subjectOf, verbGroupStart } from '../syntax/subjects';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';

/** Sides of the cue on which content can be, in the order of the classes of the direction model. */
export const contentSides = ['right', 'left', 'both'] as const;
export type ContentSide = (typeof contentSides)[number];

/** Facts that all features of a candidate cue share, computed once per candidate. */
export interface CueContext {
  readonly sentence: ParsedSentence;
  /** Index of the cue's unit. */
  readonly cue: number;
  /** The cue's lemma, with its part of speech where it is not a verb: "say", "according/ADP". */
  readonly lemma: FeatureValue;
  /** Index of the first unit of the verb group that ends with the cue. */
  readonly verbGroupStart: number;
  /** Undefined for a punctuation mark, and for a cue without a subject before it. */
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
