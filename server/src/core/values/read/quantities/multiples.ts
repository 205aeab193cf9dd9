import { comparedAdjectives, comparedMeasures } from '../../../english/countedNouns';
import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { valueOfAmount } from './amount';
import type { Amount, Bounds } from './amount';

/** Reads "three times more", "10-fold"; "six times" alone is how often. */
export function readMultiple(atoms: Atoms, amount: Amount, bounds?: Bounds): Reading | undefined {
  const hyphenated = isHyphen(atoms.at(amount.next));
  const at = hyphenated ? amount.next + 1 : amount.next;
  const next = at + 1;
  const word = atoms.at(at).lower;
  if (word === 'fold')
    return { next, values: [valueOfAmount(atoms, { ...amount, kind: 'multiple', next }, bounds)] };
  if ((word !== 'times' && word !== 'time') || hyphenated) return undefined;
  if (/^(?:zones?|slots?)$/u.test(atoms.at(next).lower)) return undefined;
  const counted: Amount = comparesAt(atoms, next)
    ? { ...amount, kind: 'multiple', next }
    : { ...amount, kind: 'count', unit: 'time', unitSpan: atoms.span(at, next), next };
  return { next, values: [valueOfAmount(atoms, counted, bounds)] };
}

/** True if the words at an atom make a multiple of "times" before them: "as many", "the size", "more", "higher". */
export function comparesAt(atoms: Atoms, index: number): boolean {
  const following = atoms.at(index + 1).lower;
  const word = atoms.at(index).lower;
  switch (word) {
    case 'the':
      return comparedMeasures.has(following);
    case 'as':
      return comparedAdjectives.has(following);
    case 'more':
      return following !== 'than' || atoms.at(index - 1).lower === 'times';
    default:
      return /^(?:higher|larger|bigger|greater|faster|less|fewer|its|their|that|what)$/u.test(word);
  }
}
