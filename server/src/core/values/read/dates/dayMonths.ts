import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { dayAt, monthAt } from './dateParts';
import type { FoundDate } from './dateParts';
import { dateOfDay, pastMonth } from './dayOfMonth';
import { ordinalAt } from '../numerals/ordinals';

/** Reads a day before its month: "15 March 2014", "5 to 10 August", "between 3 and 14 May", "the 15th of March, 2014". */
export function readDayMonth(atoms: Atoms, index: number): FoundDate | undefined {
  const first = dayAt(atoms, index);
  if (!first) return undefined;
  const last = lastDayAfter(atoms, first.next, atoms.at(index - 1).lower === 'between');
  const monthIndex = pastOf(atoms, last?.next ?? first.next);
  const month = monthAt(atoms, monthIndex);
  if (month === undefined) return undefined;
  return dateOfDay(atoms, index, {
    day: first.day,
    month,
    lastDay: last?.day,
    next: pastMonth(atoms, monthIndex),
  });
}

/** The last day of a stretch, whose joint with the first is at an atom: "to 10" in "5 to 10 August". */
function lastDayAfter(
  atoms: Atoms,
  index: number,
  isBetween: boolean,
): { day: number; next: number } | undefined {
  const { lower } = atoms.at(index);
  if (!isHyphen(atoms.at(index)) && lower !== 'to' && !(isBetween && lower === 'and')) return undefined;
  const last = dayAt(atoms, index + 1);
  return last && monthAt(atoms, pastOf(atoms, last.next)) !== undefined ? last : undefined;
}

function pastOf(atoms: Atoms, index: number): number {
  return atoms.at(index).lower === 'of' ? index + 1 : index;
}

/** Reads "third of March"; "third" alone is no date. */
export function readOrdinalDate(atoms: Atoms, index: number): FoundDate | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal || ordinal.value > 31) return undefined;
  return monthAt(atoms, pastOf(atoms, ordinal.next)) === undefined ? undefined : readDayMonth(atoms, index);
}
