import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import { weekdayOf } from '../../calendar';
import { pastStop, relativeBefore } from './dateParts';
import type { FoundDate } from './dateParts';
import { readDayMonth } from './dayMonths';
import { readMonthDate } from './monthDates';

/** Words that make a name of the weekday behind them: "Black Friday". */
const namedWeekdays = new Set(
  'black super good ash bloody cyber giving holy palm ruby sheffield maundy shrove'.split(' '),
);

/** Words that make a title of the Sunday before them: "the Sunday Times". */
const sundayTitles = new Set(
  'times mirror telegraph people herald mail express star post world politics morning independent'.split(' '),
);

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
  if (isCapital(before) && namedWeekdays.has(before.lower)) return true;
  if (weekday !== 0) return false;
  const isMailOnSunday = before.lower === 'on' && atoms.at(index - 2).text === 'Mail';
  return isMailOnSunday || (isCapital(after) && sundayTitles.has(after.lower));
}
