import { isCapital, isHyphen } from './atoms';
import type { Atoms } from './atoms';
import { dayExists, monthOf, weekdayOf } from './calendar';
import { magnitudeOf, ordinalValue, smallNumber } from './numberWords';
import { durationUnit } from './units';
import type { CalendarDate } from './value';

/** A date read: from the atom it was asked for up to `next`. `first` is where it begins, earlier where "last" or "early" precede. */
export interface FoundDate {
  readonly first: number;
  /** Index of the date's own first atom: "Friday" in "last Friday". */
  readonly core: number;
  readonly next: number;
  /** Index after the date's own last atom: "2014" in "2014 or so". */
  readonly date?: CalendarDate;
  readonly until?: CalendarDate;
}

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
const beforeYears = new Set(
  'in since by until till from to between before after during through early late mid around about circa of year and for the through throughout ending past spring summer autumn fall winter election elections'.split(
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

/** The date that begins at an atom. */
export function readDate(atoms: Atoms, index: number): FoundDate | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'figure') {
    return (
      readNumericDate(atoms, index) ??
      readDayMonth(atoms, index) ??
      readCentury(atoms, index) ??
      readDecade(atoms, index) ??
      readYear(atoms, index)
    );
  }
  if (atom.text === "'" || atom.text === '’' || atom.text === '‘') return readDecade(atoms, index);
  if (atom.kind !== 'word') return undefined;
  return (
    readWeekday(atoms, index) ??
    readMonth(atoms, index) ??
    readOrdinalDate(atoms, index) ??
    readRelative(atoms, index) ??
    readCentury(atoms, index)
  );
}

/** 1000 to 2199 in four figures. */
function yearAt(atoms: Atoms, index: number): number | undefined {
  const atom = atoms.at(index);
  if (atom.kind !== 'figure' || !/^(?:1\d|2[01])\d\d$/u.test(atom.text)) return undefined;
  return Number(atom.text);
}

/** 1 to 31, "15" or "15th"; with the index after it. */
function dayAt(atoms: Atoms, index: number): { day: number; next: number } | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'word') {
    const ordinal = ordinalAt(atoms, index);
    return ordinal && ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next } : undefined;
  }
  if (atom.kind !== 'figure' || !/^\d{1,2}$/u.test(atom.text)) return undefined;
  const day = Number(atom.text);
  if (day < 1) return undefined;
  const suffix = atoms.at(index + 1);
  if (suffix.glued && /^(?:st|nd|rd|th)$/u.test(suffix.lower)) return { day, next: index + 2 };
  if (
    suffix.glued &&
    (suffix.kind === 'word' || suffix.text === ':' || suffix.text === '%' || suffix.text === '/')
  )
    return undefined;
  return { day, next: index + 1 };
}

/** "third", "twenty-first", "21st". */
export function ordinalAt(atoms: Atoms, index: number): { value: number; next: number } | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'figure') {
    const suffix = atoms.at(index + 1);
    if (
      !suffix.glued ||
      !/^(?:st|nd|rd|th)$/u.test(suffix.lower) ||
      !/^\d{1,3}(?:,?\d{3})?$/u.test(atom.text)
    )
      return undefined;
    return { value: Number(atom.text.replace(',', '')), next: index + 2 };
  }
  const value = ordinalValue(atom.lower);
  if (value !== undefined) return { value, next: index + 1 };
  const tens = smallNumber(atom.lower);
  if (tens === undefined || tens < 20 || !isHyphen(atoms.at(index + 1))) return undefined;
  const unit = ordinalValue(atoms.at(index + 2).lower);
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: index + 3 } : undefined;
}

/** A full stop that belongs to an abbreviated name ("Feb.") is passed over. */
function pastStop(atoms: Atoms, index: number): number {
  return atoms.at(index).text === '.' && atoms.at(index).glued ? index + 1 : index;
}

