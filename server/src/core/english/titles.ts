import { wordSet } from './wordSet';

/** Titles, ranks and offices that are often written with a capital where no name follows: "the President". */
export const commonTitles = wordSet(
  `mr mrs ms miss dr sir lord lady dame prof professor president minister secretary chairman chief prime king queen prince
  princess judge justice general captain officer senator governor mayor director manager coach`,
);

/** Titles of women, without a full stop. */
export const femaleTitles = wordSet(
  'mrs ms miss dame lady queen princess congresswoman spokeswoman chairwoman baroness',
);

/** Titles of men, without a full stop. */
export const maleTitles = wordSet('mr sir lord king prince congressman spokesman chairman baron pope');

/** Words before an office that tell nothing of its country: "the former president". */
export const officeModifiers = wordSet('former then current new prime own');
