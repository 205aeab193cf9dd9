import { isCapital, isHyphen } from './atoms';
import type { Atoms } from './atoms';
import { ordinalAt } from './numerals/ordinals';
import { countedUnit } from './quantities/countedUnit';
import type { Reading } from './reading';

/** Reads a place in an order: "the third round", "21st", "second-largest". */
export function readOrdinal(atoms: Atoms, index: number): Reading | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal) return undefined;
  const { value: amount, next } = ordinal;
  if (isName(atoms, index, next) || (isCommonWord(atoms, index) && !isPlaceInOrder(atoms, index, next)))
    return { next, values: [] };
  const counted = countedUnit(atoms, isHyphen(atoms.at(next)) ? next + 1 : next, false);
  const core = atoms.span(index, next);
  const unit = counted && { unit: counted.unit, unitSpan: atoms.span(counted.first, counted.next) };
  return { next, values: [{ kind: 'ordinal', span: core, core, amount, ...unit, step: 1 }] };
}

/** "Third Avenue", "5th Avenue", "the 101st Airborne", "2nd Lt". */
function isName(atoms: Atoms, index: number, next: number): boolean {
  const [atom, following] = [atoms.at(index), atoms.at(next)];
  if (isCapital(atom)) return !atoms.opensSentence(index) || isCapital(following);
  return atom.kind === 'figure' && isCapital(following) && following.pos === 'PROPN';
}

/** True for ordinals that are also adverbs, verbs and parts of set phrases. */
function isCommonWord(atoms: Atoms, index: number): boolean {
  return /^(?:first|second|third)$/u.test(atoms.at(index).lower);
}

/** True if "first", "second" or "third" places something: not "at first", "a second", "first lady", "third-party". */
function isPlaceInOrder(atoms: Atoms, index: number, next: number): boolean {
  const { pos } = atoms.at(index);
  const following = atoms.at(next);
  if (/^(?:at|a|every)$/u.test(atoms.at(index - 1).lower)) return false;
  if (pos === 'ADV' || pos === 'VERB' || following.pos === 'VERB' || following.pos === 'AUX') return false;
  if (isHyphen(following)) return !compoundEnds.test(atoms.at(next + 1).lower);
  return following.kind === 'word' && !phraseEnds.test(following.lower);
}

const phraseEnds =
  /^(?:of|and|to|hand|thoughts?|lady|minister|party|world|person|half|aid|responders?|place|name|names|nature)$/u;
const compoundEnds = /^(?:hand|class|rate|ever|time|half|person|party|degree|guess|generation)$/u;
