import { dayExists, weekdayOfDate } from '../calendar';
import type { CalendarDate, Value, ValueComparison } from '../value';

/**
 * Compares two dates: the parts that both tell must agree. "2014" and "March 2014" are compatible, "Friday" and "2014" not
 * comparable. A weekday is compared with a date only where the whole date is known, a relative date only with another one.
 */
export function compareDates(a: Value, b: Value): ValueComparison {
  if (!a.date || !b.date) return 'incomparable';
  if (a.until && b.until)
    return compareStretches({ first: a.date, last: a.until }, { first: b.date, last: b.until });
  if (a.until) return compareStretchAndDate({ first: a.date, last: a.until }, b.date);
  if (b.until) return compareStretchAndDate({ first: b.date, last: b.until }, a.date);
  return compareSingleDates(a.date, b.date);
}

const comparedParts = ['year', 'decade', 'century', 'month', 'day', 'weekday'] as const;

function compareSingleDates(a: CalendarDate, b: CalendarDate): ValueComparison {
  const isRelative = a.relative !== undefined || b.relative !== undefined;
  const relative = isRelative ? compareRelativeDates(a, b) : undefined;
  if (relative) return relative;
  const [left, right] = [withImpliedParts(a), withImpliedParts(b)];
  const shared = comparedParts.filter((part) => left[part] !== undefined && right[part] !== undefined);
  if (shared.some((part) => left[part] !== right[part])) return 'different';
  if (shared.length === 0) return 'incomparable';
  const samePart = a.part === b.part;
  if (!samePart && a.part !== undefined && b.part !== undefined && areOfOnePeriod(a, b)) return 'different';
  const tellSameParts = comparedParts.every(
    (part) => shared.includes(part) || (a[part] === undefined) === (b[part] === undefined),
  );
  return tellSameParts && samePart && !isRelative ? 'equal' : 'compatible';
}

/** True for parts of the same month, year, decade or century. */
function areOfOnePeriod(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.decade === b.decade && a.century === b.century;
}

/** Adds the parts that follow from others: the decade and century of a year, the weekday of a full date. */
function withImpliedParts(date: CalendarDate): CalendarDate {
  const { year, month, day } = date;
  const decade = date.decade ?? (year === undefined ? undefined : Math.floor(year / 10) * 10);
  const century = date.century ?? centuryOf(year ?? (decade === undefined ? undefined : decade + 1));
  const isFull = year !== undefined && month !== undefined && day !== undefined;
  const weekday =
    date.weekday ?? (isFull && dayExists(month, day, year) ? weekdayOfDate(year, month, day) : undefined);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(decade === undefined ? {} : { decade }),
    ...(century === undefined ? {} : { century }),
  };
}

function centuryOf(year: number | undefined): number | undefined {
  return year === undefined ? undefined : Math.floor((year - 1) / 100) + 1;
}

/** Undefined where the parts that are not relative decide: "last March" and "March 2014". */
function compareRelativeDates(a: CalendarDate, b: CalendarDate): ValueComparison | undefined {
  if (isNamed(a) && isNamed(b)) return compareNamedDates(a, b);
  if (isNamed(a) || isNamed(b) || !a.relative || !b.relative) return 'incomparable';
  if (a.relative.unit !== b.relative.unit) return 'incomparable';
  return a.relative.offset === b.relative.offset ? 'equal' : 'different';
}

/** True if a relative date names a weekday or month: "last Friday", "next March". */
function isNamed(date: CalendarDate): boolean {
  return date.weekday !== undefined || date.month !== undefined;
}

function compareNamedDates(a: CalendarDate, b: CalendarDate): ValueComparison | undefined {
  if (a.weekday !== b.weekday || a.month !== b.month) return undefined;
  const [left, right] = [a.relative?.offset, b.relative?.offset];
  if (left === right) return left === undefined ? undefined : 'equal';
  return left !== undefined && right !== undefined && left * right < 0 ? 'different' : 'compatible';
}

/** A stretch of days, months or years, both ends included. */
interface Stretch {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

function compareStretches(a: Stretch, b: Stretch): ValueComparison {
  const ends = [compareSingleDates(a.first, b.first), compareSingleDates(a.last, b.last)];
  if (ends.includes('different')) return 'different';
  if (ends.includes('incomparable')) return 'incomparable';
  return ends.every((end) => end === 'equal') ? 'equal' : 'compatible';
}

function compareStretchAndDate({ first, last }: Stretch, date: CalendarDate): ValueComparison {
  const [low, high, at] = [rank(first, date), rank(last, date), rank(date, first)];
  if (low === undefined || high === undefined || at === undefined) return 'incomparable';
  return low <= at && at <= high ? 'compatible' : 'different';
}

/** A number that orders dates by year, month and day, as far as `other` tells them too; undefined where they share none. */
function rank(date: CalendarDate, other: CalendarDate): number | undefined {
  const shared = (
    [
      ['year', 10_000],
      ['month', 100],
      ['day', 1],
    ] as const
  ).filter(([part]) => date[part] !== undefined && other[part] !== undefined);
  if (shared.length === 0) return undefined;
  return shared.reduce((sum, [part, size]) => sum + (date[part] ?? 0) * size, 0);
}
