import { wordSet } from './wordSet';

/** Nouns for people beside which a bare figure is an age: "a student, 19,". */
export const agedPersonNouns = wordSet(
  `man woman boy girl teenager student driver father mother son daughter brother sister husband wife actor actress singer player
  striker defender midfielder goalkeeper star officer soldier victim suspect teacher nurse doctor farmer lawyer journalist resident
  pensioner worker grandmother grandfather widow leader winger forward`,
);
