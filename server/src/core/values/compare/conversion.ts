import { daysIn, measureOf } from '../units';
import type { Value } from '../value';

/** What `b`'s amounts are multiplied with to stand in `a`'s unit; and whether the units convert only roughly. */
export function conversion(a: Value, b: Value): { readonly factor: number; readonly rough: boolean } {
  const same = { factor: 1, rough: false };
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return same;
  const [days, otherDays] = [daysIn(a.unit), daysIn(b.unit)];
  if (a.kind === 'duration' && b.kind === 'duration' && days !== undefined && otherDays !== undefined) {
    const short = (length: number): boolean => length < 20;
    // 12 months are exactly a year, a month is only about 30 days.
    return { factor: otherDays / days, rough: short(days) !== short(otherDays) };
  }
  const [measure, other] = [measureOf(a.unit), measureOf(b.unit)];
  if (measure && measure.dimension === other?.dimension)
    return { factor: other.factor / measure.factor, rough: true };
  return same;
}
