import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { dayExists, monthOf, weekdayOf } from '../../calendar';
import {
  dayAt,
  monthAt,
  ordinalAt,
  partBefore,
  pastStop,
  relativeBefore,
  withPart,
  yearAt,
} from './dateParts';
import type { FoundDate } from './dateParts';
import { magnitudeOf } from '../numerals/numberWords';

/** Months that are also words or given names: taken only beside a day, a year or a word that goes before dates. */
const ambiguousMonths = new Set([
  'march',
  'may',
  'mar',
  'jan',
  'april',
  'june',
  'august',
  'sep',
  'dec',
  'jun',
  'apr',
  'jul',
  'oct',
  'nov',
  'aug',
  'feb',
  'sept',
]);
const beforeDates = new Set(
  'in on since by of until till last next this early late mid from to between before after during through and or past previous every each around about throughout for ending the following'.split(
    ' ',
  ),
);
const notDays = new Set([
  'black',
  'super',
  'good',
  'ash',
  'bloody',
  'cyber',
  'giving',
  'holy',
  'palm',
  'ruby',
  'sheffield',
  'maundy',
  'shrove',
]);
const sundayPapers = new Set([
  'times',
  'mirror',
  'telegraph',
  'people',
  'herald',
  'mail',
  'express',
  'star',
  'post',
  'world',
  'politics',
  'morning',
  'independent',
]);

/** ", 2022" or " 2022" or " of 2022" after a month or a day. */
function yearAfter(atoms: Atoms, index: number): { year: number; next: number } | undefined {
  let at = index;
  if (atoms.at(at).text === ',' || atoms.at(at).lower === 'of') at += 1;
  const year = yearAt(atoms, at);
  if (year === undefined) return undefined;
  const after = atoms.at(at + 1);
  if (after.glued && (after.kind === 'word' || after.text === '%')) return undefined;
  return { year, next: at + 1 };
}

/** "2024-08-15", "15/08/2024", "15.8.2024". Where day and month cannot be told apart only the year is known. */
export function readNumericDate(atoms: Atoms, index: number): FoundDate | undefined {
  const first = atoms.at(index);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(first.text);
  let parts: number[] | undefined;
  let next = index + 1;
  if (dotted) parts = dotted.slice(1).map(Number);
  else {
    const [mark, second, mark2, third] = [1, 2, 3, 4].map((step) => atoms.at(index + step));
    if (!mark || !second || !mark2 || !third) return undefined;
    if (![mark, second, mark2, third].every((atom) => atom.glued)) return undefined;
    if (!(isHyphen(mark) || mark.text === '/') || mark2.text !== mark.text) return undefined;
    if (second.kind !== 'figure' || third.kind !== 'figure' || second.text.length > 2) return undefined;
    parts = [first.text, second.text, third.text].map(Number);
    next = index + 5;
    if (/^\d{4}$/u.test(first.text) && third.text.length <= 2)
      parts = [parts[2] ?? 0, parts[1] ?? 0, parts[0] ?? 0];
    else if (first.text.length > 2 || !/^(?:19|20)\d\d$/u.test(third.text)) return undefined;
    else if (mark.text === '-' || (parts[1] ?? 0) <= 12) {
      if ((parts[0] ?? 0) <= 12 && parts[0] !== parts[1] && (parts[1] ?? 0) <= 12)
        return { first: index, core: index, next, date: { year: parts[2] } };
    }
  }
  let [day = 0, month = 0] = parts;
  const year = parts[2] ?? 0;
  if (month > 12) [day, month] = [month, day];
  const found = { first: index, core: index, next };
  return dayExists(month, day, year) ? { ...found, date: { year, month, day } } : found;
}

/** "15 March 2014", "5 to 10 August", "the 15th of March, 2014". */
export function readDayMonth(atoms: Atoms, index: number): FoundDate | undefined {
  const day = dayAt(atoms, index);
  if (!day) return undefined;
  let next = day.next;
  let last: number | undefined;
  const separator = atoms.at(next);
  if (isHyphen(separator) || separator.lower === 'to' || separator.lower === 'and') {
    const second = dayAt(atoms, next + 1);
    const from = second && (atoms.at(second.next).lower === 'of' ? second.next + 1 : second.next);
    if (
      second &&
      from !== undefined &&
      monthAt(atoms, from) !== undefined &&
      (isHyphen(separator) || separator.lower === 'to')
    ) {
      last = second.day;
      next = second.next;
    }
  }
  if (atoms.at(next).lower === 'of') next += 1;
  const month = monthAt(atoms, next);
  if (month === undefined) return undefined;
  return completed(atoms, index, { day: day.day, month, last, next: pastAbbreviation(atoms, next) });
}

