import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import { dayExists } from '../../calendar';
import { pastStop, yearAt } from './dateParts';
import type { FoundDate } from './dateParts';

/** A day of a month in either order, before its year. */
export interface DayOfMonth {
  /** 1 to 31. */
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Last day of a stretch of days in the same month. */
  readonly lastDay?: number | undefined;
  /** Index of the atom after day and month. */
  readonly next: number;
}

/** The date of a day from an atom on, with the year behind it; no date where the day or the last day does not exist. */
export function dateOfDay(atoms: Atoms, index: number, { day, month, lastDay, next }: DayOfMonth): FoundDate {
  const found = yearAfter(atoms, next);
  const year = found?.year;
  const place = { first: index, core: index, next: found?.next ?? beforeSentenceEnd(atoms, next) };
  if (!dayExists(month, day, year)) return place;
  const date = { ...(year === undefined ? {} : { year }), month, day };
  if (lastDay === undefined) return { ...place, date };
  if (!dayExists(month, lastDay, year) || lastDay <= day) return place;
  return { ...place, date, until: { ...date, day: lastDay } };
}

/** Reads ", 2022", " 2022" or " of 2022" after a month or a day. `next` is the index of the atom after it. */
export function yearAfter(atoms: Atoms, index: number): { year: number; next: number } | undefined {
  const { text, lower } = atoms.at(index);
  const at = text === ',' || lower === 'of' ? index + 1 : index;
  const year = yearAt(atoms, at);
  const after = atoms.at(at + 1);
  if (year === undefined || (after.glued && (after.kind === 'word' || after.text === '%'))) return undefined;
  return { year, next: at + 1 };
}

/** True for the abbreviations of months, which may bear a full stop: "Feb". */
export function isAbbreviatedMonth(atoms: Atoms, index: number): boolean {
  const { text, lower } = atoms.at(index);
  return text.length <= 4 && lower !== 'may' && lower !== 'june' && lower !== 'july';
}

/** Index of the atom after the month at an atom and after the full stop of its abbreviation. */
export function pastMonth(atoms: Atoms, index: number): number {
  return isAbbreviatedMonth(atoms, index) ? pastStop(atoms, index + 1) : index + 1;
}

/** End of a date at `next`: a full stop before it, as in "Aug.", belongs to the sentence where that ends there. */
export function beforeSentenceEnd(atoms: Atoms, next: number): number {
  const endsSentence = next >= atoms.length || isCapital(atoms.at(next));
  return atoms.at(next - 1).text === '.' && endsSentence ? next - 1 : next;
}
