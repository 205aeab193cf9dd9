import type { Span } from '../prose/span';
import { monthName, weekdayName, weekdayOfDate } from './calendar';
import { inWords, magnitudeOf, ordinalInWords, shortMagnitudeOf } from './numberWords';
import type { CalendarDate, Value } from './value';

/**
 * The figure of `value` as the draft would write it: what may stand in place of `like.core` in the draft. Words stay
 * words, "1.5bn" stays short, "Feb. 24" stays abbreviated. Where the draft's form cannot hold the value (a third for
 * 62 percent), the nearest one that can.
 */
export function inFormOf(value: Value, like: Value, draftText: string): string {
  const core = draftText.slice(like.core.start, like.core.end);
  switch (like.kind) {
    case 'date':
    case 'weekday':
      return value.date ? dateInFormOf(value, core) : core;
    case 'time':
      return value.time ? timeInFormOf(value, core) : core;
    case 'score':
      return value.low === undefined || value.high === undefined
        ? core
        : core.replace(/\d+(\D+)\d+/u, `${value.low}$1${value.high}`);
    case 'ordinal':
      return ordinalInFormOf(value, core);
    case 'percentage':
      if (like.fraction) return shareInFormOf(value, like, draftText);
      break;
    case 'number':
    case 'count':
    case 'money':
    case 'duration':
    case 'age':
    case 'multiple':
      break;
  }
  const unchanged = core;
  if (value.amount !== undefined) return figureInFormOf(value.amount, core);
  if (value.low !== undefined && value.high !== undefined) {
    if (value.vague) return unchanged;
    const joint = /^\d/u.test(core) && !/[\s]/u.test(core) ? '-' : ' to ';
    return `${figureInFormOf(value.low, core)}${joint}${figureInFormOf(value.high, core)}`;
  }
  return unchanged;
}

/** An edit that puts `value` in place of `like`: the figure, and its unit and modifier where these differ as well. */
export interface Replacement {
  /** In the draft. */
  readonly span: Span;
  readonly text: string;
}

export function replacement(value: Value, like: Value, draftText: string): Replacement {
  return { span: like.core, text: inFormOf(value, like, draftText) };
}

const hasDigit = /\d/u;

function figureInFormOf(amount: number, core: string): string {
  if (!hasDigit.test(core)) return inWordsOrFigures(amount, core);
  const magnitude = /^[\d.,]+(?<gap>[\s-]?)(?<word>\p{L}+)/u.exec(core);
  const gap = magnitude?.groups?.['gap'] ?? '';
  const word = magnitude?.groups?.['word']?.toLowerCase();
  if (word === undefined || (magnitudeOf(word) === undefined && shortMagnitudeOf(word) === undefined))
    return grouped(amount, core);
  return scaled(amount, gap, word);
}

const longMagnitudes = ['thousand', 'million', 'billion', 'trillion'] as const;

/** With a magnitude word of the same style: "2.5 billion" in place of "500 million". */
function scaled(amount: number, gap: string, word: string): string {
  const own = magnitudeOf(word) ?? shortMagnitudeOf(word) ?? 1;
  const short = magnitudeOf(word) === undefined;
  const style = (size: number): string => {
    if (size === own) return word;
    const index = Math.round(Math.log10(size) / 3) - 1;
    if (!short) return longMagnitudes[index] ?? word;
    return (word.length > 1 ? ['k', 'mn', 'bn', 'tn'] : ['k', 'm', 'bn', 'tn'])[index] ?? word;
  };
  const sizes = [own, 1e12, 1e9, 1e6, 1e3].filter((size) => size !== 1e3 || own === 1e3);
  const fitting = sizes.find(
    (size) => amount >= size && amount < size * 1000 && plainDecimal(amount / size).length <= 7,
  );
  return fitting === undefined
    ? grouped(amount, '1,000')
    : `${plainDecimal(amount / fitting)}${gap}${style(fitting)}`;
}

function plainDecimal(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** In figures, with commas from a thousand on as the draft has them. */
function grouped(amount: number, core: string): string {
  const [whole = '0', decimals] = fixed(amount).split('.');
  const commas = core.includes(',') || (whole.length > 3 && !/^\d{4,}$/u.test(core));
  const figure = commas ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return decimals === undefined ? figure : `${figure}.${decimals}`;
}

function fixed(amount: number): string {
  const short = plainDecimal(amount);
  return short.includes('e') ? BigInt(Math.round(amount)).toString() : short;
}

function inWordsOrFigures(amount: number, core: string): string {
  const capital = /^\p{Lu}/u.test(core);
  const cased = (words: string): string =>
    capital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  if (/^twice$/iu.test(core))
    return amount === 2 ? core : cased(`${inWords(amount) ?? grouped(amount, '1,000')} times`);
  const words = inWords(amount);
  // Words for long numbers read badly: newsrooms write them in figures.
  if (words !== undefined && (amount <= 100 || core.includes(' ') || amount % 100 === 0)) return cased(words);
  for (const size of [1e12, 1e9, 1e6]) {
    const count = amount / size;
    if (count >= 1 && count < 1000 && plainDecimal(count).length <= 7) {
      const name = longMagnitudes[Math.round(Math.log10(size) / 3) - 1] ?? '';
      const head = Number.isInteger(count) ? (inWords(count) ?? plainDecimal(count)) : plainDecimal(count);
      return `${cased(head)} ${name}`;
    }
  }
  return grouped(amount, '1,000');
}

const shareWords: readonly (readonly [number, string])[] = [
  [50, 'half'],
  [100 / 3, 'a third'],
  [200 / 3, 'two-thirds'],
  [25, 'a quarter'],
  [75, 'three-quarters'],
  [20, 'a fifth'],
  [40, 'two-fifths'],
  [60, 'three-fifths'],
  [80, 'four-fifths'],
  [10, 'a tenth'],
];

/** A share in words where there is one, else in percent. */
function shareInFormOf(value: Value, like: Value, draftText: string): string {
  const core = draftText.slice(like.core.start, like.core.end);
  if (value.amount === undefined) return core;
  const { amount } = value;
  const words = shareWords.find(([share]) => Math.abs(share - amount) < 0.5)?.[1];
  const exact = words ?? `${plainDecimal(Math.round(amount * 100) / 100)} percent`;
  const text = /^\p{Lu}/u.test(core) ? exact.slice(0, 1).toUpperCase() + exact.slice(1) : exact;
  // "Half the votes" is "62 percent of the votes".
  const needsOf =
    /^half$/iu.test(core) &&
    exact !== 'half' &&
    /^\s+(?:the|its|their|his|her|our|my|your|those|these|all|that|this)\b/iu.test(
      draftText.slice(like.core.end, like.core.end + 20),
    );
  return needsOf ? `${text} of` : text;
}

function ordinalInFormOf(value: Value, core: string): string {
  const { amount } = value;
  if (amount === undefined) return core;
  const words = hasDigit.test(core) ? undefined : ordinalInWords(amount);
  if (words === undefined) return `${amount}${suffixOf(amount)}`;
  return /^\p{Lu}/u.test(core) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

function suffixOf(ordinal: number): string {
  if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}

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
function dateInFormOf(value: Value, core: string): string {
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
      ? `${date.day}${dayForm?.groups?.['suffix'] ? suffixOf(date.day) : ''}`
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

function timeInFormOf(value: Value, core: string): string {
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
