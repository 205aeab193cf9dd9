import { nounsCountedLikeYears } from '../../../english/countedNouns';
import { wordsBeforeYears } from '../../../english/calendarWords';
import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { partBefore, withPart, yearAt } from './dateParts';
import type { FoundDate } from './dateParts';
import { magnitudeOf } from '../numerals/numberWords';
import { ordinalAt } from '../numerals/ordinals';
import { durationUnit } from '../../units/timeUnits';

/** Reads a year in four figures where they stand for one: "2014", "2014-16", "from 2014 to 2016". */
export function readYear(atoms: Atoms, index: number): FoundDate | undefined {
  const year = yearAt(atoms, index);
  if (year === undefined || !isYear(atoms, index, year)) return undefined;
  const found = {
    first: withPart(atoms, index),
    core: index,
    next: index + 1,
    date: { year, ...partBefore(atoms, index) },
  };
  const lastYear = lastYearAfter(atoms, index, year);
  return lastYear === undefined ? found : { ...found, next: index + 3, until: { year: lastYear } };
}

/** Figures of a year that count nothing; before 1900 and from 2100 only behind a word that goes before years. */
function isYear(atoms: Atoms, index: number, year: number): boolean {
  if (isMoney(atoms, index) || countsSomething(atoms, index)) return false;
  if (year >= 1900 && year < 2100) return true;
  const previous = atoms.at(index - 1);
  const isPlaced =
    wordsBeforeYears.has(previous.lower) ||
    previous.text === '(' ||
    previous.text === ',' ||
    withPart(atoms, index) !== index;
  return isPlaced && atoms.at(index + 1).pos !== 'NOUN';
}

function isMoney(atoms: Atoms, index: number): boolean {
  const previous = atoms.at(index - 1);
  return /^\p{Sc}$/u.test(previous.text) && (!previous.glued || atoms.at(index).glued);
}

/** "2000 people", "2000m", "2000 million", "2014/5/1". */
function countsSomething(atoms: Atoms, index: number): boolean {
  const { text, lower, kind, glued } = atoms.at(index + 1);
  if (glued && text === '/') return !/^\d\d$/u.test(atoms.at(index + 2).text);
  if (glued && (kind === 'word' || text === '%')) return true;
  if (text === '°' || lower === 'percent' || magnitudeOf(lower) !== undefined) return true;
  return nounsCountedLikeYears.has(lower) || durationUnit(lower) !== undefined;
}

/** The last year of a stretch that begins with `year` at an atom: "2014-16", "2015/16", "from 2014 to 2016". */
function lastYearAfter(atoms: Atoms, index: number, year: number): number | undefined {
  if (!joinsYears(atoms, index)) return undefined;
  const last = yearAt(atoms, index + 2) ?? shortYearAt(atoms, index + 2, year);
  return last !== undefined && last > year && last <= 2199 ? last : undefined;
}

function joinsYears(atoms: Atoms, index: number): boolean {
  const separator = atoms.at(index + 1);
  const previous = atoms.at(index - 1).lower;
  return (
    isHyphen(separator) ||
    (separator.text === '/' && separator.glued) ||
    (separator.lower === 'to' && previous === 'from') ||
    (separator.lower === 'and' && previous === 'between')
  );
}

/** The last two figures of a year of the century of `year`, right behind a hyphen or slash: "16" in "2014-16". */
function shortYearAt(atoms: Atoms, index: number, year: number): number | undefined {
  const { text, glued } = atoms.at(index);
  if (!/^\d\d$/u.test(text) || !glued || !atoms.at(index - 1).glued) return undefined;
  return Math.floor(year / 100) * 100 + Number(text);
}

/** Reads "1990s", "1990's", "the '90s", "the late 1990s". */
export function readDecade(atoms: Atoms, index: number): FoundDate | undefined {
  const isShort = atoms.at(index).kind === 'mark';
  const at = isShort ? index + 1 : index;
  const figure = atoms.at(at);
  if (figure.kind !== 'figure' || (isShort && !figure.glued)) return undefined;
  if (!(isShort ? /^[2-9]0$/u : /^(?:1\d|20)\d0$/u).test(figure.text)) return undefined;
  const apostrophe = atoms.at(at + 1);
  const isApostrophe = apostrophe.glued && /^['’]$/u.test(apostrophe.text);
  const suffix = isApostrophe ? at + 2 : at + 1;
  if (atoms.at(suffix).lower !== 's' || !atoms.at(suffix).glued) return undefined;
  if (isApostrophe && !isShort && !isPlacedDecade(atoms, at)) return undefined;
  const decade = isShort ? 1900 + Number(figure.text) : Number(figure.text);
  return {
    first: withPart(atoms, index),
    core: index,
    next: suffix + 1,
    date: { decade, ...partBefore(atoms, index) },
  };
}

/** True for "the 1990's": without an article, "2020's economy" is a possessive. */
function isPlacedDecade(atoms: Atoms, index: number): boolean {
  return /^(?:the|early|late)$/u.test(atoms.at(index - 1).lower) || isHyphen(atoms.at(index - 1));
}

/** Reads "21st century", "19th-century", "the twentieth century". */
export function readCentury(atoms: Atoms, index: number): FoundDate | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal || ordinal.value > 22) return undefined;
  const at = isHyphen(atoms.at(ordinal.next)) ? ordinal.next + 1 : ordinal.next;
  if (!/^centur(?:y|ies)$/u.test(atoms.at(at).lower)) return undefined;
  return {
    first: withPart(atoms, index),
    core: index,
    next: at + 1,
    date: { century: ordinal.value, ...partBefore(atoms, index) },
  };
}

/** Reads "70 AD", "AD 1176"; years before Christ are no dates of this calendar and are passed over. */
export function readEra(atoms: Atoms, index: number): FoundDate | undefined {
  const { text } = atoms.at(index);
  if (!/^\d{1,4}$/u.test(text)) return undefined;
  const year = Number(text);
  if (atoms.at(index - 1).text === 'AD')
    return { first: index - 1, core: index, next: index + 1, date: { year } };
  const era = atoms.at(index + 1).text;
  if (era === 'AD' || era === 'CE') return { first: index, core: index, next: index + 2, date: { year } };
  return era === 'BC' || era === 'BCE' ? { first: index, core: index, next: index + 2 } : undefined;
}
