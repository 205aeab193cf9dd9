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

/** Values of the ordinals that are one word: first to nineteenth, the tens to hundredth, thousandth, millionth. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...[
    ...wordSet(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
      seventeenth eighteenth nineteenth`,
    ),
  ].map((word, index): [string, number] => [word, 1 + index]),
  ...[
    ...wordSet('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'),
  ].map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['thousandth', 1e3],
  ['millionth', 1e6],
]);
