import { wordSet } from './wordSet';

/** Pronouns of the third person that may be a sentence's subject. */
export const thirdPersonSubjects = wordSet('he she it they');

/** Pronouns that may be a sentence's subject. */
export const subjectPronouns = wordSet('i we', thirdPersonSubjects);

/** Words by which a writer speaks of themselves. */
export const firstPersonWords = wordSet("i we i'm we're my our me us");

/** Pronouns of a speaker or of those spoken to, whom a text does not tell. */
export const speechParticipantPronouns = wordSet('i me my we us our you your');

/** Words for nobody in particular, whose speech is imagined: "one might ask". */
export const impersonalSpeakers = wordSet('one you nobody anyone anybody');

/** Pronouns for the one who writes. */
export const writerPronouns = wordSet('me us');

/** Pronouns for a woman. */
export const femalePronouns = wordSet('she her hers herself');

/** Pronouns for a man. */
export const malePronouns = wordSet('he him his himself');

/** Pronouns for several people or things, as far as their form tells. */
export const pluralPronouns = wordSet('they them we us these those');

/** Words that stand for a group of which the text has told. */
export const groupPronouns = wordSet(
  'they them their themselves these those both many some several most others',
);

/** Possessive pronouns, which begin a noun phrase. */
export const possessivePronouns = wordSet('his her their its my our your whose');

/** Determiners and adjectives that stand for a noun: "many said", "the former said". */
export const standaloneDeterminers = wordSet(
  'many some others another most few several all both one that this these those former latter any each',
);

/** Determiners of what a text has told of before. */
export const definiteDeterminers = wordSet('the that this these those both');

/** A beginning that points back to what was said just before: "That was how the MP put it." */
export const backReference = /^(?:that|this|those|these|so|such|with (?:that|those))\b/iu;

/** A beginning that refers to what the paragraph before tells: "The proposal was met with silence." */
export const accountReference =
  /^(?:that|this|these|those|the (?:plan|proposal|idea|claim|account|report|offer|deal|model))\b/iu;
