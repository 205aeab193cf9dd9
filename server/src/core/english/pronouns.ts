import { wordSet } from './wordSet';

/** Pronouns of the third person that may be a sentence's subject. */
export const thirdPersonSubjects = wordSet('he she it they');

/** Pronouns that may be a sentence's subject. */
export const subjectPronouns = wordSet('i we', thirdPersonSubjects);

/** Words by which a writer speaks of themselves. */
export const firstPersonWords = wordSet("i we i'm we're my our me us");
