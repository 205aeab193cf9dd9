import type { CalendarDate, Value } from '../values/value';
import type { ClaimToken } from './claimTokens';

const before = new Set(['before', 'until', 'till', 'by']);
const after = new Set(['after', 'since', 'from']);

/**
 * Whether a claim only bounds a value and the source's figure keeps within the bounds: "more than 100" where the source has
 * 130, "before 1988" where it has 1979. Such a claim is less exact than the source, and true.
 */
export function isWithinBounds(claim: Value, source: Value, tokens: readonly ClaimToken[]): boolean {
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

function isDateWithin(claim: Value, source: Value, tokens: readonly ClaimToken[]): boolean {
  const at = tokens.findIndex(({ start }) => start >= claim.span.start);
  const word = tokens[at - 1]?.lower ?? '';
  const own = claim.date && dayNumber(claim.date);
  const theirs = source.date && dayNumber(source.date);
  if (own === undefined || theirs === undefined) return false;
  return (before.has(word) && theirs < own) || (after.has(word) && theirs > own);
}

/** A number that grows with the date; undefined without a year. */
function dayNumber({ year, month = 0, day = 0 }: CalendarDate): number | undefined {
  return year === undefined ? undefined : (year * 13 + month) * 32 + day;
}
