import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { readAge } from './ages';
import { valueOfAmount } from './amount';
import type { Amount, Bounds } from './amount';
import { readAmount } from './amounts';
import { readChances } from './chances';
import { readCompound } from './compounds';
import { countedUnit } from './countedUnit';
import { isDesignation } from './designations';
import { readDuration } from './durations';
import { readMultiple } from './multiples';
import { readPair } from './pairs';

/** Reads the quantity that begins at an atom; undefined where none does. No values where a number turns out to be a name. */
export function readQuantity(atoms: Atoms, index: number): Reading | undefined {
  const first = readAmount(atoms, index);
  if (!first) return undefined;
  const chances = readChances(atoms, first);
  if (chances) return chances;
  const pair = readPair(atoms, first);
  if (!pair) return readAmountOrRange(atoms, first);
  return 'values' in pair ? pair : readAmountOrRange(atoms, pair.amount, pair.bounds);
}

/** Reads one amount, or the range that `bounds` make of it, with what it counts, its age or its place in time. */
function readAmountOrRange(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading {
  if (amount.kind === 'duration') return readDuration(atoms, amount, bounds);
  return amount.kind === undefined
    ? readBareAmount(atoms, amount, bounds)
    : readAmountWithUnit(atoms, amount, bounds);
}

function readAmountWithUnit(atoms: Atoms, amount: Amount, bounds: Bounds | undefined): Reading {
  const mayBeName = !amount.prefixed && !amount.fraction;
  if (mayBeName && isDesignation(atoms, amount.core, amount.next, true))
    return { next: amount.next, values: [] };
  const whole = amount.kind === 'count' && !bounds ? readCompound(atoms, amount) : amount;
  return { next: whole.next, values: [valueOfAmount(atoms, whole, bounds)] };
}

function readBareAmount(atoms: Atoms, amount: Amount, bounds: Bounds | undefined): Reading {
  const ageOrMultiple = readAge(atoms, amount, bounds) ?? readMultiple(atoms, amount, bounds);
  if (ageOrMultiple) return ageOrMultiple;
  const { core, next, numeral } = amount;
  const none = { next, values: [] };
  if (isPronoun(atoms, amount)) return none;
  const counted = countedUnit(atoms, next, numeral.amount === 1 && !bounds);
  if (isDesignation(atoms, core, next, counted !== undefined)) return none;
  if (!counted && atoms.at(core).lower === 'one' && next === core + 1) return none;
  const complete: Amount = counted
    ? {
        ...amount,
        kind: 'count',
        unit: counted.unit,
        unitSpan: atoms.span(counted.first, counted.next),
      }
    : { ...amount, kind: 'number' };
  return { next, values: [valueOfAmount(atoms, complete, bounds)] };
}

const beforePronoun =
  /^(?:no|any|every|some|each|the|this|that|which|another|either|neither|day|number|first|last|next|for|everyone)$/u;
const afterPronoun =
  /^(?:of|another|is|was|who|that|would|can|could|has|had|does|in|by|or|and|more|way|reason|thing|hand|point|side|else|such|single|on)$/u;

/** True for "one" where it counts nothing: "one of the", "no one", "this one", "one another", "one-on-one". */
function isPronoun(atoms: Atoms, { core, next }: Amount): boolean {
  if (atoms.at(core).lower !== 'one' || next > core + 1) return false;
  const [previous, following] = [atoms.at(core - 1), atoms.at(next)];
  if (isHyphen(previous) && atoms.at(core).glued) return true;
  if (beforePronoun.test(previous.lower) || afterPronoun.test(following.lower)) return true;
  return following.text === 's' || (following.kind !== 'word' && !isHyphen(following));
}
