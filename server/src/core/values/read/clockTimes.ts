import { isCapital } from './atoms';
import type { Atoms } from './atoms';
import { wordSet } from '../../english/wordSet';
import { weekdayOf } from '../calendar';
import { smallNumber } from './numerals/numberWords';
import type { Reading } from './reading';
import type { TimeOfDay, Value } from '../value';

/**
 * Reads a time of day: "3:30 p.m.", "10am", "10.30pm", "noon", "15:30", "five o'clock", "1500 GMT", "a quarter past eight", "two
 * hours after midnight", "at six in the morning".
 */
export function readClockTime(atoms: Atoms, index: number): Reading | undefined {
  const relative = readRelativeTime(atoms, index);
  if (relative) return relative;
  if (atoms.at(index).kind === 'word') return readNamedTime(atoms, index) ?? readHourInWords(atoms, index);
  return readMilitaryTime(atoms, index) ?? readHourInFigures(atoms, index);
}

/** Hour and minute as the figures tell them, before "a.m.", "o'clock" or a time zone. */
interface ClockFigures {
  readonly hour: number;
  readonly minute: number;
  /** True if hour and minute are joined by a colon: a time even where nothing follows. */
  readonly hasColon: boolean;
  /** Index of the atom after them. */
  readonly next: number;
}

function readNamedTime(atoms: Atoms, index: number): Reading | undefined {
  const { lower } = atoms.at(index);
  if (lower !== 'noon' && lower !== 'midnight' && lower !== 'midday') return undefined;
  if (isCapital(atoms.at(index)) && !atoms.opensSentence(index)) return undefined;
  const span = atoms.span(index, index + 1);
  return reading(index + 1, { span, core: span, time: { hour: lower === 'midnight' ? 0 : 12, minute: 0 } });
}

function readHourInWords(atoms: Atoms, index: number): Reading | undefined {
  const hour = smallNumber(atoms.at(index).lower);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  return withSuffix(atoms, index, { hour, minute: 0, hasColon: false, next: index + 1 });
}

const minutesOfHour = 60;
const minutesOfDay = 24 * minutesOfHour;

/** Reads "twenty past midnight", "a quarter to nine", "half past six", "two hours after midnight". */
function readRelativeTime(atoms: Atoms, index: number): Reading | undefined {
  const distance = distanceAt(atoms, index);
  if (!distance) return undefined;
  const { lower } = atoms.at(distance.next);
  const hour = hourAt(atoms, distance.next + 1);
  if (!hour || !isRelation(lower, distance, hour)) return undefined;
  const isBefore = lower === 'to' || lower === 'before';
  const from = hour.hour * minutesOfHour;
  const minutes = (from + (isBefore ? -distance.minutes : distance.minutes) + minutesOfDay) % minutesOfDay;
  const time: TimeOfDay = { hour: Math.floor(minutes / minutesOfHour), minute: minutes % minutesOfHour };
  const core = atoms.span(index, hour.next);
  return reading(hour.next, {
    span: core,
    core,
    time: hour.isNamed ? time : { ...time, hour: ((time.hour + 11) % 12) + 1, twelveHour: true },
  });
}

interface Distance {
  readonly minutes: number;
  /** True for "ten minutes" and "two hours", not for "ten". */
  readonly hasUnit: boolean;
  readonly next: number;
}

function distanceAt(atoms: Atoms, index: number): Distance | undefined {
  const { lower, kind } = atoms.at(index);
  if (lower === 'half') return { minutes: 30, hasUnit: false, next: index + 1 };
  if (lower === 'a' && atoms.at(index + 1).lower === 'quarter') {
    const hasUnit = atoms.phrase(index + 2, index + 5) === 'of an hour';
    return { minutes: 15, hasUnit, next: hasUnit ? index + 5 : index + 2 };
  }
  const unit = atoms.at(index + 1).lower;
  const amount = kind === 'figure' && /^\d{1,2}$/u.test(lower) ? Number(lower) : articleOrNumber(lower);
  if (amount === undefined || amount >= minutesOfHour) return undefined;
  if (/^minutes?$/u.test(unit)) return { minutes: amount, hasUnit: true, next: index + 2 };
  if (/^hours?$/u.test(unit)) return { minutes: amount * minutesOfHour, hasUnit: true, next: index + 2 };
  return { minutes: amount, hasUnit: false, next: index + 1 };
}

