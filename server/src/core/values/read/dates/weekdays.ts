import { sundayTitleWords, weekdayNamePrefixes } from '../../../english/calendarWords';
import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import { weekdayOf } from '../../calendar';
import { pastStop, relativeBefore } from './dateParts';
import type { FoundDate } from './dateParts';
import { readDayMonth } from './dayMonths';
import { readMonthDate } from './monthDates';

/** Reads "Friday", "last Friday", "Friday, Aug. 15, 2025", "Tuesday 24 February". */
export function readWeekday(atoms: Atoms, index: number): FoundDate | undefined {
  const { text, lower } = atoms.at(index);
  if (!isCapital(atoms.at(index)) || text.length < 3) return undefined;
  const weekday = weekdayOf(lower.endsWith('days') ? lower.slice(0, -1) : lower);
  if (weekday === undefined) return undefined;
  const isAbbreviated = !lower.includes('day');
  const next = isAbbreviated ? pastStop(atoms, index + 1) : index + 1;
  const date = readDateBehind(atoms, next);
  if (date) return { ...date, first: index, core: index, date: { ...date.date, weekday } };
  if (isAbbreviated || isName(atoms, index, weekday, next)) return undefined;
  const offset = relativeBefore(atoms, index);
  return {
    first: offset === undefined ? index : index - 1,
    core: index,
    next,
    date: { weekday, ...(offset === undefined ? {} : { relative: { unit: 'weekday', offset } }) },
  };
}

/** Reads the date that a weekday belongs to: ", Aug. 15, 2025", " 24 February", ", the 3rd of May". */
function readDateBehind(atoms: Atoms, index: number): FoundDate | undefined {
  const comma = atoms.at(index).text === ',' ? 1 : 0;
  const article = atoms.at(index + comma).lower === 'the' ? 1 : 0;
  const first = index + comma + article;
  const date = atoms.at(first).kind === 'figure' ? readDayMonth(atoms, first) : readMonthDate(atoms, first);
  return date?.date?.day !== undefined && date.first === first ? date : undefined;
}

/** "Black Friday", "the Sunday Times", "the Mail on Sunday". */
function isName(atoms: Atoms, index: number, weekday: number, next: number): boolean {
  const [before, after] = [atoms.at(index - 1), atoms.at(next)];
  if (isCapital(before) && weekdayNamePrefixes.has(before.lower)) return true;
  if (weekday !== 0) return false;
  const isMailOnSunday = before.lower === 'on' && atoms.at(index - 2).text === 'Mail';
  return isMailOnSunday || (isCapital(after) && sundayTitleWords.has(after.lower));
}
