import { readAmount } from './amounts';
import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { countedUnit } from './countedUnit';
import { isDesignation } from './designations';
import { measured } from './amountValue';
import type { Amount, Bounds, Reading } from './amountValue';
import { readChances, readPair } from './pairs';
import { compound, readAge, readMultiple, readStretch } from './durations';

/** The quantity that begins at an atom; undefined where none does. No values where a number turns out to be a name. */
export function readQuantity(atoms: Atoms, index: number): Reading | undefined {
  const first = readAmount(atoms, index);
  if (!first) return undefined;
  const chances = readChances(atoms, first);
  if (chances) return chances;
  const pair = readPair(atoms, first);
  if (!pair) return readSingle(atoms, first);
  return 'values' in pair ? pair : readSingle(atoms, pair.amount, pair.bounds);
}

/** One amount or range with what it counts, its age or its place in time. */
function readSingle(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading {
  const none = { next: amount.next, values: [] };
  if (amount.kind !== undefined) {
    if (amount.kind === 'duration') return readStretch(atoms, amount, bounds);
    if (!amount.prefixed && !amount.fraction && isDesignation(atoms, amount.core, amount.next, true))
      return none;
    const whole = amount.kind === 'count' && !bounds ? compound(atoms, amount) : amount;
    return { next: whole.next, values: [measured(atoms, whole, bounds)] };
  }
  const reading = readAge(atoms, amount, bounds) ?? readMultiple(atoms, amount, bounds);
  if (reading) return reading;
  if (isPronoun(atoms, amount)) return none;
  const noun = countedUnit(atoms, amount.next, amount.numeral.amount === 1 && !bounds);
  if (isDesignation(atoms, amount.core, amount.next, noun !== undefined)) return none;
  if (atoms.at(amount.core).lower === 'one' && amount.next === amount.core + 1 && !noun) return none;
  const counted: Amount = noun
    ? { ...amount, kind: 'count', unit: noun.unit, unitSpan: atoms.span(noun.first, noun.last) }
    : { ...amount, kind: 'number' };
  return { next: amount.next, values: [measured(atoms, counted, bounds)] };
}

/** "One" where it counts nothing: "one of the", "no one", "this one", "one another", "one-on-one". */
function isPronoun(atoms: Atoms, amount: Amount): boolean {
  const atom = atoms.at(amount.core);
  if (atom.lower !== 'one' || amount.next > amount.core + 1) return false;
  const previous = atoms.at(amount.core - 1);
  const following = atoms.at(amount.next);
  if (isHyphen(previous) && atom.glued) return true;
  return (
    /^(?:no|any|every|some|each|the|this|that|which|another|either|neither|day|number|first|last|next|for|everyone)$/u.test(
      previous.lower,
    ) ||
    /^(?:of|another|is|was|who|that|would|can|could|has|had|does|in|by|or|and|more|way|reason|thing|hand|point|side|else|such|single|on)$/u.test(
      following.lower,
    ) ||
    (following.kind !== 'word' && !isHyphen(following)) ||
    following.text === 's'
  );
}