/** The atom after a month's name and the stop of its abbreviation. */
function pastAbbreviation(atoms: Atoms, index: number): number {
  return atoms.at(index).text.length <= 4 &&
    atoms.at(index).lower !== 'may' &&
    atoms.at(index).lower !== 'june' &&
    atoms.at(index).lower !== 'july'
    ? pastStop(atoms, index + 1)
    : index + 1;
}

interface DayOfMonth {
  readonly day: number;
  readonly month: number;
  readonly last: number | undefined;
  readonly next: number;
}

/** Adds the year, and drops days that do not exist: then the words are passed over without a date. */
function completed(atoms: Atoms, index: number, parts: DayOfMonth): FoundDate {
  const year = yearAfter(atoms, parts.next);
  const next = year?.next ?? endOfAbbreviation(atoms, parts.next);
  const found = { first: index, core: index, next };
  if (!dayExists(parts.month, parts.day, year?.year)) return found;
  const date = { ...(year ? { year: year.year } : {}), month: parts.month, day: parts.day };
  if (parts.last === undefined) return { ...found, date };
  if (!dayExists(parts.month, parts.last, year?.year) || parts.last <= parts.day) return found;
  return { ...found, date, until: { ...date, day: parts.last } };
}

/** A date that ends in "Aug." keeps the stop only where no sentence ends there. */
function endOfAbbreviation(atoms: Atoms, next: number): number {
  return atoms.at(next - 1).text === '.' && (next >= atoms.length || isCapital(atoms.at(next)))
    ? next - 1
    : next;
}

/** "March 15, 2014", "Aug. 15-17", "March 2014", "in March". */
export function readMonth(atoms: Atoms, index: number): FoundDate | undefined {
  const month = monthAt(atoms, index);
  if (month === undefined) return undefined;
  const name = atoms.at(index);
  const next = pastAbbreviation(atoms, index);
  const day =
    atoms.at(next).kind === 'figure' || atoms.at(next).lower === 'the'
      ? dayAt(atoms, atoms.at(next).lower === 'the' ? next + 1 : next)
      : undefined;
  if (day && !startsQuantity(atoms, day.next)) {
    const separator = atoms.at(day.next);
    if (isHyphen(separator) || separator.lower === 'to') {
      const second = dayAt(atoms, day.next + 1);
      if (second && !startsQuantity(atoms, second.next))
        return completed(atoms, index, { day: day.day, month, last: second.day, next: second.next });
      const otherMonth = monthAt(atoms, day.next + 1);
      if (otherMonth !== undefined && isHyphen(separator)) {
        const end = completed(atoms, index, { day: day.day, month, last: undefined, next: day.next });
        return end;
      }
    }
    return completed(atoms, index, { day: day.day, month, last: undefined, next: day.next });
  }
  const year = yearAfter(atoms, next);
  if (year)
    return {
      first: withPart(atoms, index),
      core: index,
      next: year.next,
      date: { year: year.year, month, ...partBefore(atoms, index) },
    };
  const previous = atoms.at(index - 1);
  const abbreviated =
    name.text.length <= 4 &&
    next === index + 1 &&
    name.lower !== 'may' &&
    name.lower !== 'june' &&
    name.lower !== 'july';
  if (abbreviated) return undefined;
  if (ambiguousMonths.has(name.lower)) {
    const afterMid = isHyphen(previous) && atoms.at(index - 2).lower === 'mid';
    // "A June report", "an August rate hike".
    const named =
      /^an?$/u.test(previous.lower) && atoms.at(next).pos === 'NOUN' && !isCapital(atoms.at(next));
    if (!beforeDates.has(previous.lower) && !afterMid && !named) return undefined;
    // "the March on Washington", "for May said": names and marches.
    if (
      (name.lower === 'march' || name.lower === 'may') &&
      ['the', 'for', 'of', 'and', 'by', 'to', 'from', 'or', 'about', 'on'].includes(previous.lower) &&
      !isMonthNeighbour(atoms, index) &&
      !isDeadline(atoms, index)
    )
      return undefined;
  }
  const following = atoms.at(next);
  if (
    isCapital(following) &&
    ambiguousMonths.has(name.lower) &&
    !following.glued &&
    following.pos === 'PROPN' &&
    monthOf(following.lower) === undefined
  )
    return undefined;
  const relative = relativeBefore(atoms, index);
  return {
    first: relative ? index - 1 : withPart(atoms, index),
    core: index,
    next: endOfAbbreviation(atoms, next),
    date: {
      month,
      ...partBefore(atoms, index),
      ...(relative === undefined ? {} : { relative: { unit: 'year', offset: relative } }),
    },
  };
}

