import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Amount } from './amount';
import { modifierBefore } from './modifiers';
import { denominatorOf, smallNumber } from '../numerals/numberWords';
import { readNumeral } from '../numerals/readNumeral';
import { durationUnit } from '../../units/timeUnits';
import { percentAt } from './unitAfter';

/**
 * Reads a share in words: "half of", "a third of", "two-thirds", "three quarters". Of a number ("half a million") it is
 * that number's part and not read here; of an hour ("half an hour") it is a stretch of time.
 */
export function readShare(atoms: Atoms, index: number): Amount | undefined {
  const first = atoms.at(index);
  if (first.kind !== 'word') return undefined;
  if (first.lower === 'half') return readPartOfUnit(atoms, index) ?? readHalf(atoms, index);
  const fraction = readFractionInWords(atoms, index);
  if (!fraction) return undefined;
  const { next } = fraction;
  if (atoms.at(next).lower === 'of') return readShareOf(atoms, index, fraction);
  const isShare = atoms.at(next).lower === 'the' && first.lower !== 'a';
  return isShare || mayStandAlone(atoms, index, fraction) ? share(index, fraction.share, next) : undefined;
}

interface FractionInWords {
  readonly share: number;
  readonly over: number;
  readonly under: number;
  readonly hyphenated: boolean;
  /** Index of the atom after it. */
  readonly next: number;
}

/** Reads "a third", "two-thirds", "three quarters": the denominator is in the plural where the numerator is. */
function readFractionInWords(atoms: Atoms, index: number): FractionInWords | undefined {
  const { lower } = atoms.at(index);
  const over = lower === 'a' ? 1 : smallNumber(lower);
  if (over === undefined || over < 1 || over > 20) return undefined;
  const hyphenated = isHyphen(atoms.at(index + 1)) && atoms.at(index + 1).glued;
  const at = hyphenated ? index + 2 : index + 1;
  const name = atoms.at(at).lower;
  const under = denominatorOf(name);
  if (under === undefined || over >= under) return undefined;
  if (over > 1 !== name.endsWith('s') && name !== 'half') return undefined;
  return { share: over / under, over, under, hyphenated, next: at + 1 };
}

/** Reads "a third of them", "one-hundredth of a second"; "three-quarters of a million" is a number. */
function readShareOf(atoms: Atoms, index: number, fraction: FractionInWords): Amount | undefined {
  const article = fraction.next + 1;
  if (/^(?:a|an|one)$/u.test(atoms.at(article).lower)) {
    const unit = durationUnit(atoms.at(article + 1).lower);
    if (unit !== undefined) return partOfDuration(index, fraction.share, fraction.next, article + 2, unit);
    if (readNumeral(atoms, article)) return undefined;
  }
  return share(index, fraction.share, fraction.next);
}

/**
 * True if a fraction with no "of" behind it is a share: nothing is named behind it that it could be an ordinal or a part
 * of, as in "a third man", "one third party", "three quarters" of a year.
 */
function mayStandAlone(
  atoms: Atoms,
  index: number,
  { over, under, hyphenated, next }: FractionInWords,
): boolean {
  if (hyphenated) return true;
  const following = atoms.at(next);
  const isBare = following.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(following.pos);
  if (over === 1) return isBare && isChange(atoms, index);
  return under !== 4 || (isBare && !/^(?:ago|later|in|on|after)$/u.test(following.lower));
}

/** "Up by a third", "more than a quarter": a word before says that it measures. */
function isChange(atoms: Atoms, index: number): boolean {
  return (
    modifierBefore(atoms, index, false) !== undefined ||
    /^(?:by|up|down|fell|rose|dropped|increased|only|just)$/u.test(atoms.at(index - 1).lower)
  );
}

function share(index: number, amount: number, next: number): Amount {
  return {
    first: index,
    core: index,
    numeral: { amount: amount * 100, next, step: 1, figures: false, plain: false, magnitude: 1 },
    kind: 'percentage',
    unit: 'percent',
    fraction: true,
    next,
  };
}

/** "half an hour", "one-hundredth of a second": the unit is part of the figure. */
function partOfDuration(
  index: number,
  amount: number,
  numeralNext: number,
  next: number,
  unit: string,
): Amount {
  return {
    first: index,
    core: index,
    numeral: { amount, next: numeralNext, step: amount / 2, figures: false, plain: false, magnitude: 1 },
    kind: 'duration',
    unit,
    coreNext: next,
    next,
  };
}

/** Reads half a unit: "half an hour", "half-hour", "half a percentage point". */
function readPartOfUnit(atoms: Atoms, index: number): Amount | undefined {
  if (!joinsUnit(atoms, index + 1)) return undefined;
  const at = index + 2;
  const unit = durationUnit(atoms.at(at).lower);
  if (unit !== undefined) return partOfDuration(index, 0.5, index + 1, at + 1, unit);
  const point = percentAt(atoms, at);
  if (point?.unit !== 'percentage point') return undefined;
  return {
    first: index,
    core: index,
    numeral: { amount: 0.5, next: index + 1, step: 0.1, figures: false, plain: false, magnitude: 1 },
    kind: 'percentage',
    unit: point.unit,
    fraction: false,
    coreNext: point.next,
    next: point.next,
  };
}

function joinsUnit(atoms: Atoms, index: number): boolean {
  return /^(?:a|an|one)$/u.test(atoms.at(index).lower) || isHyphen(atoms.at(index));
}

/** Reads "half of them", "half the land", "cut in half", "nearly half"; not "the second half of", "the other half". */
function readHalf(atoms: Atoms, index: number): Amount | undefined {
  const following = atoms.at(index + 1);
  if (joinsUnit(atoms, index + 1) || following.lower === 'past') return undefined;
  const previous = atoms.at(index - 1);
  const modified = modifierBefore(atoms, index, false) !== undefined;
  if (/^(?:of|the|its|their|his|her|our|those|these|all|that|this|what|as)$/u.test(following.lower)) {
    const isPeriod =
      previous.pos === 'ADJ' || /^(?:first|second|other|latter|the|a|this|that|last)$/u.test(previous.lower);
    return isPeriod && !modified ? undefined : share(index, 0.5, index + 1);
  }
  if (following.pos === 'NOUN') return undefined;
  return modified || previous.lower === 'by' || previous.lower === 'in'
    ? share(index, 0.5, index + 1)
    : undefined;
}
