import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { monthOf } from '../../calendar';
import { isOrdinalSuffix, ordinalAt } from '../numerals/ordinals';
import type { CalendarDate } from '../../value';

/** A date in the text. */
export interface FoundDate {
  /** Index of its first atom: of "last" in "last Friday", of "early" in "early March". */
  readonly first: number;
  /** Index of the first atom of the date itself: of "Friday" in "last Friday". */
  readonly core: number;
  /** Index of the atom after it. */
  readonly next: number;
  /** Missing where the words tell a date that does not exist. */
  readonly date?: CalendarDate;
  /** Last day, month or year of a stretch of time. */
  readonly until?: CalendarDate;
}

/** The year at an atom, in four figures from 1000 to 2199. */
export function yearAt(atoms: Atoms, index: number): number | undefined {
  const { kind, text } = atoms.at(index);
  return kind === 'figure' && /^(?:1\d|2[01])\d\d$/u.test(text) ? Number(text) : undefined;
}

/** The day of a month at an atom, 1 to 31 ("15", "15th", "fifteenth"); `next` is the index of the atom after it. */
export function dayAt(atoms: Atoms, index: number): { day: number; next: number } | undefined {
  const { kind, text } = atoms.at(index);
  if (kind === 'word') {
    const ordinal = ordinalAt(atoms, index);
    return ordinal && ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next } : undefined;
  }
  if (kind !== 'figure' || !/^\d{1,2}$/u.test(text) || Number(text) < 1) return undefined;
  const day = Number(text);
  if (isOrdinalSuffix(atoms, index + 1)) return { day, next: index + 2 };
  const suffix = atoms.at(index + 1);
  const isOther = suffix.glued && (suffix.kind === 'word' || /^[:%/]$/u.test(suffix.text));
  return isOther ? undefined : { day, next: index + 1 };
}

/** The month at an atom, 1 to 12, by its name or abbreviation with a capital. */
export function monthAt(atoms: Atoms, index: number): number | undefined {
  const atom = atoms.at(index);
  return isCapital(atom) ? monthOf(atom.lower) : undefined;
}

/** Index past a full stop that belongs to an abbreviation ("Feb."); `index` itself where none stands there. */
export function pastStop(atoms: Atoms, index: number): number {
  return atoms.at(index).text === '.' && atoms.at(index).glued ? index + 1 : index;
}

const partWords: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);

/** The part of a month, year, decade or century that the words right before its atom name. */
export function partBefore(atoms: Atoms, index: number): Pick<CalendarDate, 'part'> {
  const part = partWords.get(atoms.at(withPart(atoms, index)).lower);
  return part ? { part } : {};
}

/** Index of the "early", "mid-" or "late" right before an atom; `index` itself where none stands there. */
export function withPart(atoms: Atoms, index: number): number {
  let at = index - 1;
  if (atoms.at(at).lower === 'the') at -= 1;
  if (isHyphen(atoms.at(at)) && atoms.at(at).glued) at -= 1;
  // Not both an article and a hyphen.
  if (index - at > 2) return index;
  return partWords.has(atoms.at(at).lower) ? at : index;
}

/** Words that place a week, month or weekday from the day of writing. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The offset that the word right before an atom gives it: -1 for "last". */
export function relativeBefore(atoms: Atoms, index: number): number | undefined {
  return relativeOffset(atoms.at(index - 1).lower);
}

/** -1 for "last", 0 for "this", 1 for "next". */
export function relativeOffset(word: string): number | undefined {
  return offsets.get(word);
}
