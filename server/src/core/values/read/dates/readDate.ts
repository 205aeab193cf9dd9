import type { Atoms } from '../atoms';
import type { FoundDate } from './dateParts';
import { readMonthDate } from './monthDates';
import { readDayMonth, readOrdinalDate } from './dayMonths';
import { readNumericDate } from './numericDates';
import { readRelativeDate } from './relativeDates';
import { readWeekday } from './weekdays';
import { readCentury, readDecade, readEra, readYear } from './years';

/** Reads the date that begins at an atom; undefined where none does. */
export function readDate(atoms: Atoms, index: number): FoundDate | undefined {
  const { kind, text } = atoms.at(index);
  switch (kind) {
    case 'figure':
      return (
        readEra(atoms, index) ??
        readNumericDate(atoms, index) ??
        readDayMonth(atoms, index) ??
        readCentury(atoms, index) ??
        readDecade(atoms, index) ??
        readYear(atoms, index)
      );
    case 'mark':
      return /^['’‘]$/u.test(text) ? readDecade(atoms, index) : undefined;
    case 'word':
      return (
        readWeekday(atoms, index) ??
        readMonthDate(atoms, index) ??
        readOrdinalDate(atoms, index) ??
        readRelativeDate(atoms, index) ??
        readCentury(atoms, index)
      );
  }
}