function isMonthWord(atoms: Atoms, index: number): number | undefined {
  const atom = atoms.at(index);
  return isCapital(atom) ? monthOf(atom.lower) : undefined;
}

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
function readNumericDate(atoms: Atoms, index: number): FoundDate | undefined {
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
function readDayMonth(atoms: Atoms, index: number): FoundDate | undefined {
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
      isMonthWord(atoms, from) !== undefined &&
      (isHyphen(separator) || separator.lower === 'to')
    ) {
      last = second.day;
      next = second.next;
    }
  }
  if (atoms.at(next).lower === 'of') next += 1;
  const month = isMonthWord(atoms, next);
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
function readMonth(atoms: Atoms, index: number): FoundDate | undefined {
  const month = isMonthWord(atoms, index);
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
      const otherMonth = isMonthWord(atoms, day.next + 1);
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
    if (!beforeDates.has(previous.lower) && !afterMid) return undefined;
    // "the March on Washington", "for May said": names and marches.
    if (
      (name.lower === 'march' || name.lower === 'may') &&
      ['the', 'for', 'of', 'and', 'by', 'to', 'from', 'or', 'about', 'on'].includes(previous.lower) &&
      !isMonthNeighbour(atoms, index)
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
  for (const step of [-2, 2]) if (isMonthWord(atoms, index + step) !== undefined) return true;
  return (
    atoms.at(index - 1).lower === 'the' &&
    /^(?:election|vote|summit|meeting|talks|deadline|attack|ballot|poll|budget)s?$/u.test(
      atoms.at(index + 1).lower,
    )
  );
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

const parts: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);

/** "early", "late" or "mid-" right before. */
function partBefore(atoms: Atoms, index: number): { part?: 'early' | 'mid' | 'late' } {
  const first = withPart(atoms, index);
  if (first === index) return {};
  const part = parts.get(atoms.at(first).lower);
  return part ? { part } : {};
}

function withPart(atoms: Atoms, index: number): number {
  let at = index - 1;
  if (atoms.at(at).lower === 'the') at -= 1;
  if (isHyphen(atoms.at(at)) && atoms.at(at).glued) at -= 1;
  if (index - at > 2) return index;
  return parts.has(atoms.at(at).lower) ? at : index;
}

const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

function relativeBefore(atoms: Atoms, index: number): number | undefined {
  const word = atoms.at(index - 1).lower;
  return word === 'past' || word === 'previous' ? undefined : offsets.get(word);
}

/** "Friday", "last Friday", "Friday, Aug. 15, 2025", "Tuesday 24 February". */
function readWeekday(atoms: Atoms, index: number): FoundDate | undefined {
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
function readOrdinalDate(atoms: Atoms, index: number): FoundDate | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal || ordinal.value > 31) return undefined;
  const of = atoms.at(ordinal.next).lower === 'of' ? ordinal.next + 1 : ordinal.next;
  return isMonthWord(atoms, of) === undefined ? undefined : readDayMonth(atoms, index);
}

/** "1990s", "1990's", "the '90s", "the late 1990s". */
function readDecade(atoms: Atoms, index: number): FoundDate | undefined {
  let at = index;
  const apostrophe = atoms.at(at).kind === 'mark';
  if (apostrophe) at += 1;
  const figure = atoms.at(at);
  if (figure.kind !== 'figure' || (apostrophe && !figure.glued)) return undefined;
  if (!(apostrophe ? /^[2-9]0$/u : /^(?:1\d|20)\d0$/u).test(figure.text)) return undefined;
  let next = at + 1;
  const mark = atoms.at(next).text;
  if ((mark === "'" || mark === '’') && atoms.at(next).glued) next += 1;
  if (atoms.at(next).lower !== 's' || !atoms.at(next).glued) return undefined;
  const decade = apostrophe ? 1900 + Number(figure.text) : Number(figure.text);
  // "2020's economy" and "1990's annexation" are possessives: decades in figures carry no apostrophe unless "the" precedes.
  if (
    next > at + 1 &&
    !apostrophe &&
    !['the', 'early', 'late'].includes(atoms.at(at - 1).lower) &&
    !isHyphen(atoms.at(at - 1))
  )
    return undefined;
  return {
    first: withPart(atoms, index),
    core: index,
    next: next + 1,
    date: { decade, ...partBefore(atoms, index) },
  };
}

