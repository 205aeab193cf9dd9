import { compareAmounts } from './compareAmounts';
import { compareDates } from './compareDates';
import { comparedUnit, isEvent } from '../units/countedNouns';
import { measureOf } from '../units/measures';
import { daysIn } from '../units/timeUnits';
import type { Value, ValueComparison } from '../value';

export type { ValueComparison } from '../value';

/** Compares two values as statements about one thing. Symmetric; every value equals itself. */
export function compareValues(a: Value, b: Value): ValueComparison {
  if (isCalendar(a) !== isCalendar(b)) return 'incomparable';
  if (isCalendar(a)) return a.kind === 'time' || b.kind === 'time' ? compareTimes(a, b) : compareDates(a, b);
  if (!unitsComparable(a, b)) return 'incomparable';
  if (a.kind === 'score' || b.kind === 'score') return compareScores(a, b);
  return compareAmounts(a, b);
}

/**
 * True if two quantities measure the same thing as far as their units tell: the same noun, both money in one currency,
 * both stretches of time, both lengths. A figure without a unit goes with every count, and a number of times with a number of
 * anything that happens ("six times", "six calls"). If two other nouns name one thing is the caller's to judge.
 */
export function unitsComparable(a: Value, b: Value): boolean {
  if (a.kind === b.kind) return a.kind === 'ordinal' || sameUnit(a, b);
  if (areOfKinds(a, b, 'count', 'number') || areOfKinds(a, b, 'age', 'number')) return true;
  if (areOfKinds(a, b, 'duration', 'number') || areOfKinds(a, b, 'multiple', 'number')) return true;
  const units = [a.unit, b.unit];
  // A weight or the currency.
  if (areOfKinds(a, b, 'money', 'count')) return units.includes('pound') && units.includes('GBP');
  return areOfKinds(a, b, 'multiple', 'count') && units.includes('time');
}

function areOfKinds(a: Value, b: Value, one: Value['kind'], other: Value['kind']): boolean {
  return (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one);
}

function isCalendar(value: Value): boolean {
  return value.kind === 'date' || value.kind === 'weekday' || value.kind === 'time';
}

function sameUnit(a: Value, b: Value): boolean {
  if (a.unit === undefined || b.unit === undefined) return true;
  const [left, right] = [comparedUnit(a.unit), comparedUnit(b.unit)];
  if (left === right) return true;
  if (a.kind === 'duration') return daysIn(left) !== undefined && daysIn(right) !== undefined;
  if (a.kind !== 'count') return false;
  const [first, second] = [measureOf(left), measureOf(right)];
  if (first || second) return first?.dimension === second?.dimension;
  return (left === 'time' && isEvent(right)) || (right === 'time' && isEvent(left));
}

/** Compares scores, which may be told from either side: "won 3-2", "lost 2-3". */
function compareScores(a: Value, b: Value): ValueComparison {
  if (a.kind !== b.kind) return 'incomparable';
  if (a.low === b.low && a.high === b.high) return 'equal';
  return a.low === b.high && a.high === b.low ? 'compatible' : 'different';
}

const minutesOfHalfDay = 720;

function compareTimes(a: Value, b: Value): ValueComparison {
  if (!a.time || !b.time) return 'incomparable';
  const [left, right] = [a.time.hour * 60 + a.time.minute, b.time.hour * 60 + b.time.minute];
  if (left === right && a.time.twelveHour === b.time.twelveHour) return 'equal';
  const either = a.time.twelveHour === true || b.time.twelveHour === true;
  if (left === right || (either && left % minutesOfHalfDay === right % minutesOfHalfDay)) return 'compatible';
  return 'different';
}