/** Another month close by ("between March and May"), or a word that follows months only ("the March summit"). */
function isMonthNeighbour(atoms: Atoms, index: number): boolean {
  for (const step of [-2, 2]) if (monthAt(atoms, index + step) !== undefined) return true;
  return (
    atoms.at(index - 1).lower === 'the' &&
    /^(?:election|vote|summit|meeting|talks|deadline|attack|ballot|poll|budget)s?$/u.test(
      atoms.at(index + 1).lower,
    )
  );
}

/** "By March", "the end of May"; "by May" only where nothing follows that Theresa May could do. */
function isDeadline(atoms: Atoms, index: number): boolean {
  const previous = atoms.at(index - 1).lower;
  if (previous === 'of')
    return /^(?:end|beginning|start|middle|month|close|half|week|days?)$/u.test(atoms.at(index - 2).lower);
  return previous === 'by' && (atoms.at(index).lower === 'march' || atoms.at(index + 1).kind === 'mark');
}

/** After a month: "March 15 people" is no day, "March 15 percent" neither. */
function startsQuantity(atoms: Atoms, index: number): boolean {
  const atom = atoms.at(index);
  return (
    atom.text === '%' ||
    atom.lower === 'percent' ||
    atom.lower === 'per' ||
    magnitudeOf(atom.lower) !== undefined
  );
}

/** "Friday", "last Friday", "Friday, Aug. 15, 2025", "Tuesday 24 February". */
export function readWeekday(atoms: Atoms, index: number): FoundDate | undefined {
  const atom = atoms.at(index);
  if (!isCapital(atom) || atom.text.length < 3) return undefined;
  const plural = atom.lower.endsWith('days');
  const weekday = weekdayOf(plural ? atom.lower.slice(0, -1) : atom.lower);
  if (weekday === undefined) return undefined;
  const short = !atom.lower.includes('day');
  let next = short ? pastStop(atoms, index + 1) : index + 1;
  const ownEnd = next;
  if (atoms.at(next).text === ',') next += 1;
  if (atoms.at(next).lower === 'the') next += 1;
  const following = atoms.at(next).kind === 'figure' ? readDayMonth(atoms, next) : readMonth(atoms, next);
  if (following?.date?.day !== undefined && following.first === next)
    return { ...following, first: index, core: index, date: { ...following.date, weekday } };
  if (short) return undefined;
  const [before, after] = [atoms.at(index - 1), atoms.at(ownEnd)];
  if (notDays.has(before.lower) && isCapital(before)) return undefined;
  if (weekday === 0 && isCapital(after) && sundayPapers.has(after.lower)) return undefined;
  if (weekday === 0 && before.lower === 'on' && atoms.at(index - 2).text === 'Mail') return undefined;
  const relative = relativeBefore(atoms, index);
  return {
    first: relative === undefined ? index : index - 1,
    core: index,
    next: ownEnd,
    date: { weekday, ...(relative === undefined ? {} : { relative: { unit: 'weekday', offset: relative } }) },
  };
}

/** "the third of March"; "third" alone is no date. */
export function readOrdinalDate(atoms: Atoms, index: number): FoundDate | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal || ordinal.value > 31) return undefined;
  const of = atoms.at(ordinal.next).lower === 'of' ? ordinal.next + 1 : ordinal.next;
  return monthAt(atoms, of) === undefined ? undefined : readDayMonth(atoms, index);
}
