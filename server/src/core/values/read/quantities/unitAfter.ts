import type { Span } from '../../../prose/span';
import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { countedUnit } from './countedUnit';
import type { Numeral } from '../numerals/numerals';
import {
  currencyOfCode,
  currencyOfNation,
  currencyOfSign,
  currencyOfWord,
  durationUnit,
  measureUnit,
} from '../../units';
import type { ValueKind } from '../../value';

/** A unit that stands right behind a numeral. */
export interface UnitAfter {
  readonly numeral: Numeral;
  readonly kind?: ValueKind;
  readonly unit?: string;
  readonly unitSpan?: Span;
  readonly next: number;
}

/** What stands right behind a numeral: percent, currency, time or measurement. */
export function unitAfter(atoms: Atoms, numeral: Numeral): UnitAfter {
  const at = numeral.next;
  const hyphen = isHyphen(atoms.at(at)) && atoms.at(at).glued && atoms.at(at + 1).glued;
  const from = hyphen ? at + 1 : at;
  const word = atoms.at(from);
  const make = (kind: ValueKind, unit: string, last: number, first = from): UnitAfter => ({
    kind,
    unit,
    unitSpan: atoms.span(first, last),
    next: last + 1,
    numeral,
  });
  const percent = percentAt(atoms, from);
  if (percent) return make('percentage', percent.unit, percent.last);
  const sign = currencyOfSign(word.text);
  if (sign !== undefined && (word.glued || numeral.figures) && atoms.at(from + 1).kind !== 'figure')
    return make('money', word.text === '¢' ? 'cent' : sign, from);
  if (word.kind !== 'word' && word.text !== '°')
    return numeral.short ? metres(atoms, numeral) : { next: at, numeral };
  const money = currencyAt(atoms, from);
  if (money) return make('money', money.unit, money.last);
  const degree = degreeAt(atoms, from);
  if (degree) return make('count', degree.unit, degree.last);
  if (numeral.short) {
    // "5m people" is five million, "5m" alone five metres or million: what follows decides.
    const noun = countedUnit(atoms, at, false);
    const currency = currencyAt(atoms, at);
    if (currency) return make('money', currency.unit, currency.last);
    const counted = noun ? atoms.at(noun.last).lower : '';
    const plural = noun !== undefined && (counted !== noun.unit || /^(?:people|staff)$/u.test(counted));
    if (plural && !isHyphen(atoms.at(at))) return { next: at, numeral };
    return metres(atoms, numeral);
  }
  const vague = numeral.bounds && word.lower === 'of' ? currencyAt(atoms, from + 1) : undefined;
  if (vague) return make('money', vague.unit, vague.last);
  const time = durationUnit(word.lower);
  if (time !== undefined && !(time === 'second' && word.pos === 'ADJ' && !hyphen))
    return make('duration', time, from);
  const perHour =
    /^(?:km|kilometres?|kilometers?|miles?)$/u.test(word.lower) &&
    /^(?:per|an|a)$/u.test(atoms.at(from + 1).lower) &&
    /^hours?$/u.test(atoms.at(from + 2).lower);
  if (perHour)
    return make('count', word.lower.startsWith('k') ? 'kilometre per hour' : 'mile per hour', from + 2);
  const squared =
    word.lower === 'square' || word.lower === 'cubic' || word.lower === 'nautical'
      ? measureUnit(atoms.at(from + 1).lower, false)
      : undefined;
  if (squared !== undefined) return make('count', `${word.lower} ${squared}`, from + 1);
  const measure = measureUnit(word.lower, word.glued && !hyphen);
  if (measure !== undefined) return make('count', measure, from);
  return { next: at, numeral };
}

/** "200m" with nothing behind it that comes in millions. A lone "b" is no unit. */
function metres(atoms: Atoms, numeral: Numeral): UnitAfter {
  const letter = atoms.at(numeral.next - 1);
  if (letter.text !== 'm') return { next: numeral.next, numeral };
  return {
    numeral: {
      ...numeral,
      amount: Number((numeral.amount / numeral.magnitude).toPrecision(15)),
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

export function percentAt(atoms: Atoms, index: number): { unit: string; last: number } | undefined {
  const atom = atoms.at(index);
  let last = -1;
  if (atom.text === '%' || atom.lower === 'percent' || atom.lower === 'pc' || atom.lower === 'pct')
    last = index;
  else if (atom.lower === 'per' && atoms.at(index + 1).lower === 'cent') last = index + 1;
  else if (atom.lower === 'percentage') {
    const point = isHyphen(atoms.at(index + 1)) ? index + 2 : index + 1;
    return /^points?$/u.test(atoms.at(point).lower) ? { unit: 'percentage point', last: point } : undefined;
  }
  if (last < 0) return undefined;
  return /^points?$/u.test(atoms.at(last + 1).lower)
    ? { unit: 'percentage point', last: last + 1 }
    : { unit: 'percent', last };
}

function currencyAt(atoms: Atoms, index: number): { unit: string; last: number } | undefined {
  const atom = atoms.at(index);
  if (atom.kind !== 'word') return undefined;
  if (/^cents?$/u.test(atom.lower)) return { unit: 'cent', last: index };
  if (atom.lower === 'pence' || (atom.lower === 'p' && atom.glued)) return { unit: 'penny', last: index };
  const code = currencyOfCode(atom.text);
  if (code !== undefined && atom.text.length === 3) return { unit: code, last: index };
  const own = currencyOfWord(atom.lower);
  if (own !== undefined) return { unit: own, last: index };
  // "US dollars", "U.S. dollars", "Canadian dollars", "Swiss francs", "British pounds".
  const dotted = atom.lower === 'u' && atoms.at(index + 2).lower === 's' && atoms.at(index + 3).text === '.';
  const noun = dotted ? index + 4 : index + 1;
  const currency = isCapital(atom) ? currencyOfWord(atoms.at(noun).lower) : undefined;
  if (currency === undefined) return undefined;
  const nation = currency === 'USD' ? currencyOfNation(dotted ? 'us' : atom.lower) : currency;
  return nation === undefined ? undefined : { unit: nation, last: noun };
}

function degreeAt(atoms: Atoms, index: number): { unit: string; last: number } | undefined {
  const atom = atoms.at(index);
  if (atom.text !== '°' && !/^degrees?$/u.test(atom.lower)) return undefined;
  const scale = atoms.at(index + 1);
  if (/^(?:c|celsius|centigrade)$/u.test(scale.lower)) return { unit: 'degree Celsius', last: index + 1 };
  if (/^(?:f|fahrenheit)$/u.test(scale.lower)) return { unit: 'degree Fahrenheit', last: index + 1 };
  return { unit: 'degree', last: index };
}
