import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { monthOf } from '../../calendar';
import { ordinalValue, smallNumber } from '../numerals/numberWords';
import type { CalendarDate } from '../../value';

/** A date read: from the atom it was asked for up to `next`. `first` is where it begins, earlier where "last" or "early" precede. */
export interface FoundDate {
  readonly first: number;
  /** Index of the date's own first atom: "Friday" in "last Friday". */
  readonly core: number;
  readonly next: number;
  /** Index after the date's own last atom: "2014" in "2014 or so". */
  readonly date?: CalendarDate;
  readonly until?: CalendarDate;
}

/** 1000 to 2199 in four figures. */
export function yearAt(atoms: Atoms, index: number): number | undefined {
  const atom = atoms.at(index);
  if (atom.kind !== 'figure' || !/^(?:1\d|2[01])\d\d$/u.test(atom.text)) return undefined;
  return Number(atom.text);
}

/** 1 to 31, "15" or "15th"; with the index after it. */
export function dayAt(atoms: Atoms, index: number): { day: number; next: number } | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'word') {
    const ordinal = ordinalAt(atoms, index);
    return ordinal && ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next } : undefined;
  }
  if (atom.kind !== 'figure' || !/^\d{1,2}$/u.test(atom.text)) return undefined;
  const day = Number(atom.text);
  if (day < 1) return undefined;
  const suffix = atoms.at(index + 1);
  if (suffix.glued && /^(?:st|nd|rd|th)$/u.test(suffix.lower)) return { day, next: index + 2 };
  if (
    suffix.glued &&
    (suffix.kind === 'word' || suffix.text === ':' || suffix.text === '%' || suffix.text === '/')
  )
    return undefined;
  return { day, next: index + 1 };
}

/** "third", "twenty-first", "21st". */
export function ordinalAt(atoms: Atoms, index: number): { value: number; next: number } | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'figure') {
    const suffix = atoms.at(index + 1);
    if (
      !suffix.glued ||
      !/^(?:st|nd|rd|th)$/u.test(suffix.lower) ||
      !/^\d{1,3}(?:,?\d{3})?$/u.test(atom.text)
    )
      return undefined;
    return { value: Number(atom.text.replace(',', '')), next: index + 2 };
  }
  const value = ordinalValue(atom.lower);
  if (value !== undefined) return { value, next: index + 1 };
  const tens = smallNumber(atom.lower);
  if (tens === undefined || tens < 20 || !isHyphen(atoms.at(index + 1))) return undefined;
  const unit = ordinalValue(atoms.at(index + 2).lower);
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: index + 3 } : undefined;
}

/** A full stop that belongs to an abbreviated name ("Feb.") is passed over. */
export function pastStop(atoms: Atoms, index: number): number {
  return atoms.at(index).text === '.' && atoms.at(index).glued ? index + 1 : index;
}

export function monthAt(atoms: Atoms, index: number): number | undefined {
  const atom = atoms.at(index);
  return isCapital(atom) ? monthOf(atom.lower) : undefined;
}

const partWords: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);

/** "early", "late" or "mid-" right before. */
export function partBefore(atoms: Atoms, index: number): { part?: 'early' | 'mid' | 'late' } {
  const first = withPart(atoms, index);
  if (first === index) return {};
  const part = partWords.get(atoms.at(first).lower);
  return part ? { part } : {};
}

export function withPart(atoms: Atoms, index: number): number {
  let at = index - 1;
  if (atoms.at(at).lower === 'the') at -= 1;
  if (isHyphen(atoms.at(at)) && atoms.at(at).glued) at -= 1;
  if (index - at > 2) return index;
  return partWords.has(atoms.at(at).lower) ? at : index;
}

/** Words that place a week, month or weekday from the day of writing. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export function relativeBefore(atoms: Atoms, index: number): number | undefined {
  return relativeOffset(atoms.at(index - 1).lower);
}

export function relativeOffset(word: string): number | undefined {
  return offsets.get(word);
}
