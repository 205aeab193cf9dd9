import { readAmount } from './amounts';
import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { measured } from './amountValue';
import type { Amount, Bounds, Reading } from './amountValue';
import { daysIn, durationUnit, measureOf } from '../../units';

/** "One day he will", "one night": no stretch of time, unless a word around measures with it. */
const indefinite = /^(?:day|night|weekend)$/u;
const measuring =
  /^(?:for|in|within|after|than|about|least|only|just|over|by|under|nearly|almost|last|past|next|every|up|lasted|took|takes|before)$/u;
const measuringAfter = /^(?:ago|later|earlier|after|before|old|away|long|and)$/u;

/** A duration, and what it turns into: "45 years old", "a 45-year-old", "three days ago", "two years and six months". */
export function readStretch(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading {
  const at = amount.next;
  const single = amount.numeral.amount === 1 && !amount.numeral.figures && !bounds;
  if (single && indefinite.test(amount.unit ?? '')) {
    const measures =
      measuring.test(atoms.at(amount.core - 1).lower) || measuringAfter.test(atoms.at(at).lower);
    if (!measures && !isHyphen(atoms.at(amount.core + 1))) return { next: at, values: [] };
  }
  const hyphen = isHyphen(atoms.at(at)) ? 1 : 0;
  const word = atoms.at(at + hyphen).lower;
  const ofAge = word === 'of' && atoms.at(at + hyphen + 1).lower === 'age';
  if (amount.unit === 'year' && (ofAge || word === 'old' || word === 'olds')) {
    const next = at + hyphen + (ofAge ? 2 : 1);
    return { next, values: [measured(atoms, { ...amount, kind: 'age', next }, bounds)] };
  }
  if (!bounds && word === 'ago') return readAgo(atoms, amount, at + 1);
  const whole = bounds ? amount : compound(atoms, amount);
  return { next: whole.next, values: [measured(atoms, whole, bounds)] };
}

function readAgo(atoms: Atoms, amount: Amount, next: number): Reading {
  const { unit, numeral } = amount;
  const value = measured(atoms, { ...amount, next });
  if (!Number.isInteger(numeral.amount)) return { next, values: [value] };
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')
    return { next, values: [value] };
  return {
    next,
    values: [{ ...value, kind: 'date', date: { relative: { unit, offset: -numeral.amount } } }],
  };
}

/** "an hour and a half", "one hour and 20 minutes", "two years, three months", "5ft 10in": one amount in two units. */
export function compound(atoms: Atoms, amount: Amount): Amount {
  const { unit, numeral } = amount;
  if (unit === undefined || numeral.bounds) return amount;
  const joined = atoms.at(amount.next).lower === 'and';
  if (joined && atoms.at(amount.next + 1).lower === 'a' && atoms.at(amount.next + 2).lower === 'half')
    return {
      ...amount,
      numeral: { ...numeral, amount: numeral.amount + 0.5, step: 0.5 },
      unitSpan: undefined,
      last: amount.next + 2,
      next: amount.next + 3,
    };
  const separated = joined || atoms.at(amount.next).text === ',';
  const from = separated ? amount.next + 1 : amount.next;
  const start = atoms.at(from);
  if (start.kind !== 'figure' && !(start.kind === 'word' && separated)) return amount;
  const second = readAmount(atoms, from);
  if (second?.unit === undefined || second.kind !== amount.kind || second.numeral.bounds) return amount;
  if (second.last !== undefined || second.prefixed) return amount;
  const ratio = smallerBy(unit, second.unit);
  // Not two facts side by side: "30 days, 24 hours a day" and "two days and three weeks" are not one amount.
  if (ratio === undefined || second.numeral.amount >= ratio || !Number.isInteger(numeral.amount))
    return amount;
  return {
    ...amount,
    numeral: {
      ...numeral,
      amount: Number((numeral.amount * ratio + second.numeral.amount).toPrecision(15)),
      step: second.numeral.step,
    },
    unit: second.unit,
    unitSpan: undefined,
    last: second.next - 1,
    next: second.next,
  };
}

/** How many of the smaller unit make one of the larger, for units that are told together. */
function smallerBy(larger: string, smaller: string): number | undefined {
  if (larger === 'year' && smaller === 'month') return 12;
  const [days, fewer] = [daysIn(larger), daysIn(smaller)];
  if (days !== undefined && fewer !== undefined) {
    const ratio = days / fewer;
    return ratio > 1 && (days < 20 || smaller === 'day' || smaller === 'week') ? ratio : undefined;
  }
  const [measure, other] = [measureOf(larger), measureOf(smaller)];
  if (!measure || measure.dimension !== other?.dimension || measure.factor <= other.factor) return undefined;
  return Number((measure.factor / other.factor).toPrecision(6));
}

/** "an hour", "a month", "a year ago": one, where a word around measures with it; "four times a week" is a rate. */
export function readArticleStretch(atoms: Atoms, index: number): Reading | undefined {
  const word = atoms.at(index).lower;
  if (word !== 'a' && word !== 'an') return undefined;
  const unit = durationUnit(atoms.at(index + 1).lower);
  if (unit === undefined || unit === 'second') return undefined;
  const next = index + 2;
  const following = atoms.at(next).lower;
  const half = following === 'and' && atoms.at(next + 2).lower === 'half';
  const before =
    /^(?:for|in|within|after|than|about|nearly|almost|under|least|lasted|over|just|only|took|takes)$/u;
  if (!half && following !== 'ago' && !before.test(atoms.at(index - 1).lower)) return undefined;
  // "In a day of fighting", "for a night out": the day and not how long.
  if (!half && /^(?:of|out|in|when|where|that|which)$/u.test(following)) return undefined;
  return readStretch(atoms, {
    first: index,
    core: index,
    numeral: { amount: 1, next, step: 1, figures: false, plain: false, magnitude: 1 },
    kind: 'duration',
    unit,
    last: index + 1,
    next,
  });
}

const people =
  /^(?:man|woman|boy|girl|teenager|student|driver|father|mother|son|daughter|brother|sister|husband|wife|actor|actress|singer|player|striker|defender|midfielder|goalkeeper|star|officer|soldier|victim|suspect|teacher|nurse|doctor|farmer|lawyer|journalist|resident|pensioner|worker|grandmother|grandfather|widow|leader|winger|forward)$/u;

/** "aged 45", "Smith, 45, said", "a boy, 17,", "in his 40s". */
export function readAge(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading | undefined {
  const { numeral } = amount;
  if (!Number.isInteger(numeral.amount) || numeral.amount > 120 || numeral.bounds) return undefined;
  const previous = atoms.at(amount.first - 1);
  const following = atoms.at(amount.next);
  const age: Amount = { ...amount, kind: 'age', unit: 'year' };
  if (/^(?:aged|age|ages)$/u.test(previous.lower) && following.text !== '%')
    return { next: amount.next, values: [measured(atoms, { ...age, first: amount.first - 1 }, bounds)] };
  const next = amount.next + 1;
  const owned = /^(?:his|her|their|my|your|our|early|mid|late)$/u.test(previous.lower) || isHyphen(previous);
  if (following.text === 's' && following.glued && numeral.plain && numeral.amount % 10 === 0 && owned) {
    const decade = { low: numeral.amount, high: numeral.amount + 9, last: amount.next, between: false };
    return { next, values: [measured(atoms, { ...age, next }, decade)] };
  }
  if (!numeral.plain || numeral.amount < 1 || numeral.amount > 115 || previous.text !== ',') return undefined;
  const named = atoms.at(amount.first - 2);
  const name = isCapital(named) && named.pos === 'PROPN';
  if (!name && !people.test(named.lower)) return undefined;
  if (following.text !== ',' && following.text !== ')' && following.text !== '.') return undefined;
  return { next: amount.next, values: [measured(atoms, age, bounds)] };
}

/** "twice as many", "three times more", "tenfold" as "10-fold"; "six times" alone is how often. */
export function readMultiple(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading | undefined {
  const hyphen = isHyphen(atoms.at(amount.next)) ? 1 : 0;
  const at = amount.next + hyphen;
  const word = atoms.at(at).lower;
  if (word === 'fold')
    return { next: at + 1, values: [measured(atoms, { ...amount, kind: 'multiple', next: at + 1 }, bounds)] };
  if ((word !== 'times' && word !== 'time') || hyphen === 1) return undefined;
  if (/^(?:zones?|slots?)$/u.test(atoms.at(at + 1).lower)) return undefined;
  const counted: Amount = isComparison(atoms, at + 1)
    ? { ...amount, kind: 'multiple', next: at + 1 }
    : { ...amount, kind: 'count', unit: 'time', unitSpan: atoms.span(at, at), next: at + 1 };
  return { next: at + 1, values: [measured(atoms, counted, bounds)] };
}

/** "as many", "the size", "more", "higher": what makes times a multiple. */
export function isComparison(atoms: Atoms, index: number): boolean {
  const word = atoms.at(index).lower;
  const next = atoms.at(index + 1).lower;
  if (word === 'the')
    return /^(?:size|number|amount|rate|average|price|cost|level|length|height|weight|value|national|usual|normal|legal|limit|speed|population|distance|share)$/u.test(
      next,
    );
  if (word === 'as')
    return /^(?:many|much|large|big|likely|high|fast|long|expensive|great|often|strong|powerful|effective|small|common)$/u.test(
      next,
    );
  if (word === 'more') return next !== 'than' || atoms.at(index - 1).lower === 'times';
  return /^(?:higher|larger|bigger|greater|faster|less|fewer|its|their|that|what)$/u.test(word);
}