function articleOrNumber(word: string): number | undefined {
  return word === 'an' ? 1 : smallNumber(word);
}

interface Hour {
  readonly hour: number;
  /** True for noon and midnight. */
  readonly isNamed: boolean;
  readonly next: number;
}

function hourAt(atoms: Atoms, index: number): Hour | undefined {
  const { lower, kind } = atoms.at(index);
  if (/^(?:noon|midday)$/u.test(lower)) return { hour: 12, isNamed: true, next: index + 1 };
  if (lower === 'midnight') return { hour: 0, isNamed: true, next: index + 1 };
  const hour = kind === 'figure' && /^\d{1,2}$/u.test(lower) ? Number(lower) : smallNumber(lower);
  return hour !== undefined && hour >= 1 && hour <= 12
    ? { hour, isNamed: false, next: index + 1 }
    : undefined;
}

/** True if a distance, a word and an hour tell a time: "ten to twelve" may be a range, "an hour after ten" anything. */
function isRelation(word: string, { minutes, hasUnit }: Distance, { isNamed }: Hour): boolean {
  if (word === 'past') return minutes < minutesOfHour;
  if (word === 'to') return minutes === 15 || (isNamed && minutes < minutesOfHour);
  return (word === 'before' || word === 'after') && hasUnit && isNamed;
}

/** Reads "1500 GMT". */
function readMilitaryTime(atoms: Atoms, index: number): Reading | undefined {
  const { text } = atoms.at(index);
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(text)) return undefined;
  if (!/^(?:GMT|UTC|BST)$/u.test(atoms.at(index + 1).text)) return undefined;
  const time = { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)) };
  return reading(index + 2, {
    span: atoms.span(index, index + 2),
    core: atoms.span(index, index + 1),
    time,
  });
}

function readHourInFigures(atoms: Atoms, index: number): Reading | undefined {
  const [, hour, dottedMinute] = /^(\d{1,2})(?:\.([0-5]\d))?$/u.exec(atoms.at(index).text) ?? [];
  if (hour === undefined || Number(hour) > 24) return undefined;
  const colon = dottedMinute === undefined ? readMinutes(atoms, index + 1) : undefined;
  return withSuffix(atoms, index, {
    hour: Number(hour) % 24,
    minute: colon?.minute ?? Number(dottedMinute ?? 0),
    hasColon: colon !== undefined,
    next: colon?.next ?? index + 1,
  });
}

/** Reads ":30" behind an hour, and passes over seconds. */
function readMinutes(atoms: Atoms, index: number): { minute: number; next: number } | undefined {
  const [colon, minutes] = [atoms.at(index), atoms.at(index + 1)];
  if (colon.text !== ':' || !colon.glued || !minutes.glued || !/^[0-5]\d$/u.test(minutes.text))
    return undefined;
  const second = atoms.at(index + 2);
  const hasSeconds = second.text === ':' && second.glued && /^\d\d$/u.test(atoms.at(index + 3).text);
  return { minute: Number(minutes.text), next: hasSeconds ? index + 4 : index + 2 };
}

/** Words before an hour that the part of the day follows: "at six in the morning". */
const wordsBeforeHours = wordSet('at until till by before after since around about nearly almost from to');

