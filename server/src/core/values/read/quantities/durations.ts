import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { valueOfAmount } from './amount';
import type { Amount, Bounds } from './amount';
import { readCompound } from './compounds';
import { durationUnit } from '../../units/timeUnits';

/** Units of which one is mostly no stretch of time: "one day he will", "one night". */
const indefiniteUnits = /^(?:day|night|weekend)$/u;
const measuringBefore =
  /^(?:for|in|within|after|than|about|least|only|just|over|by|under|nearly|almost|last|past|next|every|up|lasted|took|takes|before)$/u;
const measuringAfter = /^(?:ago|later|earlier|after|before|old|away|long|and)$/u;

/** Reads a duration, and what it turns into: "45 years old", "a 45-year-old", "three days ago", "two years and six months". */
export function readDuration(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading {
  if (!bounds && isIndefinite(atoms, amount)) return { next: amount.next, values: [] };
  const hyphen = isHyphen(atoms.at(amount.next)) ? 1 : 0;
  const at = amount.next + hyphen;
  const word = atoms.at(at).lower;
  const isOfAge = word === 'of' && atoms.at(at + 1).lower === 'age';
  if (amount.unit === 'year' && (isOfAge || word === 'old' || word === 'olds')) {
    const next = isOfAge ? at + 2 : at + 1;
    return { next, values: [valueOfAmount(atoms, { ...amount, kind: 'age', next }, bounds)] };
  }
  if (!bounds && word === 'ago') return readAgo(atoms, amount, amount.next + 1);
  const whole = bounds ? amount : readCompound(atoms, amount);
  return { next: whole.next, values: [valueOfAmount(atoms, whole, bounds)] };
}

/** True for "one day" that tells no length: no word around it measures. */
function isIndefinite(atoms: Atoms, { numeral, unit, core, next }: Amount): boolean {
  if (numeral.amount !== 1 || numeral.figures || !indefiniteUnits.test(unit ?? '')) return false;
  const measures =
    measuringBefore.test(atoms.at(core - 1).lower) || measuringAfter.test(atoms.at(next).lower);
  return !measures && !isHyphen(atoms.at(core + 1));
}

/** A duration with "ago" behind it: a date, where the calendar counts in its unit. */
function readAgo(atoms: Atoms, amount: Amount, next: number): Reading {
  const { unit, numeral } = amount;
  const value = valueOfAmount(atoms, { ...amount, next });
  if (!Number.isInteger(numeral.amount)) return { next, values: [value] };
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')
    return { next, values: [value] };
  return {
    next,
    values: [{ ...value, kind: 'date', date: { relative: { unit, offset: -numeral.amount } } }],
  };
}

const measuringArticleBefore =
  /^(?:for|in|within|after|than|about|nearly|almost|under|least|lasted|over|just|only|took|takes)$/u;

/** Reads "an hour", "a month", "a year ago": one, where a word around measures with it; "four times a week" is a rate. */
export function readArticleDuration(atoms: Atoms, index: number): Reading | undefined {
  const word = atoms.at(index).lower;
  if (word !== 'a' && word !== 'an') return undefined;
  const unit = durationUnit(atoms.at(index + 1).lower);
  if (unit === undefined || unit === 'second') return undefined;
  const next = index + 2;
  const following = atoms.at(next).lower;
  const isAndAHalf = following === 'and' && atoms.at(next + 2).lower === 'half';
  if (!isAndAHalf) {
    const measures = following === 'ago' || measuringArticleBefore.test(atoms.at(index - 1).lower);
    // "In a day of fighting", "for a night out": the day and not how long.
    if (!measures || /^(?:of|out|in|when|where|that|which)$/u.test(following)) return undefined;
  }
  return readDuration(atoms, {
    first: index,
    core: index,
    numeral: { amount: 1, next, step: 1, figures: false, plain: false, magnitude: 1 },
    kind: 'duration',
    unit,
    coreNext: next,
    next,
  });
}
