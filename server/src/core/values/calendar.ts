import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from '../english/calendarWords';

const months = numbered(monthNames, monthAbbreviations, 1);
const weekdays = numbered(weekdayNames, weekdayAbbreviations, 0);

/** Numbers of names and their abbreviations, which share their first three letters. The first name has number `first`. */
function numbered(
  names: readonly string[],
  abbreviations: ReadonlySet<string>,
  first: number,
): ReadonlyMap<string, number> {
  const numberOf = (word: string): number =>
    first + names.findIndex((name) => name.startsWith(word.slice(0, 3)));
  return new Map([...names, ...abbreviations].map((word): [string, number] => [word, numberOf(word)]));
}

/** Number of a month, 1 to 12, by its name or abbreviation in lower case. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** Number of a weekday, 0 (Sunday) to 6, by its name or abbreviation in lower case. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word);
}

/** Name of a month by its number: "March" for 3. */
export function monthName(month: number): string {
  return capitalised(monthNames[month - 1] ?? '');
}

/** Name of a weekday by its number: "Monday" for 1. */
export function weekdayName(weekday: number): string {
  return capitalised(weekdayNames[weekday] ?? '');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Number of days of a month; 29 for February where no year is given. */
function daysInMonth(month: number, year?: number): number {
  if (month === 2) {
    if (year === undefined) return 29;
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True if a day of a month exists: February 30 never does, February 29 in leap years and where no year is given. */
export function dayExists(month: number, day: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** The weekday (0 is Sunday) of a full date of the Gregorian calendar. */
export function weekdayOfDate(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
