import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { durationUnit } from '../../units/timeUnits';
import { valueOfAmount } from './amount';
import type { Amount } from './amount';
import { readAmount } from './amounts';
import { countedUnit } from './countedUnit';

/**
 * Reads a share in two figures, the first of which is given: "one in five", "nine out of 10", "eight of 10", "four voters in
 * ten", "five in every six".
 */
export function readChances(atoms: Atoms, first: Amount): Reading | undefined {
  const { amount: part } = first.numeral;
  if (first.kind !== undefined || !Number.isInteger(part) || part < 1) return undefined;
  const counted = countedUnit(atoms, first.next, part === 1);
  const at = counted?.next ?? first.next;
  const word = atoms.at(at).lower;
  const isOutOf = word === 'out' && atoms.at(at + 1).lower === 'of';
  if (!isOutOf && word !== 'in' && (word !== 'of' || counted)) return undefined;
  const from = isOutOf ? at + 2 : at + 1;
  const isEvery = atoms.at(from).lower === 'every';
  const second = readAmount(atoms, isEvery ? from + 1 : from);
  if (!second || second.kind !== undefined || second.numeral.bounds) return undefined;
  const { amount: whole } = second.numeral;
  if (!Number.isInteger(whole) || whole <= part) return undefined;
  if (!isOutOf && !isEvery && !isLikelyWhole(word, part, whole)) return undefined;
  // "Two wins in ten games" are counted over the games, and "two arrests in 12 hours" over the time.
  if (counted && countsOn(atoms, second.next)) return undefined;
  const chance: Amount = {
    ...first,
    numeral: { ...first.numeral, amount: (100 * part) / whole, step: 1, next: second.next },
    kind: 'percentage',
    unit: 'percent',
    fraction: true,
    next: second.next,
  };
  return { next: second.next, values: [valueOfAmount(atoms, chance)] };
}

/** True if a figure that ends before an atom counts what is named there. */
function countsOn(atoms: Atoms, next: number): boolean {
  return countedUnit(atoms, next, false) !== undefined || durationUnit(atoms.at(next).lower) !== undefined;
}

/** True if the second figure is a whole and no place or year: a round one, or a small one behind "in". */
function isLikelyWhole(word: string, part: number, whole: number): boolean {
  const isRound = [10, 100, 1000, 10_000, 100_000, 1e6].includes(whole);
  return word === 'in' && whole <= 100 ? part <= 20 : isRound;
}
