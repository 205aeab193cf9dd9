import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from '../english/calendarWords';
import type { CalendarDate } from './value';

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

/** 1 to 12 for a month's name or abbreviation in lower case. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** 0 (Sunday) to 6 for a weekday's name or abbreviation in lower case. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word);
}

/** "March" for 3. */
export function monthName(month: number): string {
  return capitalised(monthNames[month - 1] ?? '');
}

/** "Monday" for 1. */
export function weekdayName(weekday: number): string {
  return capitalised(weekdayNames[weekday] ?? '');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** How many days a month has; February has 29 where no year is given. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) {
    if (year === undefined) return 29;
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day of a month exists: February 30 does not, February 29 in leap years and where no year is given. */
export function dayExists(month: number, day: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** The weekday (0 is Sunday) of a full date of the Gregorian calendar. */
export function weekdayOfDate(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

const dayLength = 86_400_000;

/**
 * A date in the calendar, told from the day of writing: "yesterday", "last week", "three days ago", "in March". A
 * weekday without a date is the last one up to the day of writing, or the next one for "next". What the day of
 * writing does not settle stays as it is; weeks become the year and month of their first day only where both agree.
 */
export function resolveDate(
  date: CalendarDate,
  writing: { readonly year: number; readonly month: number; readonly day: number },
): CalendarDate {
  const today = Date.UTC(writing.year, writing.month - 1, writing.day);
  const weekdayToday = new Date(today).getUTCDay();
  const { relative, weekday } = date;
  if (
    weekday !== undefined &&
    date.day === undefined &&
    date.month === undefined &&
    date.year === undefined
  ) {
    const back = (weekdayToday - weekday + 7) % 7;
    const ahead = relative !== undefined && relative.offset > 0;
    return { ...calendarDay(today + (ahead ? 7 - back : -back) * dayLength), weekday };
  }
  if (!relative) return date;
  switch (relative.unit) {
    case 'day':
      return calendarDay(today + relative.offset * dayLength);
    case 'week': {
      const first = today + (relative.offset * 7 - ((weekdayToday + 6) % 7)) * dayLength;
      const [from, to] = [calendarDay(first), calendarDay(first + 6 * dayLength)];
      if (from.year !== to.year) return date;
      return from.month === to.month ? { year: from.year, month: from.month } : { year: from.year };
    }
    case 'month': {
      const count = writing.year * 12 + writing.month - 1 + relative.offset;
      return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
    }
    case 'year': {
      if (date.month === undefined) return { year: writing.year + relative.offset };
      return { year: writing.year + relative.offset, month: date.month };
    }
    case 'decade':
      return { decade: Math.floor(writing.year / 10) * 10 + relative.offset * 10 };
    case 'weekday':
      return date;
  }
}

function calendarDay(time: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
