import { phrasePattern } from './wordSet';

/** A role that speaks for an organization or a state. */
export const spokespersonPhrase = phrasePattern(
  'spokes(?:man|woman|person)',
  'press (?:secretary|officer|chief|office)',
  'communications director',
);

/** The beginning of a role that acts for a state or a person. */
export const representativePhrase = /\b(?:spokes|official|adviser|advisor|aide|envoy)/iu;
