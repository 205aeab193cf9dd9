import type { Span } from '../../../prose/span';
import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Numeral } from '../numerals/numeral';
import { withoutBinaryError } from '../numerals/numeral';
import { countedUnit } from './countedUnit';
import { currencyOfCode, currencyOfNation, currencyOfSign, currencyOfWord } from '../../units/currencies';
import { measureUnit } from '../../units/measures';
import { durationUnit } from '../../units/timeUnits';
import type { ValueKind } from '../../value';

/** A numeral with the unit right behind it, where there is one. */
export interface NumeralWithUnit {
  /** Without its magnitude where that turns out to be the unit: "200m" as metres. */
  readonly numeral: Numeral;
  readonly kind?: ValueKind;
  readonly unit?: string;
  readonly unitSpan?: Span;
  /** Index of the atom after numeral and unit. */
  readonly next: number;
}

/** A unit in the text. */
interface Unit {
  readonly kind: ValueKind;
  readonly unit: string;
  /** Index of its first atom. */
  readonly first: number;
  /** Index of the atom after it. */
  readonly next: number;
}

/** Reads what stands right behind a numeral, also after a hyphen: percent, currency, time or measurement. */
export function unitAfter(atoms: Atoms, numeral: Numeral): NumeralWithUnit {
  const hyphen = atoms.at(numeral.next);
  const hyphenated = isHyphen(hyphen) && hyphen.glued && atoms.at(numeral.next + 1).glued;
  const first = hyphenated ? numeral.next + 1 : numeral.next;
  const sign = percentAt(atoms, first) ?? currencySignAt(atoms, first, numeral);
  if (sign) return withUnit(atoms, numeral, sign);
  const { kind, text } = atoms.at(first);
  if (kind !== 'word' && text !== '°') return numeral.short ? metres(atoms, numeral) : withoutUnit(numeral);
  const moneyOrDegree = currencyAt(atoms, first) ?? degreeAt(atoms, first);
  if (moneyOrDegree) return withUnit(atoms, numeral, moneyOrDegree);
  if (numeral.short)
    return hyphenated || !isPluralCount(atoms, first) ? metres(atoms, numeral) : withoutUnit(numeral);
  const unit =
    (numeral.bounds ? currencyOf(atoms, first) : undefined) ??
    durationAt(atoms, first, hyphenated) ??
    speedAt(atoms, first) ??
    areaOrVolumeAt(atoms, first) ??
    measureAt(atoms, first, hyphenated);
  return unit ? withUnit(atoms, numeral, unit) : withoutUnit(numeral);
}

function withUnit(atoms: Atoms, numeral: Numeral, { kind, unit, first, next }: Unit): NumeralWithUnit {
  return { numeral, kind, unit, unitSpan: atoms.span(first, next), next };
}

function withoutUnit(numeral: Numeral): NumeralWithUnit {
  return { numeral, next: numeral.next };
}

/** "5m people" is five million: a noun in the plural follows. */
function isPluralCount(atoms: Atoms, index: number): boolean {
  const counted = countedUnit(atoms, index, false);
  if (!counted) return false;
  const noun = atoms.at(counted.next - 1).lower;
  return noun !== counted.unit || /^(?:people|staff)$/u.test(noun);
}

/** The numeral with its "m" as metres, since nothing follows that comes in millions. A lone "b" is no unit. */
function metres(atoms: Atoms, numeral: Numeral): NumeralWithUnit {
  const letter = atoms.at(numeral.next - 1);
  if (letter.text !== 'm') return withoutUnit(numeral);
  return {
    numeral: {
      ...numeral,
      amount: withoutBinaryError(numeral.amount / numeral.magnitude),
      step: numeral.step / numeral.magnitude,
      magnitude: 1,
      short: false,
      next: numeral.next - 1,
    },
    kind: 'count',
    unit: 'metre',
    unitSpan: { start: letter.start, end: letter.end },
    next: numeral.next,
  };
}

/** Reads "%", "percent", "per cent", "percentage points". */
export function percentAt(atoms: Atoms, index: number): Unit | undefined {
  const { text, lower } = atoms.at(index);
  if (lower === 'percentage') {
    const point = isHyphen(atoms.at(index + 1)) ? index + 2 : index + 1;
    return isPoint(atoms, point) ? percentUnit('percentage point', index, point + 1) : undefined;
  }
  const perCent = lower === 'per' && atoms.at(index + 1).lower === 'cent';
  if (!perCent && text !== '%' && lower !== 'percent' && lower !== 'pc' && lower !== 'pct') return undefined;
  const next = perCent ? index + 2 : index + 1;
  return isPoint(atoms, next)
    ? percentUnit('percentage point', index, next + 1)
    : percentUnit('percent', index, next);
}

function percentUnit(unit: string, first: number, next: number): Unit {
  return { kind: 'percentage', unit, first, next };
}

