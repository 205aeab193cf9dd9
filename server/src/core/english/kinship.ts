import { alternation, wordSet } from './wordSet';

const relationNouns = wordSet(
  `wife husband widow widower son daughter brother sister mother father niece nephew cousin aunt uncle friend lawyer attorney
  neighbour neighbor`,
);

/** A description of somebody by whose relative, friend or lawyer they are: "Scott's niece". */
export const kinshipPhrase = new RegExp(`['’]s? (?:\\p{Ll}+ )*(?:${alternation(relationNouns)})$`, 'u');
