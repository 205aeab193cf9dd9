import { dayExists, weekdayOfDate } from '../calendar';
import type { CalendarDate, Value, ValueComparison } from '../value';

/**
 * Two dates: what both say must agree. "2014" and "March 2014" are compatible, "Friday" and "2014" not comparable. A
 * weekday is compared with a date only where the whole date is known; a relative date only with its like.
 */
export function compareDates(a: Value, b: Value): ValueComparison {
  if (!a.date || !b.date) return 'incomparable';
  if (a.until || b.until) return compareStretches(a, b, a.date, b.date);
  return comparePoints(a.date, b.date);
}

function comparePoints(left: CalendarDate, right: CalendarDate): ValueComparison {
  if (left.relative || right.relative) {
    const relative = compareRelative(left, right);
    if (relative) return relative;
  }
  const [a, b] = [filled(left), filled(right)];
  let shared = 0;
  let onlyOne = false;
  for (const key of ['year', 'decade', 'century', 'month', 'day', 'weekday'] as const) {
    const [one, other] = [a[key], b[key]];
    if (one !== undefined && other !== undefined) {
      if (one !== other) return 'different';
      shared += 1;
    } else if ((left[key] !== undefined) !== (right[key] !== undefined)) onlyOne = true;
  }
  if (shared === 0) return 'incomparable';
  if (
    left.part !== undefined &&
    right.part !== undefined &&
    left.part !== right.part &&
    sameSpan(left, right)
  )
    return 'different';
  return onlyOne || left.part !== right.part || left.relative !== undefined || right.relative !== undefined
    ? 'compatible'
    : 'equal';
}

/** Parts of the same month, year, decade or century. */
function sameSpan(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.decade === b.decade && a.century === b.century;
}

/** What follows from what is said: a year's decade and century, a full date's weekday. */
function filled(date: CalendarDate): CalendarDate {
  const { year, month, day } = date;
  const decade = date.decade ?? (year === undefined ? undefined : Math.floor(year / 10) * 10);
  const century =
    date.century ?? (decade === undefined ? undefined : Math.floor(((year ?? decade + 1) - 1) / 100) + 1);
  const full = year !== undefined && month !== undefined && day !== undefined && dayExists(month, day, year);
  const weekday = date.weekday ?? (full ? weekdayOfDate(year, month, day) : undefined);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(decade === undefined ? {} : { decade }),
    ...(century === undefined ? {} : { century }),
  };
}

/** Undefined where the words that are not relative decide ("last March" and "March 2014"). */
function compareRelative(a: CalendarDate, b: CalendarDate): ValueComparison | undefined {
  const named = (date: CalendarDate): boolean => date.weekday !== undefined || date.month !== undefined;
  if (named(a) || named(b)) {
    if (!named(a) || !named(b)) return 'incomparable';
    if (a.weekday !== b.weekday || a.month !== b.month) return undefined;
    if (a.relative?.offset === b.relative?.offset) return a.relative ? 'equal' : undefined;
    return a.relative && b.relative && a.relative.offset * b.relative.offset < 0 ? 'different' : 'compatible';
  }
  if (!a.relative || !b.relative) return 'incomparable';
  if (a.relative.unit !== b.relative.unit) return 'incomparable';
  return a.relative.offset === b.relative.offset ? 'equal' : 'different';
}

function compareStretches(a: Value, b: Value, from: CalendarDate, other: CalendarDate): ValueComparison {
  if (a.until && b.until) {
    const [start, end] = [comparePoints(from, other), comparePoints(a.until, b.until)];
    if (start === 'different' || end === 'different') return 'different';
    if (start === 'incomparable' || end === 'incomparable') return 'incomparable';
    return start === 'equal' && end === 'equal' ? 'equal' : 'compatible';
  }
  const [first, last, point] = a.until ? [from, a.until, other] : [other, b.until ?? other, from];
  const [low, high, at] = [ordinal(first, point), ordinal(last, point), ordinal(point, first)];
  if (low === undefined || high === undefined || at === undefined) return 'incomparable';
  return low <= at && at <= high ? 'compatible' : 'different';
}

/** A date's place among dates, by the parts that both have. */
function ordinal(date: CalendarDate, like: CalendarDate): number | undefined {
  let place: number | undefined;
  for (const [key, size] of [
    ['year', 10_000],
    ['month', 100],
    ['day', 1],
  ] as const) {
    const value = date[key];
    if (value !== undefined && like[key] !== undefined) place = (place ?? 0) + value * size;
  }
  return place;
}
