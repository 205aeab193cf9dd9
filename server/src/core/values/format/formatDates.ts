import { monthName, weekdayName, weekdayOfDate } from '../calendar';
import type { CalendarDate, Value } from '../value';
import { ordinalSuffix } from './numbersInWords';

/** Months as the Associated Press abbreviates them: the short ones are spelled out. */
const abbreviatedMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** Parts of a date in the draft, as they are written there. */
interface DateForm {
  readonly core: string;
  readonly hasWeekday: boolean;
  readonly hasYear: boolean;
  /** The month with the full stop of its abbreviation: "Feb.". */
  readonly month?: string;
  /** True if the day stands before the month. */
  readonly isDayFirst: boolean;
  readonly hasDay: boolean;
  /** True for "24th". */
  readonly hasOrdinalDay: boolean;
}

const monthPattern = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?/iu;
const dayPattern = /\b\d{1,2}(?<suffix>st|nd|rd|th)?\b(?!\d)/u;

function formOf(core: string): DateForm {
  const month = monthPattern.exec(core);
  const day = dayPattern.exec(core);
  return {
    core,
    hasWeekday: /\b(?:sun|mon|tue|wed|thu|fri|sat)\p{L}*/iu.test(core),
    hasYear: /(?:1\d|2[01])\d\d/u.test(core),
    ...(month ? { month: month[0] } : {}),
    isDayFirst: day !== null && month !== null && day.index < month.index,
    hasDay: day !== null,
    hasOrdinalDay: day?.groups?.['suffix'] !== undefined,
  };
}

/**
 * Writes a date in the form of the draft's, `core`: the parts that the draft tells, as far as the value has them, in the
 * draft's order and spelling. Where the value has none of them, its own parts.
 */
export function dateInFormOf(value: Value, core: string): string {
  const date = value.date ?? {};
  const form = formOf(core);
  const weekday = form.hasWeekday ? weekdayOf(date) : undefined;
  const hasYear = form.hasYear && date.year !== undefined;
  const wantsMonth = form.month !== undefined || (!hasYear && weekday === undefined);
  const month = wantsMonth && date.month !== undefined ? monthInForm(date.month, form) : undefined;
  if (date.decade !== undefined && month === undefined && !hasYear && weekday === undefined)
    return decadeInForm(date.decade, core);
  const day =
    month !== undefined && (form.hasDay || weekday !== undefined) ? daysInForm(value, form) : undefined;
  const year = hasYear ? (month === undefined ? yearsOf(value) : String(date.year)) : undefined;
  const dayAndMonth = form.isDayFirst
    ? joined([day, day !== undefined && core.includes(' of ') ? 'of' : undefined, month], ' ')
    : joined([month, day], ' ');
  const dated = joined([dayAndMonth, year], !form.isDayFirst && day !== undefined ? ', ' : ' ');
  const text = joined([weekday, dated], core.includes(',') || !form.isDayFirst ? ', ' : ' ');
  return text === '' ? wholeDate(date, core) : text;
}

function joined(parts: readonly (string | undefined)[], joint: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(joint);
}

/** The weekday that a date tells or that follows from it. */
function weekdayOf({ weekday, year, month, day }: CalendarDate): string | undefined {
  const isFull = year !== undefined && month !== undefined && day !== undefined;
  const known = weekday ?? (isFull ? weekdayOfDate(year, month, day) : undefined);
  return known === undefined ? undefined : weekdayName(known);
}

/** "August", "Aug." or "Aug", as the draft's month is. */
function monthInForm(month: number, form: DateForm): string {
  const name = monthName(month);
  if (form.month?.endsWith('.')) return abbreviatedMonths[month - 1] ?? name;
  const isBrief =
    form.month !== undefined && form.month.length <= 4 && !/^(?:may|june|july)$/iu.test(form.month);
  return isBrief ? name.slice(0, 3) : name;
}

/** "2", "2nd" or "20-22". */
function daysInForm({ date, until }: Value, form: DateForm): string | undefined {
  if (date?.day === undefined) return undefined;
  const first = form.hasOrdinalDay ? `${date.day}${ordinalSuffix(date.day)}` : String(date.day);
  return until?.day === undefined ? first : `${first}-${until.day}`;
}

/** "2014" or "2014-2016". */
function yearsOf({ date, until }: Value): string {
  const year = String(date?.year);
  return until?.year === undefined || until.year === date?.year ? year : `${year}-${until.year}`;
}

/** "1990s" or "’90s". */
function decadeInForm(decade: number, core: string): string {
  const isShort = core.startsWith("'") || core.startsWith('’');
  return isShort ? `${core.slice(0, 1)}${String(decade).slice(2)}s` : `${decade}s`;
}

/** The parts that a date has, whatever the draft's form. */
function wholeDate({ year, month, day, weekday, decade }: CalendarDate, core: string): string {
  if (month !== undefined) {
    const named = day === undefined ? monthName(month) : `${monthName(month)} ${day}`;
    return year === undefined ? named : `${named}${day === undefined ? '' : ','} ${year}`;
  }
  if (year !== undefined) return String(year);
  if (decade !== undefined) return `${decade}s`;
  return weekday === undefined ? core : weekdayName(weekday);
}

/** Writes a time of day in the form of the draft's, `core`: "3:30 p.m.", "6.05pm", "15:30". */
export function timeInFormOf(value: Value, core: string): string {
  const time = value.time ?? { hour: 0, minute: 0 };
  const half = /(?<gap>\s?)(?<letter>[ap])(?<stop>\.?)m\.?$/iu.exec(core)?.groups;
  const separator = /\d\.\d/u.test(core) ? '.' : ':';
  const minutes = String(time.minute).padStart(2, '0');
  const hourOfTwelve = ((time.hour + 11) % 12) + 1;
  if (!half) {
    const isOClock = /o['’]clock/u.test(core) && !/\d[:.]\d/u.test(core);
    return isOClock ? String(hourOfTwelve) : `${time.hour}${separator}${minutes}`;
  }
  const isAfternoon = time.twelveHour ? half['letter']?.toLowerCase() === 'p' : time.hour >= 12;
  const letter = isAfternoon ? 'p' : 'a';
  const mark = half['stop'] === '.' ? `${letter}.m.` : `${letter}m`;
  const figures = time.minute === 0 ? String(hourOfTwelve) : `${hourOfTwelve}${separator}${minutes}`;
  return `${figures}${half['gap'] ?? ''}${mark}`;
}
