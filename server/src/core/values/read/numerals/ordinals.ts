import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { ordinalValue, smallNumber } from './numberWords';

/** Reads an ordinal: "third", "twenty-first", "21st". `next` is the index of the atom after it. */
export function ordinalAt(atoms: Atoms, index: number): { value: number; next: number } | undefined {
  const { kind, lower } = atoms.at(index);
  if (kind === 'figure') return ordinalInFigures(atoms, index);
  const value = ordinalValue(lower);
  if (value !== undefined) return { value, next: index + 1 };
  const tens = smallNumber(lower);
  if (tens === undefined || tens < 20 || !isHyphen(atoms.at(index + 1))) return undefined;
  const units = ordinalValue(atoms.at(index + 2).lower);
  return units !== undefined && units < 10 ? { value: tens + units, next: index + 3 } : undefined;
}

function ordinalInFigures(atoms: Atoms, index: number): { value: number; next: number } | undefined {
  const { text } = atoms.at(index);
  if (!isOrdinalSuffix(atoms, index + 1) || !/^\d{1,3}(?:,?\d{3})?$/u.test(text)) return undefined;
  return { value: Number(text.replace(',', '')), next: index + 2 };
}

/** True for the "th" of "15th". */
export function isOrdinalSuffix(atoms: Atoms, index: number): boolean {
  return atoms.at(index).glued && /^(?:st|nd|rd|th)$/u.test(atoms.at(index).lower);
}
