import { wordSet } from './wordSet';

/** Words before a date that leave what is told before it, or on it at the latest. */
export const beforeDateWords = wordSet('before until till by');

/** Words before a date that leave what is told after it, or on it at the earliest. */
export const afterDateWords = wordSet('after since from');

/** Prepositions that attach a noun phrase to the one before: "the head of the council", "an official with the ministry". */
export const complementPrepositions = wordSet('of for at from in with inside within');

/** Words before a figure that modify it or are prepositions: "over three days" is during them, "under 16" an age. */
export const modifiersOrPrepositions = wordSet('over under above below some around about');

/** Prepositions behind a denied verb that bound what is denied: "will not strike against it", "not at these prices". */
export const limitingPrepositions = wordSet(
  'against at before beyond by during for in on over under until till with within without',
);

/** Prepositions before a value that tell what it is of it: two values with the same one may be of one thing. */
export const matchedPrepositions = wordSet(
  'by until till from since before after in on at to for between within of with',
);

/** Words beside a figure that make a part or a remainder of it: "four more", "the other four". */
export const otherWords = wordSet('other others another more remaining further additional extra fellow');

/** Words behind a figure that make a difference of it: "£40 lower", "two miles apart". */
export const differenceWords = wordSet('lower higher fewer less apart shorter longer cheaper dearer');
