import { ambiguousMonths, wordsBeforeMarchOrMay, wordsBeforeMonths } from '../../../english/calendarWords';
import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { monthOf } from '../../calendar';
import { dayAt, monthAt, partBefore, relativeBefore, withPart } from './dateParts';
import type { FoundDate } from './dateParts';
import { beforeSentenceEnd, dateOfDay, isAbbreviatedMonth, pastMonth, yearAfter } from './dayOfMonth';
import { magnitudeOf } from '../numerals/numberWords';

/** Reads a date that begins with a month: "March 15, 2014", "Aug. 15-17", "March 2014", "in March". */
export function readMonthDate(atoms: Atoms, index: number): FoundDate | undefined {
  const month = monthAt(atoms, index);
  if (month === undefined) return undefined;
  return (
    readMonthDay(atoms, index, month) ??
    readMonthYear(atoms, index, month) ??
    readMonthAlone(atoms, index, month)
  );
}

/** Reads "March 15", "March the 3rd", "Aug. 15-17"; of "Aug. 30-Sept. 2" the first day. */
function readMonthDay(atoms: Atoms, index: number, month: number): FoundDate | undefined {
  const next = pastMonth(atoms, index);
  const hasArticle = atoms.at(next).lower === 'the';
  if (!hasArticle && atoms.at(next).kind !== 'figure') return undefined;
  const first = dayAt(atoms, hasArticle ? next + 1 : next);
  if (!first || startsQuantity(atoms, first.next)) return undefined;
  const separator = atoms.at(first.next);
  const isJoined = isHyphen(separator) || separator.lower === 'to';
  const last = isJoined ? dayAt(atoms, first.next + 1) : undefined;
  return last && !startsQuantity(atoms, last.next)
    ? dateOfDay(atoms, index, { day: first.day, month, lastDay: last.day, next: last.next })
    : dateOfDay(atoms, index, { day: first.day, month, next: first.next });
}

/** True if the figure before an atom is no day: "March 15 percent". */
function startsQuantity(atoms: Atoms, index: number): boolean {
  const { text, lower } = atoms.at(index);
  return text === '%' || lower === 'percent' || lower === 'per' || magnitudeOf(lower) !== undefined;
}

function readMonthYear(atoms: Atoms, index: number, month: number): FoundDate | undefined {
  const year = yearAfter(atoms, pastMonth(atoms, index));
  return (
    year && {
      first: withPart(atoms, index),
      core: index,
      next: year.next,
      date: { year: year.year, month, ...partBefore(atoms, index) },
    }
  );
}

function readMonthAlone(atoms: Atoms, index: number, month: number): FoundDate | undefined {
  const next = pastMonth(atoms, index);
  const lacksStop = isAbbreviatedMonth(atoms, index) && next === index + 1;
  if (lacksStop || (ambiguousMonths.has(atoms.at(index).lower) && !isMonth(atoms, index, next)))
    return undefined;
  const offset = relativeBefore(atoms, index);
  return {
    // "This" is not taken with the month, "last" and "next" are.
    first: offset ? index - 1 : withPart(atoms, index),
    core: index,
    next: beforeSentenceEnd(atoms, next),
    date: {
      month,
      ...partBefore(atoms, index),
      ...(offset === undefined ? {} : { relative: { unit: 'year', offset } }),
    },
  };
}

/** True if an ambiguous month without day and year is one. */
function isMonth(atoms: Atoms, index: number, next: number): boolean {
  return isPlaced(atoms, index, next) && !isMarchOrMay(atoms, index) && !isGivenName(atoms, next);
}

function isPlaced(atoms: Atoms, index: number, next: number): boolean {
  const previous = atoms.at(index - 1);
  if (wordsBeforeMonths.has(previous.lower)) return true;
  if (isHyphen(previous) && atoms.at(index - 2).lower === 'mid') return true;
  // "A June report", "an August rate hike".
  const following = atoms.at(next);
  return /^an?$/u.test(previous.lower) && following.pos === 'NOUN' && !isCapital(following);
}

/** "The March on Washington", "for May said": names and marches. */
function isMarchOrMay(atoms: Atoms, index: number): boolean {
  const { lower } = atoms.at(index);
  if ((lower !== 'march' && lower !== 'may') || !wordsBeforeMarchOrMay.has(atoms.at(index - 1).lower))
    return false;
  return !isBesideMonth(atoms, index) && !isBeforeOccasion(atoms, index) && !isDeadline(atoms, index);
}

/** "Between March and May". */
function isBesideMonth(atoms: Atoms, index: number): boolean {
  return monthAt(atoms, index - 2) !== undefined || monthAt(atoms, index + 2) !== undefined;
}

/** "The March summit": months have these. */
function isBeforeOccasion(atoms: Atoms, index: number): boolean {
  return (
    atoms.at(index - 1).lower === 'the' &&
    /^(?:election|vote|summit|meeting|talks|deadline|attack|ballot|poll|budget)s?$/u.test(
      atoms.at(index + 1).lower,
    )
  );
}

/** "By March", "the end of May"; "by May" only where nothing follows that a person of that name could do. */
function isDeadline(atoms: Atoms, index: number): boolean {
  const previous = atoms.at(index - 1).lower;
  if (previous === 'of')
    return /^(?:end|beginning|start|middle|month|close|half|week|days?)$/u.test(atoms.at(index - 2).lower);
  return previous === 'by' && (atoms.at(index).lower === 'march' || atoms.at(index + 1).kind === 'mark');
}

/** "In August Wilson said": a surname follows. */
function isGivenName(atoms: Atoms, next: number): boolean {
  const following = atoms.at(next);
  return (
    isCapital(following) &&
    !following.glued &&
    following.pos === 'PROPN' &&
    monthOf(following.lower) === undefined
  );
}
