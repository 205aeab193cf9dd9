import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { denominatorOf, fractionMark } from './numberWords';

/** Part of a whole beside a number. */
export interface Fraction {
  /** Above 0 and below 1. */
  readonly share: number;
  /** Index of the atom after it. */
  readonly next: number;
}

/** Reads a fraction in figures: "1/2", "3/4". Dates and names ("9/11", "24/7") are above one or have a rare denominator. */
export function readFraction(atoms: Atoms, index: number): Fraction | undefined {
  const [over, slash, under, after] = [
    atoms.at(index),
    atoms.at(index + 1),
    atoms.at(index + 2),
    atoms.at(index + 3),
  ];
  if (slash.text !== '/' || !slash.glued || under.kind !== 'figure' || !under.glued) return undefined;
  if (after.text === '/' && after.glued) return undefined;
  if (!/^[1-9]$/u.test(over.text) || !/^(?:[2-689]|10)$/u.test(under.text)) return undefined;
  const share = Number(over.text) / Number(under.text);
  return share < 1 ? { share, next: index + 3 } : undefined;
}

/** Reads a fraction behind a whole figure: "½", " 1/2", "and a half". */
export function readFractionAfter(atoms: Atoms, index: number): Fraction | undefined {
  const atom = atoms.at(index);
  const mark = fractionMark(atom.text);
  if (mark !== undefined) return { share: mark, next: index + 1 };
  const fraction = atom.kind === 'figure' && !atom.glued ? readFraction(atoms, index) : undefined;
  return fraction ?? readAndAHalf(atoms, index);
}

/** Reads "and a half", "and one quarter" or "and three quarters" behind a number, with or without hyphens. */
export function readAndAHalf(atoms: Atoms, index: number): Fraction | undefined {
  const hyphenated = isHyphen(atoms.at(index)) && atoms.at(index).glued;
  const step = hyphenated ? 2 : 1;
  const from = hyphenated ? index + 1 : index;
  if (atoms.at(from).lower !== 'and') return undefined;
  const numerator = atoms.at(from + step).lower;
  if (numerator !== 'a' && numerator !== 'one' && numerator !== 'three') return undefined;
  const under = denominatorOf(atoms.at(from + 2 * step).lower);
  if (under === undefined || under > 4) return undefined;
  return { share: (numerator === 'three' ? 3 : 1) / under, next: from + 2 * step + 1 };
}
