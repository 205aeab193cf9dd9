import type { Token } from '../../prose/tokens';
import { monthOf, weekdayOf } from '../calendar';
import { currencyOfCode, currencyOfSign } from '../units/currencies';
import { durationUnit } from '../units/timeUnits';
import type { Value } from '../value';
import { Atoms } from './atoms';
import type { Atom } from './atoms';
import { readClockTime } from './clockTimes';
import { readDate } from './dates/readDate';
import {
  denominatorOf,
  fractionMark,
  magnitudeOf,
  ordinalValue,
  smallNumber,
  vagueBounds,
} from './numerals/numberWords';
import { readOrdinal } from './ordinals';
import { readArticleDuration } from './quantities/durations';
import { readQuantity } from './quantities/quantities';
import { readSingleWord } from './quantities/singleWords';
import type { Reading } from './reading';

/** Words other than number words, months and weekdays with which a value may begin. */
const otherStarts = new Set(
  (
    'a an half several few hundred last this next yesterday today tonight tomorrow twice thrice both couple noon midnight ' +
    'midday doubled doubling tripled tripling trebled trebling quadrupled quadrupling halved halving us u c au nz hk ca can r s rs rp sh'
  ).split(' '),
);

/**
 * The values of a text, in order and not overlapping: numbers in figures and words, shares, money, dates, times and
 * durations, each with what it counts. Names and references that hold numbers ("No. 10", "F-16", "Article 5", "9/11")
 * are none, nor are dates that do not exist. Linear in the text's length; never throws.
 *
 * @param tokens of the same text, by `analyse`; values outside them are read without parts of speech
 */
export function findValues(text: string, tokens: readonly Token[]): readonly Value[] {
  return readValues(new Atoms(text, tokens));
}

/** The values that a text's atoms make up. Looks at each atom a bounded number of times. */
export function readValues(atoms: Atoms): readonly Value[] {
  const values: Value[] = [];
  let end = 0;
  for (let index = 0; index < atoms.length;) {
    const reading = mayBegin(atoms.at(index)) ? read(atoms, index) : undefined;
    for (const value of reading?.values ?? []) {
      if (value.core.start < end) continue;
      values.push(startingFrom(end, value));
      end = value.span.end;
    }
    index = Math.max(reading?.next ?? 0, index + 1);
  }
  return values;
}

/** The value without words before its figure ("more than") that the value before already holds. */
function startingFrom(start: number, value: Value): Value {
  if (value.span.start >= start) return value;
  return { ...value, span: { start: value.core.start, end: value.span.end } };
}

function mayBegin(atom: Atom): boolean {
  switch (atom.kind) {
    case 'figure':
      return true;
    case 'mark':
      return (
        /^['’‘]$/u.test(atom.text) ||
        currencyOfSign(atom.text) !== undefined ||
        fractionMark(atom.text) !== undefined
      );
    case 'word': {
      const word = atom.lower;
      return (
        smallNumber(word) !== undefined ||
        otherStarts.has(word) ||
        ordinalValue(word) !== undefined ||
        monthOf(word) !== undefined ||
        weekdayOf(word) !== undefined ||
        (word.endsWith('days') && weekdayOf(word.slice(0, -1)) !== undefined) ||
        vagueBounds(word) !== undefined ||
        magnitudeOf(word) !== undefined ||
        currencyOfCode(atom.text) !== undefined ||
        word.endsWith('fold')
      );
    }
  }
}

/** True for what "a" makes a value with: "a hundred", "a dozen", "a third of", "an hour". */
function mayFollowArticle(word: string): boolean {
  return (
    magnitudeOf(word) !== undefined ||
    denominatorOf(word) !== undefined ||
    durationUnit(word) !== undefined ||
    word === 'hundred' ||
    word === 'dozen' ||
    word === 'few'
  );
}

function read(atoms: Atoms, index: number): Reading | undefined {
  const { lower } = atoms.at(index);
  if ((lower === 'a' || lower === 'an') && !mayFollowArticle(atoms.at(index + 1).lower)) return undefined;
  return (
    readClockTime(atoms, index) ??
    dateReading(atoms, index) ??
    readArticleDuration(atoms, index) ??
    readSingleWord(atoms, index) ??
    (atoms.at(index).kind === 'figure' ? readOrdinal(atoms, index) : undefined) ??
    readQuantity(atoms, index) ??
    readOrdinal(atoms, index)
  );
}

function dateReading(atoms: Atoms, index: number): Reading | undefined {
  const found = readDate(atoms, index);
  if (!found) return undefined;
  if (!found.date) return { next: found.next, values: [] };
  const { weekday, ...rest } = found.date;
  const weekdayOnly = weekday !== undefined && Object.keys(rest).every((key) => key === 'relative');
  return {
    next: found.next,
    values: [
      {
        kind: weekdayOnly ? 'weekday' : 'date',
        span: atoms.span(found.first, found.next),
        core: atoms.span(found.core, found.next),
        date: found.date,
        ...(found.until ? { until: found.until } : {}),
      },
    ],
  };
}
