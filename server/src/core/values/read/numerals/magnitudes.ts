import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { magnitudeOf, shortMagnitudeOf } from './numberWords';

/** A factor behind a number: 1,000,000 for "million". */
export interface Magnitude {
  readonly factor: number;
  /** Index of the atom after it. */
  readonly next: number;
  /** True for a glued "m" or "b", which may also mean metres or nothing. */
  readonly short?: boolean;
}

/** Reads a magnitude behind a figure or a number word: "million", "-million", "hundred thousand", "bn". */
export function readMagnitude(atoms: Atoms, index: number): Magnitude | undefined {
  const atom = atoms.at(index);
  if (isHyphen(atom) && atom.glued && atoms.at(index + 1).glued) {
    const factor = magnitudeOf(atoms.at(index + 1).lower);
    return factor === undefined ? undefined : { factor, next: index + 2 };
  }
  if (atom.kind !== 'word') return undefined;
  return readMagnitudeWord(atoms, index) ?? readAbbreviation(atoms, index);
}

function readMagnitudeWord(atoms: Atoms, index: number): Magnitude | undefined {
  const word = atoms.at(index).lower;
  const factor = magnitudeOf(word) ?? (word === 'hundred' ? 100 : word === 'dozen' ? 12 : undefined);
  if (factor === undefined) return undefined;
  const second = magnitudeOf(atoms.at(index + 1).lower);
  return second !== undefined && second > factor
    ? { factor: factor * second, next: index + 2 }
    : { factor, next: index + 1 };
}

/** Reads "k", "m", "bn" and the like. "5 m" and "5 b", with a space, are none: only the caller knows of money. */
function readAbbreviation(atoms: Atoms, index: number): Magnitude | undefined {
  const atom = atoms.at(index);
  const factor = shortMagnitudeOf(atom.lower);
  if (factor === undefined) return undefined;
  if (atom.lower === 'm' || atom.lower === 'b')
    return atom.glued ? { factor, next: index + 1, short: true } : undefined;
  return atom.glued || atom.lower !== 'k' ? { factor, next: index + 1 } : undefined;
}
