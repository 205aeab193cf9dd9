import { agedPersonNouns } from '../../../english/people';
import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { valueOfAmount } from './amount';
import type { Amount, Bounds } from './amount';

/** Largest age in years that is read beside a word for it, and largest one behind a name alone. */
const maxAge = 120;
const maxBareAge = 115;

/** Reads an age without its unit: "aged 45", "Smith, 45, said", "a boy, 17,", "in his 40s". */
export function readAge(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading | undefined {
  const { numeral, first, next } = amount;
  if (!Number.isInteger(numeral.amount) || numeral.amount > maxAge || numeral.bounds) return undefined;
  const age: Amount = { ...amount, kind: 'age', unit: 'year' };
  const isAged = /^(?:aged|age|ages)$/u.test(atoms.at(first - 1).lower) && atoms.at(next).text !== '%';
  if (isAged) return { next, values: [valueOfAmount(atoms, { ...age, first: first - 1 }, bounds)] };
  return readDecadeOfLife(atoms, age) ?? readAgeBehindName(atoms, age, bounds);
}

/** Reads "his 40s", "mid-40s". */
function readDecadeOfLife(atoms: Atoms, age: Amount): Reading | undefined {
  const { numeral, first } = age;
  const suffix = atoms.at(age.next);
  if (suffix.text !== 's' || !suffix.glued || !numeral.plain || numeral.amount % 10 !== 0) return undefined;
  const previous = atoms.at(first - 1);
  if (!/^(?:his|her|their|my|your|our|early|mid|late)$/u.test(previous.lower) && !isHyphen(previous))
    return undefined;
  const next = age.next + 1;
  const bounds = { low: numeral.amount, high: numeral.amount + 9, next, between: false };
  return { next, values: [valueOfAmount(atoms, { ...age, next }, bounds)] };
}

/** Reads "Smith, 45, said", "a boy, 17,". */
function readAgeBehindName(atoms: Atoms, age: Amount, bounds: Bounds | undefined): Reading | undefined {
  const { numeral, first, next } = age;
  if (!numeral.plain || numeral.amount < 1 || numeral.amount > maxBareAge) return undefined;
  const named = atoms.at(first - 2);
  const isName = isCapital(named) && named.pos === 'PROPN';
  if (atoms.at(first - 1).text !== ',' || !(isName || agedPersonNouns.has(named.lower))) return undefined;
  if (!/^[,).]$/u.test(atoms.at(next).text)) return undefined;
  return { next, values: [valueOfAmount(atoms, age, bounds)] };
}
