import { monthName, weekdayName, weekdayOfDate } from '../calendar';
import { ordinalSuffix } from '../read/numerals/numberWords';
import type { CalendarDate, Value } from '../value';

const apMonths = [
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

/** The parts of the date that the draft names, as far as the source knows them, in the draft's order and spelling. */
export function dateInFormOf(value: Value, core: string): string {
  const date = value.date ?? {};
  const weekday = weekdayInFormOf(date, core);
  const year = /(?:1\d|2[01])\d\d/u.test(core) && date.year !== undefined ? String(date.year) : undefined;
  const monthWord =
    /\b(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<rest>\p{L}*)(?<stop>\.?)/iu.exec(core);
  const onlyMonth = monthWord !== null || (year === undefined && weekday === undefined);
  let month: string | undefined;
  if (onlyMonth && date.month !== undefined) {
    const full = monthName(date.month);
    const abbreviated = monthWord?.groups?.['stop'] === '.';
    const brief =
      monthWord !== null &&
      !abbreviated &&
      monthWord[0].length <= 4 &&
      !/^(?:may|june|july)$/iu.test(monthWord[0]);
    month = abbreviated ? (apMonths[date.month - 1] ?? full) : brief ? full.slice(0, 3) : full;
  }
  const dayForm = /\b\d{1,2}(?<suffix>st|nd|rd|th)?\b(?!\d)/u.exec(core);
  const day =
    date.day !== undefined && month !== undefined && (dayForm !== null || weekday !== undefined)
      ? `${date.day}${dayForm?.groups?.['suffix'] ? ordinalSuffix(date.day) : ''}`
      : undefined;
  if (date.decade !== undefined && month === undefined && year === undefined && weekday === undefined)
    return `${core.startsWith("'") || core.startsWith('’') ? core.slice(0, 1) + String(date.decade).slice(2) : date.decade}s`;
  const through =
    value.until?.year !== undefined &&
    value.until.year !== date.year &&
    month === undefined &&
    year !== undefined
      ? `${year}-${value.until.year}`
      : year;
  const dayFirst = dayForm !== null && monthWord !== null && dayForm.index < monthWord.index;
  const until = value.until?.day !== undefined && day !== undefined ? `${day}-${value.until.day}` : day;
  const inOrder = dayFirst
    ? [until, core.includes(' of ') && until !== undefined ? 'of' : undefined, month]
        .filter((part) => part !== undefined)
        .join(' ')
    : [month, until].filter((part) => part !== undefined).join(' ');
  const comma = !dayFirst && until !== undefined ? ', ' : ' ';
  const dated = [inOrder, through].filter((part) => part !== undefined && part !== '').join(comma);
  const joint = core.includes(',') || !dayFirst ? ', ' : ' ';
  const text = [weekday, dated].filter((part) => part !== undefined && part !== '').join(joint);
  return text === '' ? wholeDate(date, core) : text;
}

function weekdayInFormOf(date: CalendarDate, core: string): string | undefined {
  if (!/\b(?:sun|mon|tue|wed|thu|fri|sat)\p{L}*/iu.test(core)) return undefined;
  const { year, month, day } = date;
  const known =
    date.weekday ??
    (year !== undefined && month !== undefined && day !== undefined
      ? weekdayOfDate(year, month, day)
      : undefined);
  return known === undefined ? undefined : weekdayName(known);
}

/** Where the draft's form names nothing that the source knows: the source's own parts. */
function wholeDate(date: CalendarDate, core: string): string {
  const { year, month, day, weekday, decade } = date;
  if (month !== undefined) {
    const named = day === undefined ? monthName(month) : `${monthName(month)} ${day}`;
    return year === undefined ? named : `${named}${day === undefined ? '' : ','} ${year}`;
  }
  if (year !== undefined) return String(year);
  if (decade !== undefined) return `${decade}s`;
  return weekday === undefined ? core : weekdayName(weekday);
}

export function timeInFormOf(value: Value, core: string): string {
  const time = value.time ?? { hour: 0, minute: 0 };
  const half = /(?<gap>\s?)(?<letter>[ap])(?<stop>\.?)m\.?$/iu.exec(core);
  const separator = /\d\.\d/u.test(core) ? '.' : ':';
  const minutes = String(time.minute).padStart(2, '0');
  if (!half) {
    const oclock = /o['’]clock/u.test(core);
    if (!/\d[:.]\d/u.test(core) && oclock) return `${((time.hour + 11) % 12) + 1}`;
    return `${time.hour}${separator}${minutes}`;
  }
  const afternoon = time.twelveHour ? half.groups?.['letter']?.toLowerCase() === 'p' : time.hour >= 12;
  const letter = afternoon ? 'p' : 'a';
  const mark = half.groups?.['stop'] === '.' ? `${letter}.m.` : `${letter}m`;
  const hour = ((time.hour + 11) % 12) + 1;
  return `${hour}${time.minute === 0 ? '' : `${separator}${minutes}`}${half.groups?.['gap'] ?? ''}${mark}`;
}
