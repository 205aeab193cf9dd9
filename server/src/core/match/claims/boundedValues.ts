import { afterDateWords, beforeDateWords } from '../../english/prepositions';
import type { CalendarDate, Value } from '../../values/value';
import type { ContentToken } from '../../archive/index/contentTokens';
import { wordBefore } from './tokenPlaces';

/**
 * True if a claim only bounds a value and the source's value lies within the bounds: "more than 100" against 130, "before
 * 1988" against 1979. Such a claim is less exact than the source, and true.
 */
export function isWithinBounds(claim: Value, source: Value, tokens: readonly ContentToken[]): boolean {
  if (claim.date && source.date) return isDateWithin(claim, source, tokens);
  const { amount, modifier } = claim;
  if (amount === undefined || source.amount === undefined || source.modifier !== undefined) return false;
  switch (modifier) {
    case 'more':
      return source.amount > amount;
    case 'atLeast':
      return source.amount >= amount;
    case 'less':
      return source.amount < amount;
    case 'atMost':
      return source.amount <= amount;
    case 'about':
    case 'nearly':
    case undefined:
      return false;
  }
}

/** Maximum difference, as a share of the larger value, between a bound and the value that the bound was put to. */
const maxBoundDifference = 0.12;

/** True if two values agree only since one lies within the other's open bounds, far from them. */
export function isLoose(a: Value, b: Value): boolean {
  if (a.amount === undefined || b.amount === undefined) return false;
  if (a.modifier === undefined && b.modifier === undefined) return false;
  return (
    Math.abs(a.amount - b.amount) > maxBoundDifference * Math.max(Math.abs(a.amount), Math.abs(b.amount))
  );
}

/** Kinds of values that bounds exclude: "more than three years" is also said of three years and some days. */
const exactKinds = new Set<Value['kind']>(['count', 'number', 'money', 'percentage']);

/** True if the source's value does not reach a bound of the claim: "more than 43" against 43, "after 1966" against 1966. */
export function missesBounds(claim: Value, source: Value, tokens: readonly ContentToken[]): boolean {
  if (claim.date && source.date) {
    const word = wordBefore(claim.span, tokens);
    const same = dayNumber(claim.date) === dayNumber(source.date) && dayNumber(claim.date) !== undefined;
    return same && (word === 'before' || word === 'after');
  }
  const { amount, modifier, kind, unit } = claim;
  if (amount === undefined || source.amount === undefined || source.modifier !== undefined) return false;
  if (!exactKinds.has(kind) || kind !== source.kind || unit !== source.unit) return false;
  // A rounded figure may stand for one that is half a step more or less.
  const slack = source.amount === amount ? 0 : (source.step ?? 1) / 2;
  switch (modifier) {
    case 'more':
      return source.amount + slack <= amount;
    case 'less':
      return source.amount - slack >= amount;
    case 'about':
    case 'nearly':
    case 'atLeast':
    case 'atMost':
    case undefined:
      return false;
  }
}

function isDateWithin(claim: Value, source: Value, tokens: readonly ContentToken[]): boolean {
  const word = wordBefore(claim.span, tokens);
  if (!claim.date || !source.date) return false;
  const [own, theirs] = [dayNumber(claim.date), dayNumber(source.date)];
  if (own === undefined || theirs === undefined) return isDayWithin(word, claim.date, source.date);
  return (beforeDateWords.has(word) && theirs < own) || (afterDateWords.has(word) && theirs > own);
}

/** Maximum distance, in days, of a date without a year from one that bounds it: of far more a text would have told. */
const maxBoundDistance = 45;
/** Days of a month, as far as distances are counted, and of half a year. */
const daysOfMonth = 31;
const halfYear = 6 * daysOfMonth;

/** The same for dates of which one has no year: "by July" against the end of June, "before January" against 31 December. */
function isDayWithin(word: string, own: CalendarDate, source: CalendarDate): boolean {
  if (own.month === undefined || source.month === undefined) return false;
  const before = (own.month - source.month) * daysOfMonth + (own.day ?? 1) - (source.day ?? 1);
  const distance = before - 2 * halfYear * Math.round(before / (2 * halfYear));
  if (Math.abs(distance) > maxBoundDistance) return false;
  return (/^(?:by|before)$/u.test(word) && distance > 0) || (word === 'after' && distance < 0);
}

/** Number that grows with the date; undefined without a year. */
function dayNumber({ year, month = 0, day = 0 }: CalendarDate): number | undefined {
  return year === undefined ? undefined : (year * 13 + month) * 32 + day;
}
