import type { Span } from '../prose/span';
import { isCapital, isHyphen } from './atoms';
import type { Atoms } from './atoms';
import { countedUnit } from './countedUnit';
import { isDesignation } from './designations';
import { modifierAfter, modifierBefore } from './modifiers';
import { denominatorOf, smallNumber } from './numberWords';
import { readNumeral } from './numerals';
import type { Numeral } from './numerals';
import {
  currencyOfCode,
  currencyOfDollarPrefix,
  currencyOfNation,
  currencyOfSign,
  currencyOfWord,
  durationUnit,
  measureUnit,
} from './units';
import type { Value, ValueKind } from './value';

/** What reading at an atom came to: a value or nothing, and where to go on. */
export interface Reading {
  readonly next: number;
  readonly values: readonly Value[];
}

/** A numeral with what stands right at it: currency, percent, a unit of time or measurement. */
interface Amount {
  /** Index of the first atom, a currency sign included. */
  readonly first: number;
  /** Index of the numeral's first atom. */
  readonly core: number;
  readonly numeral: Numeral;
  readonly kind?: ValueKind;
  readonly unit?: string;
  readonly unitSpan?: Span;
  readonly fraction?: boolean;
  /** Read with the sign or code in front. */
  readonly prefixed?: boolean;
  readonly next: number;
}

/** The quantity that begins at an atom; undefined where none does. No values where a number turns out to be a name. */
export function readQuantity(atoms: Atoms, index: number): Reading | undefined {
  const first = readAmount(atoms, index);
  if (!first) return undefined;
  return readChances(atoms, first) ?? readPair(atoms, first) ?? single(atoms, first);
}

function readAmount(atoms: Atoms, index: number): Amount | undefined {
  const prefix = readCurrencyPrefix(atoms, index);
  const core = prefix?.next ?? index;
  const share = prefix ? undefined : readShare(atoms, index);
  if (share) return share;
  const numeral = readNumeral(atoms, core);
  if (!numeral) return undefined;
  const base = { first: index, core, numeral };
  if (prefix) {
    const scaled = withMoneyMagnitude(atoms, numeral);
    return {
      ...base,
      numeral: scaled,
      kind: 'money',
      unit: prefix.currency,
      unitSpan: atoms.span(index, prefix.next - 1),
      prefixed: true,
      next: scaled.next,
    };
  }
  return { ...base, ...suffix(atoms, numeral) };
}

/** "$5 m", "£3 bn": after a currency sign a lone letter is a magnitude. */
function withMoneyMagnitude(atoms: Atoms, numeral: Numeral): Numeral {
  if (numeral.magnitude !== 1 || numeral.bounds) return numeral;
  const word = atoms.at(numeral.next).lower;
  const factor = word === 'm' ? 1e6 : word === 'b' ? 1e9 : undefined;
  if (factor === undefined) return numeral;
  return {
    ...numeral,
    amount: numeral.amount * factor,
    step: numeral.step * factor,
    magnitude: factor,
    plain: false,
    next: numeral.next + 1,
  };
}

/** "$", "US$", "USD", "Rs." and the like before a figure. */
function readCurrencyPrefix(atoms: Atoms, index: number): { currency: string; next: number } | undefined {
  const atom = atoms.at(index);
  const sign = currencyOfSign(atom.text);
  if (sign !== undefined) return { currency: sign, next: index + 1 };
  if (!isCapital(atom) || atom.text.length > 3) return undefined;
  const second = atoms.at(index + 1);
  if (second.text === '$' && second.glued) {
    const currency = currencyOfDollarPrefix(atom.lower);
    return currency === undefined ? undefined : { currency, next: index + 2 };
  }
  const currency = currencyOfCode(atom.text);
  if (currency === undefined) return undefined;
  const next = second.text === '.' && second.glued ? index + 2 : index + 1;
  return atoms.at(next).kind === 'figure' ? { currency, next } : undefined;
}