function isPoint(atoms: Atoms, index: number): boolean {
  return /^points?$/u.test(atoms.at(index).lower);
}

/** Reads a currency sign behind a figure: "5€". One before another figure is that one's. */
function currencySignAt(atoms: Atoms, index: number, numeral: Numeral): Unit | undefined {
  const { text, glued } = atoms.at(index);
  const currency = currencyOfSign(text);
  if (currency === undefined || !(glued || numeral.figures)) return undefined;
  if (atoms.at(index + 1).kind === 'figure') return undefined;
  return money(text === '¢' ? 'cent' : currency, index, index + 1);
}

/** Reads "dollars", "EUR", "pence", "US dollars", "U.S. dollars", "Swiss francs". */
function currencyAt(atoms: Atoms, index: number): Unit | undefined {
  const { kind, text, lower, glued } = atoms.at(index);
  if (kind !== 'word') return undefined;
  if (/^cents?$/u.test(lower)) return money('cent', index, index + 1);
  if (lower === 'pence' || (lower === 'p' && glued)) return money('penny', index, index + 1);
  const code = text.length === 3 ? currencyOfCode(text) : undefined;
  const currency = code ?? currencyOfWord(lower);
  return currency === undefined ? nationalCurrencyAt(atoms, index) : money(currency, index, index + 1);
}

/** Reads "US dollars", "U.S. dollars", "Canadian dollars", "Swiss francs", "British pounds". */
function nationalCurrencyAt(atoms: Atoms, index: number): Unit | undefined {
  const nation = atoms.at(index);
  if (!isCapital(nation)) return undefined;
  const dotted =
    nation.lower === 'u' && atoms.at(index + 2).lower === 's' && atoms.at(index + 3).text === '.';
  const noun = dotted ? index + 4 : index + 1;
  const currency = currencyOfWord(atoms.at(noun).lower);
  const own = currency === 'USD' ? currencyOfNation(dotted ? 'us' : nation.lower) : currency;
  return own === undefined ? undefined : money(own, index, noun + 1);
}

/** Reads the currency of a vague number, its "of" included: "of dollars" in "millions of dollars". */
function currencyOf(atoms: Atoms, index: number): Unit | undefined {
  const currency = atoms.at(index).lower === 'of' ? currencyAt(atoms, index + 1) : undefined;
  return currency && { ...currency, first: index };
}

function money(unit: string, first: number, next: number): Unit {
  return { kind: 'money', unit, first, next };
}

function degreeAt(atoms: Atoms, index: number): Unit | undefined {
  const { text, lower } = atoms.at(index);
  if (text !== '°' && !/^degrees?$/u.test(lower)) return undefined;
  const scale = atoms.at(index + 1).lower;
  if (/^(?:c|celsius|centigrade)$/u.test(scale)) return count('degree Celsius', index, index + 2);
  if (/^(?:f|fahrenheit)$/u.test(scale)) return count('degree Fahrenheit', index, index + 2);
  return count('degree', index, index + 1);
}

function durationAt(atoms: Atoms, index: number, hyphenated: boolean): Unit | undefined {
  const { lower, pos } = atoms.at(index);
  const unit = durationUnit(lower);
  // "Two second thoughts": the adjective.
  if (unit === undefined || (unit === 'second' && pos === 'ADJ' && !hyphenated)) return undefined;
  return { kind: 'duration', unit, first: index, next: index + 1 };
}

/** Reads "miles per hour", "km an hour". */
function speedAt(atoms: Atoms, index: number): Unit | undefined {
  const { lower } = atoms.at(index);
  if (!/^(?:km|kilometres?|kilometers?|miles?)$/u.test(lower)) return undefined;
  if (!/^(?:per|an|a)$/u.test(atoms.at(index + 1).lower)) return undefined;
  if (!/^hours?$/u.test(atoms.at(index + 2).lower)) return undefined;
  return count(lower.startsWith('k') ? 'kilometre per hour' : 'mile per hour', index, index + 3);
}

/** Reads "square miles", "cubic metres", "nautical miles". */
function areaOrVolumeAt(atoms: Atoms, index: number): Unit | undefined {
  const { lower } = atoms.at(index);
  if (lower !== 'square' && lower !== 'cubic' && lower !== 'nautical') return undefined;
  const unit = measureUnit(atoms.at(index + 1).lower, false);
  return unit === undefined ? undefined : count(`${lower} ${unit}`, index, index + 2);
}

function measureAt(atoms: Atoms, index: number, hyphenated: boolean): Unit | undefined {
  const { lower, glued } = atoms.at(index);
  const unit = measureUnit(lower, glued && !hyphenated);
  return unit === undefined ? undefined : count(unit, index, index + 1);
}

function count(unit: string, first: number, next: number): Unit {
  return { kind: 'count', unit, first, next };
}
