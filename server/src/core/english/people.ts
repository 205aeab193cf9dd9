import { alternation, phrasePattern, wordSet } from './wordSet';

/** Nouns for people beside which a bare figure is an age: "a student, 19,". */
export const agedPersonNouns = wordSet(
  `man woman boy girl teenager student driver father mother son daughter brother sister husband wife actor actress singer player
  striker defender midfielder goalkeeper star officer soldier victim suspect teacher nurse doctor farmer lawyer journalist resident
  pensioner worker grandmother grandfather widow leader winger forward`,
);

const relationNouns = wordSet(
  `wife husband widow widower son daughter brother sister mother father niece nephew cousin aunt uncle friend lawyer attorney
  neighbour neighbor`,
);

/** A description of somebody by whose relative, friend or lawyer they are: "Scott's niece". */
export const kinshipPhrase = new RegExp(`['’]s? (?:\\p{Ll}+ )*(?:${alternation(relationNouns)})$`, 'u');

/** A role that speaks for an organization or a state. */
export const spokespersonPhrase = phrasePattern(
  'spokes(?:man|woman|person)',
  'press (?:secretary|officer|chief|office)',
  'communications director',
);

/** The beginning of a role that acts for a state or a person. */
export const representativePhrase = /\b(?:spokes|official|adviser|advisor|aide|envoy)/iu;

/** Nouns for relatives, each of which excludes the others. */
export const kinshipNouns = wordSet(
  `mother father brother sister son daughter wife husband uncle aunt nephew niece cousin grandmother grandfather grandson
  granddaughter stepmother stepfather stepson stepdaughter widow widower fiancé fiancée godmother godfather`,
);

/** Words for relatives of any kind. */
export const relativeWords = wordSet('relation relative related');