/** What stands right behind a numeral: percent, currency, time or measurement. */
function suffix(
  atoms: Atoms,
  numeral: Numeral,
): Pick<Amount, 'kind' | 'unit' | 'unitSpan' | 'next' | 'numeral'> {
  const at = numeral.next;
  const hyphen = isHyphen(atoms.at(at)) && atoms.at(at).glued && atoms.at(at + 1).glued;
  const from = hyphen ? at + 1 : at;
  const word = atoms.at(from);
  const make = (
    kind: ValueKind,
    unit: string,
    last: number,
    first = from,
  ): Pick<Amount, 'kind' | 'unit' | 'unitSpan' | 'next' | 'numeral'> => ({
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
  if (word.kind !== 'word' && word.text !== '°') return { next: at, numeral };
  const money = currencyAt(atoms, from);
  if (money) return make('money', money.unit, money.last);
  const degree = degreeAt(atoms, from);
  if (degree) return make('count', degree.unit, degree.last);
  if (numeral.short) {
    // "5m people" is five million, "5m" alone five metres or million: what follows decides.
    const noun = countedUnit(atoms, at, false);
    const currency = currencyAt(atoms, at);
    if (currency) return make('money', currency.unit, currency.last);
    if (noun && !isHyphen(atoms.at(at))) return { next: at, numeral };
  }
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

function percentAt(atoms: Atoms, index: number): { unit: string; last: number } | undefined {
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
  if (atom.lower === 'cents' || atom.lower === 'pence') return { unit: 'cent', last: index };
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

/** "half of", "a third of", "two-thirds", "three quarters": a share in words, unless it shares out a number. */
function readShare(atoms: Atoms, index: number): Amount | undefined {
  const first = atoms.at(index);
  if (first.kind !== 'word') return undefined;
  const make = (share: number, next: number): Amount => ({
    first: index,
    core: index,
    numeral: { amount: share * 100, next, step: 1, figures: false, plain: false, magnitude: 1 },
    kind: 'percentage',
    unit: 'percent',
    fraction: true,
    next,
  });
  if (first.lower === 'half') return readHalf(atoms, index, make);
  const over = first.lower === 'a' ? 1 : smallNumber(first.lower);
  if (over === undefined || over < 1 || over > 20) return undefined;
  const hyphen = isHyphen(atoms.at(index + 1)) && atoms.at(index + 1).glued;
  const at = hyphen ? index + 2 : index + 1;
  const name = atoms.at(at);
  const under = denominatorOf(name.lower);
  if (under === undefined || over >= under) return undefined;
  if (over > 1 !== name.lower.endsWith('s') && name.lower !== 'half') return undefined;
  const following = atoms.at(at + 1);
  const ofAll = following.lower === 'of' || (following.lower === 'the' && !first.lower.startsWith('a'));
  if (!ofAll) {
    // "a third man", "a quarter mile", "three quarters" of a year: shares only where no noun or number follows.
    if (over === 1 && !hyphen && first.lower === 'a') return undefined;
    if (over === 1 && !hyphen && (following.pos === 'NOUN' || following.pos === 'ADJ')) return undefined;
    if (!hyphen && under === 4 && /^(?:ago|later|in|on)$/u.test(following.lower)) return undefined;
  } else if (
    following.lower === 'of' &&
    readNumeral(atoms, at + 2) &&
    /^(?:a|one)$/u.test(atoms.at(at + 2).lower)
  )
    return undefined;
  return make(over / under, at + 1);
}

function readHalf(
  atoms: Atoms,
  index: number,
  make: (share: number, next: number) => Amount,
): Amount | undefined {
  const following = atoms.at(index + 1);
  const previous = atoms.at(index - 1);
  if (/^(?:a|an|one)$/u.test(following.lower) || isHyphen(following)) {
    const at = index + 2;
    const time = durationUnit(atoms.at(at).lower);
    if (time !== undefined) {
      return {
        first: index,
        core: index,
        numeral: { amount: 0.5, next: index + 1, step: 0.25, figures: false, plain: false, magnitude: 1 },
        kind: 'duration',
        unit: time,
        unitSpan: atoms.span(at, at),
        next: at + 1,
      };
    }
    const point = percentAt(atoms, at);
    if (point?.unit === 'percentage point')
      return {
        first: index,
        core: index,
        numeral: { amount: 0.5, next: index + 1, step: 0.1, figures: false, plain: false, magnitude: 1 },
        kind: 'percentage',
        unit: point.unit,
        unitSpan: atoms.span(at, point.last),
        next: point.last + 1,
      };
    if (isHyphen(following) || readNumeral(atoms, index)) return undefined;
    return undefined;
  }
  // "The second half", "at half past", "half-time", "the better half".
  if (
    previous.pos === 'ADJ' ||
    previous.lower === 'other' ||
    /^(?:past|time|way|brother|sister)$/u.test(following.lower)
  )
    return undefined;
  if (/^(?:of|the|its|their|his|her|our|those|these|all|that|this|what|as)$/u.test(following.lower)) {
    if (/^(?:first|second|later|latter|early|this|that|last)$/u.test(previous.lower)) return undefined;
    if (
      following.lower === 'of' &&
      /^(?:the|a)$/u.test(previous.lower) &&
      modifierBefore(atoms, index, false) === undefined
    )
      return undefined;
    return make(0.5, index + 1);
  }
  return modifierBefore(atoms, index, false) || /^(?:by|in)$/u.test(previous.lower)
    ? make(0.5, index + 1)
    : undefined;
}

/** "one in five", "nine out of 10": a share. */
function readChances(atoms: Atoms, first: Amount): Reading | undefined {
  if (first.kind !== undefined || !Number.isInteger(first.numeral.amount)) return undefined;
  const at = first.next;
  const out = atoms.at(at).lower === 'out' && atoms.at(at + 1).lower === 'of';
  if (!out && atoms.at(at).lower !== 'in') return undefined;
  const second = readAmount(atoms, out ? at + 2 : at + 1);
  if (!second || second.kind !== undefined || second.numeral.bounds) return undefined;
  const { amount } = second.numeral;
  if (!Number.isInteger(amount) || amount <= first.numeral.amount || first.numeral.amount < 1)
    return undefined;
  if (!out && (amount > 100 ? ![1000, 10_000, 100_000, 1e6].includes(amount) : first.numeral.amount > 20))
    return undefined;
  const found = modified(
    atoms,
    {
      ...first,
      numeral: { ...first.numeral, amount: (100 * first.numeral.amount) / amount, step: 1 },
      kind: 'percentage',
      unit: 'percent',
      fraction: true,
      next: second.next,
    },
    first.core,
    second.next - 1,
  );
  return { next: second.next, values: [found] };
}

const wonOrLost =
  /^(?:won|win|wins|winning|lost|lose|beat|beats|beaten|beating|defeat|defeated|defeats|victory|loss|score|draw|drew|led|leading|lead|trailed|ruled|voted|vote|votes|rule|passed|approved|rejected|majority|split|decision|ruling|tied|down|up|ahead)$/u;

/** Two amounts that belong together: a range, a score or a choice of two. */
function readPair(atoms: Atoms, first: Amount): Reading | undefined {
  const separator = atoms.at(first.next);
  const previous = atoms.at(first.first - 1).lower;
  const hyphen = isHyphen(separator) && (separator.glued || separator.text !== '-');
  const word = separator.lower;
  const between = previous === 'between' && word === 'and';
  if (!hyphen && !between && word !== 'to' && word !== 'or') return undefined;
  if (first.numeral.bounds) return undefined;
  const second = readAmount(atoms, first.next + 1);
  if (!second || second.numeral.bounds || second.fraction !== first.fraction) return undefined;
  if (hyphen && !atoms.at(first.next + 1).glued && separator.text === '-') return undefined;
  const [low, high] = [first.numeral, second.numeral];
  if (hyphen && isHyphen(atoms.at(second.next)) && atoms.at(second.next + 1).kind === 'figure') {
    // "4-4-2", "555-123-4567": neither a range nor a score.
    let next = second.next;
    while (isHyphen(atoms.at(next)) && atoms.at(next + 1).kind === 'figure') next += 2;
    return { next, values: [] };
  }
  const bare = first.kind === undefined && second.kind === undefined && low.plain && high.plain;
  if (bare && (hyphen || word === 'to') && isScore(atoms, first, second, hyphen)) {
    if (hyphen && isDesignation(atoms, first.core, second.next, false))
      return { next: second.next, values: [] };
    return { next: second.next, values: [scoreOf(atoms, first, second)] };
  }
  if (word === 'or' && high.amount !== low.amount + 1) return undefined;
  if (word === 'to' && (previous === 'from' || !between)) {
    if (previous === 'from' || (low.figures !== high.figures && second.kind === undefined)) return undefined;
  }
  const kind = second.kind ?? first.kind;
  const unit = second.unit ?? first.unit;
  if (first.kind !== undefined && first.kind !== second.kind && second.kind !== undefined) return undefined;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  // "one to two million", "$50-60 million": the magnitude is both's.
  const scale =
    low.magnitude === 1 && high.magnitude > 1 && low.amount < high.amount / high.magnitude
      ? high.magnitude
      : 1;
  const from = low.amount * scale;
  if (!(from < high.amount)) return undefined;
  if (
    hyphen &&
    isDesignation(
      atoms,
      first.core,
      second.next,
      kind !== undefined || countedUnit(atoms, second.next, false) !== undefined,
    )
  )
    return { next: second.next, values: [] };
  const whole: Amount = {
    first: first.first,
    core: first.prefixed ? first.core : first.first,
    numeral: { ...high, step: Math.min(low.step * scale, high.step), bounds: undefined },
    next: second.next,
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...((second.unitSpan ?? first.unitSpan)
      ? { unitSpan: first.prefixed ? first.unitSpan : (second.unitSpan ?? first.unitSpan) }
      : {}),
    ...(first.fraction ? { fraction: true } : {}),
  };
  const reading = single(atoms, whole, {
    low: exact(from),
    high: high.amount,
    last: second.numeral.next - 1,
    between,
  });
  return reading;
}

/** Multiplying decimals leaves binary dust in the last digits. */
function exact(amount: number): number {
  return Number(amount.toPrecision(15));
}

function isScore(atoms: Atoms, first: Amount, second: Amount, hyphen: boolean): boolean {
  const [a, b] = [first.numeral, second.numeral];
  if (!a.figures || !b.figures || a.amount > 999 || b.amount > 999) return false;
  const before = [1, 2, 3, 4].some((step) => wonOrLost.test(atoms.at(first.first - step).lower));
  const after = [0, 1, 2].some((step) =>
    /^(?:vote|votes|victory|win|defeat|loss|draw|majority|decision|ruling|lead|margin|score)$/u.test(
      atoms.at(second.next + step).lower,
    ),
  );
  if (before || after) return true;
  return hyphen && a.amount >= b.amount;
}

function scoreOf(atoms: Atoms, first: Amount, second: Amount): Value {
  const span = atoms.span(first.first, second.next - 1);
  return { kind: 'score', span, core: span, low: first.numeral.amount, high: second.numeral.amount };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Index of the last atom of the second figure. */
  readonly last: number;
  readonly between: boolean;
}

/** One amount or range with what it counts, its age or its place in time. */
function single(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading {
  const { numeral } = amount;
  const last = bounds?.last ?? numeral.next - 1;
  const none = { next: amount.next, values: [] };
  if (amount.kind !== undefined) {
    if (amount.kind === 'duration') return readTime(atoms, amount, last, bounds);
    if (!amount.prefixed && isDesignation(atoms, amount.core, amount.next, true)) return none;
    return { next: amount.next, values: [modified(atoms, amount, amount.core, last, bounds)] };
  }
  const age = readAge(atoms, amount, last, bounds);
  if (age) return age;
  const multiple = readMultiple(atoms, amount, last, bounds);
  if (multiple) return multiple;
  if (isPronoun(atoms, amount)) return none;
  const noun = countedUnit(atoms, amount.next, numeral.amount === 1 && !bounds);
  if (isDesignation(atoms, amount.core, amount.next, noun !== undefined)) return none;
  if (atoms.at(amount.core).lower === 'one' && !noun && !bounds) return none;
  const counted: Amount = noun
    ? { ...amount, kind: 'count', unit: noun.unit, unitSpan: atoms.span(noun.first, noun.last) }
    : { ...amount, kind: 'number' };
  return { next: amount.next, values: [modified(atoms, counted, amount.core, last, bounds)] };
}

/** "One" where it counts nothing: "one of the", "no one", "this one", "one another", "one day". */
function isPronoun(atoms: Atoms, amount: Amount): boolean {
  const atom = atoms.at(amount.core);
  if (atom.lower !== 'one' || amount.next > amount.core + 1) return false;
  const previous = atoms.at(amount.core - 1).lower;
  const following = atoms.at(amount.next);
  return (
    /^(?:no|any|every|some|each|the|this|that|which|another|either|neither|day|number|first|last|next|for|everyone|than)$/u.test(
      previous,
    ) ||
    /^(?:of|another|is|was|who|that|would|can|could|has|had|does|in|by|or|and|more|way|reason|thing|hand|point|side|else|such)$/u.test(
      following.lower,
    ) ||
    following.kind !== 'word' ||
    following.text === 's'
  );
}

/** Durations, and what they turn into: "45 years old", "a 45-year-old", "three days ago". */
function readTime(atoms: Atoms, amount: Amount, last: number, bounds?: Bounds): Reading {
  let at = amount.next;
  if (
    atoms.at(amount.core).lower === 'one' &&
    amount.next === amount.core + 2 &&
    !isHyphen(atoms.at(amount.core + 1))
  ) {
    // "One day he will": no stretch of time, unless something measures with it.
    const previous = atoms.at(amount.core - 1).lower;
    if (
      !/^(?:for|in|within|after|than|about|least|only|just|over|by|under|nearly|almost|last|past|next|every|up)$/u.test(
        previous,
      ) &&
      !/^(?:ago|later|earlier|after|before|old)$/u.test(atoms.at(at).lower)
    )
      return { next: amount.next, values: [] };
  }
  const hyphen = isHyphen(atoms.at(at)) ? 1 : 0;
  const old =
    /^olds?$/u.test(atoms.at(at + hyphen).lower) ||
    (atoms.at(at + hyphen).lower === 'of' && atoms.at(at + 1).lower === 'age');
  if (old && amount.unit === 'year') {
    at += hyphen + (atoms.at(at).lower === 'of' ? 2 : 1);
    return {
      next: at,
      values: [
        modified(atoms, { ...amount, kind: 'age', unit: 'year', next: at }, amount.core, last, bounds),
      ],
    };
  }
  const ago = atoms.at(at).lower;
  const { unit } = amount;
  if (
    ago === 'ago' &&
    !bounds &&
    (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade') &&
    Number.isInteger(amount.numeral.amount)
  ) {
    const value = modified(atoms, { ...amount, next: at + 1 }, amount.core, last);
    return {
      next: at + 1,
      values: [{ ...value, kind: 'date', date: { relative: { unit, offset: -amount.numeral.amount } } }],
    };
  }
  return { next: at, values: [modified(atoms, amount, amount.core, last, bounds)] };
}

/** "aged 45", "Smith, 45, said", "age 45", "in his 40s" is read here too. */
function readAge(atoms: Atoms, amount: Amount, last: number, bounds?: Bounds): Reading | undefined {
  const { numeral } = amount;
  if (!Number.isInteger(numeral.amount) || numeral.amount > 120) return undefined;
  const previous = atoms.at(amount.first - 1);
  const following = atoms.at(amount.next);
  const made = (first: number, next: number, low?: Bounds): Reading => ({
    next,
    values: [
      modified(
        atoms,
        { ...amount, kind: 'age', unit: 'year', next, first },
        amount.core,
        last,
        low ?? bounds,
      ),
    ],
  });
  if (/^(?:aged|age|ages)$/u.test(previous.lower)) return made(amount.first - 1, amount.next);
  if (
    following.text === 's' &&
    following.glued &&
    numeral.figures &&
    /^(?:his|her|their|my|your|our)$/u.test(atoms.at(amount.first - 1).lower)
  )
    return {
      next: amount.next + 1,
      values: [
        modified(
          atoms,
          { ...amount, kind: 'age', unit: 'year', next: amount.next + 1 },
          amount.core,
          amount.next,
          { low: numeral.amount, high: numeral.amount + 9, last: amount.next, between: false },
        ),
      ],
    };
  if (!numeral.plain || numeral.amount < 1 || previous.text !== ',') return undefined;
  const name = atoms.at(amount.first - 2);
  if (!isCapital(name) || name.pos !== 'PROPN') return undefined;
  if (following.text !== ',' && following.text !== ')' && following.text !== '.') return undefined;
  return made(amount.first, amount.next);
}

/** "twice as many", "three times more", "tenfold". */
function readMultiple(atoms: Atoms, amount: Amount, last: number, bounds?: Bounds): Reading | undefined {
  const hyphen = isHyphen(atoms.at(amount.next)) ? 1 : 0;
  const at = amount.next + hyphen;
  const word = atoms.at(at).lower;
  if (word === 'fold')
    return {
      next: at + 1,
      values: [modified(atoms, { ...amount, kind: 'multiple', next: at + 1 }, amount.core, last, bounds)],
    };
  if (word !== 'times' && word !== 'time') return undefined;
  const after = atoms.at(at + 1).lower;
  if (after === 'zone' || after === 'zones' || hyphen === 1) return undefined;
  const asMany = isComparison(atoms, at + 1);
  const value = modified(
    atoms,
    {
      ...amount,
      kind: asMany ? 'multiple' : 'count',
      ...(asMany ? {} : { unit: 'time', unitSpan: atoms.span(at, at) }),
      next: at + 1,
    },
    amount.core,
    last,
    bounds,
  );
  return { next: at + 1, values: [value] };
}

/** "as many", "the size", "more", "higher": what makes times a multiple. */
export function isComparison(atoms: Atoms, index: number): boolean {
  const word = atoms.at(index).lower;
  if (word === 'the')
    return /^(?:size|number|amount|rate|average|price|cost|level|length|height|weight|value|national|usual|normal)$/u.test(
      atoms.at(index + 1).lower,
    );
  if (word === 'as')
    return /^(?:many|much|large|big|likely|high|fast|long|expensive|great|often|strong|powerful|effective)$/u.test(
      atoms.at(index + 1).lower,
    );
  return /^(?:more|higher|larger|bigger|greater|faster|less|fewer|its|their)$/u.test(word);
}

/** The value of an amount, with the modifiers around it. `core` and `last` bound the figure itself. */
function modified(atoms: Atoms, amount: Amount, core: number, last: number, bounds?: Bounds): Value {
  const { numeral } = amount;
  // "over three days" is during them, "under 2014" nothing.
  const before = modifierBefore(
    atoms,
    bounds?.between ? amount.first - 1 : amount.first,
    amount.kind === 'duration',
  );
  const after =
    modifierAfter(atoms, amount.next) ??
    (last + 1 < amount.next ? modifierAfter(atoms, last + 1) : undefined);
  const first = before?.first ?? (bounds?.between ? amount.first - 1 : amount.first);
  const end = after && after.next > amount.next ? after.next : amount.next;
  const modifier = before?.modifier ?? after?.modifier;
  const measured = bounds
    ? { low: bounds.low, high: bounds.high }
    : numeral.bounds
      ? { low: numeral.bounds[0], high: numeral.bounds[1], vague: true }
      : { amount: numeral.amount };
  const cents = amount.unit === 'cent';
  return {
    kind: amount.kind ?? 'number',
    span: atoms.span(first, end - 1),
    core: atoms.span(core, last),
    ...(amount.unitSpan ? { unitSpan: amount.unitSpan } : {}),
    ...measured,
    ...(cents && measured.amount !== undefined ? { amount: measured.amount / 100 } : {}),
    ...(amount.fraction ? { fraction: true } : {}),
    ...(amount.unit === undefined ? {} : { unit: cents ? 'USD' : amount.unit }),
    ...(modifier === undefined ? {} : { modifier }),
    step: cents ? numeral.step / 100 : numeral.step,
  };
}
