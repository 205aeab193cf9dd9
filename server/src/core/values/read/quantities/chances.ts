import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { valueOfAmount } from './amount';
import type { Amount } from './amount';
import { readAmount } from './amounts';

/** Reads a share in two figures, the first of which is given: "one in five", "nine out of 10", "eight of 10". */
export function readChances(atoms: Atoms, first: Amount): Reading | undefined {
  const { amount: part } = first.numeral;
  if (first.kind !== undefined || !Number.isInteger(part) || part < 1) return undefined;
  const word = atoms.at(first.next).lower;
  const isOutOf = word === 'out' && atoms.at(first.next + 1).lower === 'of';
  if (!isOutOf && word !== 'in' && word !== 'of') return undefined;
  const second = readAmount(atoms, isOutOf ? first.next + 2 : first.next + 1);
  if (!second || second.kind !== undefined || second.numeral.bounds) return undefined;
  const { amount: whole } = second.numeral;
  if (!Number.isInteger(whole) || whole <= part) return undefined;
  if (!isOutOf && !isLikelyWhole(word, part, whole)) return undefined;
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

/** True if the second figure is a whole and no place or year: a round one, or a small one behind "in". */
function isLikelyWhole(word: string, part: number, whole: number): boolean {
  const isRound = [10, 100, 1000, 10_000, 100_000, 1e6].includes(whole);
  return word === 'in' && whole <= 100 ? part <= 20 : isRound;
}
