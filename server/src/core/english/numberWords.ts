import { wordSet } from './wordSet';

const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety');
const belowTwenty = wordSet(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`,
);

/** Values of the whole numbers that are one word, from zero to ninety. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...[...belowTwenty].map((word, value): [string, number] => [word, value]),
  ...[...tens].map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
