import { isCapital } from './atoms';
import type { Atoms } from './atoms';
import { smallNumber } from './numerals/numberWords';
import type { Reading } from './reading';
import type { TimeOfDay, Value } from '../value';

/** Reads a time of day: "3:30 p.m.", "10am", "10.30pm", "noon", "15:30", "five o'clock", "1500 GMT". */
export function readClockTime(atoms: Atoms, index: number): Reading | undefined {
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
  if (!hasColon) return undefined;
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