/** "2014", "2014-16", "from 2014 to 2016": four figures where they stand for a year. */
function readYear(atoms: Atoms, index: number): FoundDate | undefined {
  const year = yearAt(atoms, index);
  if (year === undefined || !isYear(atoms, index, year)) return undefined;
  const found = {
    first: withPart(atoms, index),
    core: index,
    next: index + 1,
    date: { year, ...partBefore(atoms, index) },
  };
  const separator = atoms.at(index + 1);
  const second = atoms.at(index + 2);
  const end =
    yearAt(atoms, index + 2) ??
    (/^\d\d$/u.test(second.text) && separator.glued && second.glued
      ? Math.floor(year / 100) * 100 + Number(second.text)
      : undefined);
  if (end === undefined || end <= year || end > 2199) return found;
  const previous = atoms.at(index - 1).lower;
  const joined =
    isHyphen(separator) ||
    (separator.text === '/' && separator.glued) ||
    (separator.lower === 'to' && previous === 'from') ||
    (separator.lower === 'and' && previous === 'between');
  return joined ? { ...found, next: index + 3, until: { year: end } } : found;
}

const countedNouns =
  /^(?:people|men|women|children|troops|soldiers|dollars|euros|pounds|miles|metres|meters|kilometres|kilometers|feet|tons|tonnes|jobs|homes|workers|votes|hours|acres|words|degrees|percent|students|refugees|migrants|others|more|cases|deaths|times|points)$/u;

function isYear(atoms: Atoms, index: number, year: number): boolean {
  const previous = atoms.at(index - 1);
  const following = atoms.at(index + 1);
  if (following.glued && (following.kind === 'word' || following.text === '%' || following.text === '/'))
    return false;
  if (!previous.glued && /^\p{Sc}$/u.test(previous.text)) return false;
  if (previous.glued && atoms.at(index).glued && /^\p{Sc}$/u.test(previous.text)) return false;
  if (magnitudeOf(following.lower) !== undefined || following.lower === 'percent' || following.text === '°')
    return false;
  if (countedNouns.test(following.lower) || durationUnit(following.lower) !== undefined) return false;
  const near =
    beforeYears.has(previous.lower) ||
    previous.text === '(' ||
    previous.text === ',' ||
    withPart(atoms, index) !== index;
  return year >= 1900 && year < 2100 ? true : near && following.pos !== 'NOUN';
}

/** "21st century", "19th-century", "the twentieth century". */
function readCentury(atoms: Atoms, index: number): FoundDate | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal || ordinal.value > 22) return undefined;
  const at = isHyphen(atoms.at(ordinal.next)) ? ordinal.next + 1 : ordinal.next;
  if (atoms.at(at).lower !== 'century' && atoms.at(at).lower !== 'centuries') return undefined;
  return {
    first: withPart(atoms, index),
    core: index,
    next: at + 1,
    date: { century: ordinal.value, ...partBefore(atoms, index) },
  };
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "last week", "this year"; "three days ago" is read with its duration. */
function readRelative(atoms: Atoms, index: number): FoundDate | undefined {
  const word = atoms.at(index).lower;
  const day = relativeDays.get(word);
  if (day !== undefined) {
    // "USA Today", "Russia Today"
    if (isCapital(atoms.at(index)) && !atoms.opensSentence(index)) return undefined;
    return { first: index, core: index, next: index + 1, date: { relative: { unit: 'day', offset: day } } };
  }
  const offset = word === 'past' || word === 'previous' || word === 'coming' ? undefined : offsets.get(word);
  if (offset === undefined) return undefined;
  const unit = atoms.at(index + 1).lower;
  const found = { first: index, core: index, next: index + 2 };
  if (unit === 'night' && offset === -1) return { ...found, date: { relative: { unit: 'day', offset } } };
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined;
  return { ...found, date: { relative: { unit, offset } } };
}