/** The part of the day behind an hour: "in the morning", "that night", "on Friday", with the index after it. */
function partOfDayAfter(atoms: Atoms, index: number): { isAfternoon?: boolean; next: number } | undefined {
  const phrase = atoms.phrase(index, index + 3);
  const [, part = ''] = /^in the (?<part>morning|afternoon|evening)$/u.exec(phrase) ?? [];
  if (part !== '') return { isAfternoon: part !== 'morning', next: index + 3 };
  const [, night = ''] =
    /^(?:at|that|this|last|on) (?<night>night|evening|morning|afternoon)\b/u.exec(phrase) ?? [];
  // Eleven at night is before midnight, two at night after it.
  if (night !== '')
    return night === 'night' ? { next: index + 2 } : { isAfternoon: night !== 'morning', next: index + 2 };
  const isWeekday = /^on \p{L}+/u.test(phrase) && weekdayOf(atoms.at(index + 1).lower) !== undefined;
  return isWeekday ? { next: index } : undefined;
}

/** Latest hour that "at night" puts after midnight. */
const lastHourOfNight = 5;

/** The time of an hour behind a preposition and before a part of the day. */
function withPartOfDay(atoms: Atoms, first: number, figures: ClockFigures): Reading | undefined {
  const { hour, minute, next } = figures;
  if (hour < 1 || hour > 12 || !wordsBeforeHours.has(atoms.at(first - 1).lower)) return undefined;
  const part = partOfDayAfter(atoms, next);
  if (!part) return undefined;
  const core = atoms.span(first, next);
  const isNight = part.isAfternoon === undefined && atoms.at(part.next - 1).lower === 'night';
  const isAfternoon = isNight ? hour > lastHourOfNight && hour < 12 : part.isAfternoon;
  const time: TimeOfDay =
    isAfternoon === undefined
      ? { hour, minute, twelveHour: true }
      : { hour: (hour % 12) + (isAfternoon ? 12 : 0), minute };
  return reading(next, { span: core, core, time });
}

/** The time of an hour and minute with what follows; undefined where nothing makes a time of them. */
function withSuffix(atoms: Atoms, first: number, figures: ClockFigures): Reading | undefined {
  const { hour, minute, hasColon, next } = figures;
  const half = readHalfOfDay(atoms, next);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    const span = atoms.span(first, half.next);
    const time = { hour: (hour % 12) + (half.isAfternoon ? 12 : 0), minute };
    return reading(half.next, { span, core: span, time });
  }
  const core = atoms.span(first, next);
  if (/^o ['’] clock$/u.test(atoms.phrase(next, next + 3)))
    return reading(next + 3, {
      span: atoms.span(first, next + 3),
      core,
      time: { hour, minute, twelveHour: true },
    });
  if (!hasColon) return withPartOfDay(atoms, first, figures);
  const time: TimeOfDay = isTwelveHour(atoms, first, figures)
    ? { hour, minute, twelveHour: true }
    : { hour, minute };
  return reading(next, { span: core, core, time });
}

/** "03:20" and "9:20 GMT" are of a clock of 24 hours. */
function isTwelveHour(atoms: Atoms, first: number, { hour, next }: ClockFigures): boolean {
  const hasZone = /^(?:GMT|UTC|BST|CET|CEST|EET|local)$/u.test(atoms.at(next).text);
  return hour >= 1 && hour <= 12 && !hasZone && !atoms.at(first).text.startsWith('0');
}

/** Reads "am", "p.m.", "PM". The last full stop belongs to it, also where it ends the sentence as well. */
function readHalfOfDay(atoms: Atoms, index: number): { isAfternoon: boolean; next: number } | undefined {
  const word = atoms.at(index).lower;
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', next: index + 1 };
  if (word !== 'a' && word !== 'p') return undefined;
  if (atoms.at(index + 1).text !== '.' || atoms.at(index + 2).lower !== 'm') return undefined;
  return { isAfternoon: word === 'p', next: atoms.at(index + 3).text === '.' ? index + 4 : index + 3 };
}

function reading(next: number, value: Omit<Value, 'kind'>): Reading {
  return { next, values: [{ kind: 'time', ...value }] };
}
