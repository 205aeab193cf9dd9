import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Amount } from './amountValue';
import { modifierBefore } from './modifiers';
import { denominatorOf, smallNumber } from '../numerals/numberWords';
import { readNumeral } from '../numerals/numerals';
import { durationUnit } from '../../units';
import { percentAt } from './unitAfter';

/**
 * A share in words: "half of", "a third of", "two-thirds", "three quarters". Of a number ("half a million") it is that
 * number's part, and of an hour a stretch of time.
 */
export function readShare(atoms: Atoms, index: number): Amount | undefined {
  const first = atoms.at(index);
  if (first.kind !== 'word') return undefined;
  if (first.lower === 'half') return readHalf(atoms, index);
  const over = first.lower === 'a' ? 1 : smallNumber(first.lower);
  if (over === undefined || over < 1 || over > 20) return undefined;
  const hyphen = isHyphen(atoms.at(index + 1)) && atoms.at(index + 1).glued;
  const at = hyphen ? index + 2 : index + 1;
  const name = atoms.at(at);
  const under = denominatorOf(name.lower);
  if (under === undefined || over >= under) return undefined;
  if (over > 1 !== name.lower.endsWith('s') && name.lower !== 'half') return undefined;
  const following = atoms.at(at + 1);
  if (following.lower === 'of') {
    const of = /^(?:a|an|one)$/u.test(atoms.at(at + 2).lower) ? at + 3 : at + 2;
    const time = durationUnit(atoms.at(of).lower);
    if (of === at + 3 && time !== undefined) return partOf(index, over / under, at, of, time);
    // "Three-quarters of a million" is a number.
    if (of === at + 3 && readNumeral(atoms, at + 2)) return undefined;
    return share(index, over / under, at + 1);
  }
  if (following.lower === 'the' && first.lower !== 'a') return share(index, over / under, at + 1);
  // "A third man", "one third party", "three quarters" of a year: shares only where nothing is named after them.
  const bare = following.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(following.pos);
  if (over === 1 && !hyphen && (!bare || !isChange(atoms, index))) return undefined;
  if (!hyphen && under === 4 && over > 1 && (!bare || /^(?:ago|later|in|on|after)$/u.test(following.lower)))
    return undefined;
  return share(index, over / under, at + 1);
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

/** "half an hour", "one-hundredth of a second": a part of a unit, which is the whole figure. */
function partOf(index: number, amount: number, last: number, unitAt: number, unit: string): Amount {
  return {
    first: index,
    core: index,
    numeral: { amount, next: last + 1, step: amount / 2, figures: false, plain: false, magnitude: 1 },
    kind: 'duration',
    unit,
    last: unitAt,
    next: unitAt + 1,
  };
}

function readHalf(atoms: Atoms, index: number): Amount | undefined {
  const following = atoms.at(index + 1);
  const previous = atoms.at(index - 1);
  if (/^(?:a|an|one)$/u.test(following.lower) || isHyphen(following)) {
    const at = index + 2;
    const time = durationUnit(atoms.at(at).lower);
    if (time !== undefined) return partOf(index, 0.5, index, at, time);
    const point = percentAt(atoms, at);
    if (point?.unit !== 'percentage point') return undefined;
    return {
      ...share(index, 0.005, index + 1),
      numeral: { amount: 0.5, next: index + 1, step: 0.1, figures: false, plain: false, magnitude: 1 },
      fraction: false,
      unit: point.unit,
      last: point.last,
      next: point.last + 1,
    };
  }
  if (following.lower === 'past') return undefined;
  const modified = modifierBefore(atoms, index, false) !== undefined;
  if (/^(?:of|the|its|their|his|her|our|those|these|all|that|this|what|as)$/u.test(following.lower)) {
    // "The second half of", "the other half", "a half of football".
    if (
      previous.pos === 'ADJ' ||
      /^(?:first|second|other|latter|the|a|this|that|last)$/u.test(previous.lower)
    ) {
      if (!modified) return undefined;
    }
    return share(index, 0.5, index + 1);
  }
  if (following.pos === 'NOUN' || isHyphen(following)) return undefined;
  return modified || /^(?:by|in)$/u.test(previous.lower) ? share(index, 0.5, index + 1) : undefined;
}
