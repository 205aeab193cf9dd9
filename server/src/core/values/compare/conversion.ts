import { measureOf } from '../units/measures';
import { daysIn } from '../units/timeUnits';
import type { Value } from '../value';

/** Conversion of one value's amounts into another's unit. */
export interface Conversion {
  /** Factor of the amounts. */
  readonly factor: number;
  /** True if the units convert only roughly, as months and days do. */
  readonly isRough: boolean;
}

/** Maximum length in days of the units of time that convert exactly among themselves; months and years are their means. */
const maxDaysOfExactUnits = 20;

/** Conversion of `b`'s amounts into `a`'s unit; none (factor 1) where the units do not convert. */
export function conversion(a: Value, b: Value): Conversion {
  const none = { factor: 1, isRough: false };
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return none;
  const [days, otherDays] = [daysIn(a.unit), daysIn(b.unit)];
  if (a.kind === 'duration' && b.kind === 'duration' && days !== undefined && otherDays !== undefined) {
    const isRough = days < maxDaysOfExactUnits !== otherDays < maxDaysOfExactUnits;
    return { factor: otherDays / days, isRough };
  }
  const [measure, other] = [measureOf(a.unit), measureOf(b.unit)];
  if (measure && measure.dimension === other?.dimension)
    return { factor: other.factor / measure.factor, isRough: true };
  return none;
}
