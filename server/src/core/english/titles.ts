import { wordSet } from './wordSet';

/** Titles, ranks and offices that are often written with a capital where no name follows: "the President". */
export const commonTitles = wordSet(
  `mr mrs ms miss dr sir lord lady dame prof professor president minister secretary chairman chief prime king queen prince
  princess judge justice general captain officer senator governor mayor director manager coach`,
);
