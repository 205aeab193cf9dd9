import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { ordinalAt, partBefore, relativeOffset, withPart, yearAt } from './dateParts';
import type { FoundDate } from './dateParts';
import { readDayMonth, readMonth, readNumericDate, readOrdinalDate, readWeekday } from './monthDates';
import { magnitudeOf } from '../numerals/numberWords';
import { durationUnit } from '../../units';

const beforeYears = new Set(
  'in since by until till from to between before after during through early late mid around about circa of year and for the through throughout ending past spring summer autumn fall winter election elections'.split(
    ' ',
  ),
);
/** The date that begins at an atom. */
export function readDate(atoms: Atoms, index: number): FoundDate | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'figure') {
    return (
      readEra(atoms, index) ??
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
  if (following.text === '/' && following.glued && !/^\d\d$/u.test(atoms.at(index + 2).text)) return false;
  if (following.glued && (following.kind === 'word' || following.text === '%')) return false;
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
  const offset = relativeOffset(word);
  if (offset === undefined) return undefined;
  const unit = atoms.at(index + 1).lower;
  const found = { first: index, core: index, next: index + 2 };
  if (unit === 'night' && offset === -1) return { ...found, date: { relative: { unit: 'day', offset } } };
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined;
  return { ...found, date: { relative: { unit, offset } } };
}

/** "70 AD", "AD 1176"; years before Christ are no dates of this calendar and are passed over. */
function readEra(atoms: Atoms, index: number): FoundDate | undefined {
  const figure = atoms.at(index);
  if (!/^\d{1,4}$/u.test(figure.text)) return undefined;
  const year = Number(figure.text);
  if (atoms.at(index - 1).text === 'AD')
    return { first: index - 1, core: index, next: index + 1, date: { year } };
  const era = atoms.at(index + 1).text;
  if (era === 'AD' || era === 'CE') return { first: index, core: index, next: index + 2, date: { year } };
  return era === 'BC' || era === 'BCE' ? { first: index, core: index, next: index + 2 } : undefined;
}
