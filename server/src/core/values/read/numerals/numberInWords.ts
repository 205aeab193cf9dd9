import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { readAndAHalf } from './fractions';
import { readMagnitude } from './magnitudes';
import { magnitudeOf, smallNumber } from './numberWords';
import { stepOf } from './numeral';
import type { Numeral } from './numeral';

/** A whole number as far as its words are read: `total` plus what the next magnitude word multiplies. */
interface Sum {
  /** Sum of the parts that have their magnitude word: 2,000 behind "two thousand". */
  readonly total: number;
  /** Number from 0 to 999 behind the last magnitude word: 150 behind "a hundred and fifty"; undefined right behind one. */
  readonly current: number | undefined;
  /** Magnitude word read last; Infinity before the first. Only a smaller one may follow. */
  readonly lowest: number;
  /** Index of the atom after the last word read. */
  readonly next: number;
}

/** Reads a number in words: "six", "twenty-five", "a hundred and fifty", "two dozen", "two and a half million". */
export function readNumberInWords(atoms: Atoms, index: number): Numeral | undefined {
  const first = withFirstWord(atoms, index);
  if (!first) return undefined;
  let sum = first;
  for (;;) {
    const longer = withNextWord(atoms, sum);
    if (!longer) break;
    sum = longer;
  }
  return withFraction(atoms, inDozens(atoms, sum));
}

function withFirstWord(atoms: Atoms, index: number): Sum | undefined {
  const nothing = { total: 0, current: undefined, lowest: Infinity, next: index };
  const word = atoms.at(index).lower;
  if (word !== 'a' && word !== 'an') return withWord(nothing, word, index + 1);
  const scale = atoms.at(index + 1).lower;
  const isNumber = scale === 'hundred' || scale === 'dozen' || magnitudeOf(scale) !== undefined;
  return isNumber ? { ...nothing, current: 1, next: index + 1 } : undefined;
}

function withNextWord(atoms: Atoms, sum: Sum): Sum | undefined {
  const index = pastJoint(atoms, sum);
  return withWord(sum, atoms.at(index).lower, index + 1);
}

/** Index of the number's next word: past a hyphen, or past "and" where a number may go on behind it. */
function pastJoint(atoms: Atoms, { current, total, next }: Sum): number {
  const atom = atoms.at(next);
  if (isHyphen(atom) && atom.glued && atoms.at(next + 1).glued) return next + 1;
  // "A hundred and fifty" goes on, "two and three" are two numbers.
  const goesOn = current === undefined ? total > 0 : current >= 100 && current % 100 === 0;
  return atom.lower === 'and' && goesOn ? next + 1 : next;
}

/** The number with one more word of it; undefined where the word does not continue it. */
function withWord(sum: Sum, word: string, next: number): Sum | undefined {
  const { total, current, lowest } = sum;
  const value = smallNumber(word);
  if (value !== undefined) return withSmallNumber(sum, value, next);
  if (current === undefined || current === 0) return undefined;
  if (word === 'hundred') return current < 100 ? { ...sum, current: current * 100, next } : undefined;
  const magnitude = magnitudeOf(word);
  if (magnitude === undefined || magnitude >= lowest) return undefined;
  return { total: total + current * magnitude, current: undefined, lowest: magnitude, next };
}

function withSmallNumber(sum: Sum, value: number, next: number): Sum | undefined {
  const { total, current } = sum;
  if (current === undefined) return total > 0 && value === 0 ? undefined : { ...sum, current: value, next };
  const fillsTens = current % 100 >= 20 && current % 10 === 0 && value < 10;
  const fillsHundreds = current >= 100 && current % 100 === 0;
  return value > 0 && (fillsTens || fillsHundreds) ? { ...sum, current: current + value, next } : undefined;
}

/** The number multiplied with the "dozen" behind it, where one is: "two dozen". */
function inDozens(atoms: Atoms, sum: Sum): Sum {
  const { total, current = 0 } = sum;
  const index = pastJoint(atoms, sum);
  if (atoms.at(index).lower !== 'dozen' || total > 0 || current === 0 || current >= 100) return sum;
  return { ...sum, total: current * 12, current: undefined, next: index + 1 };
}

/** The numeral with the fraction behind it: "two and a half million", "a million and a half". */
function withFraction(atoms: Atoms, { total, current, lowest, next }: Sum): Numeral {
  const amount = total + (current ?? 0);
  const magnitude = Number.isFinite(lowest) ? lowest : 1;
  const numeral = { amount, next, step: stepOf(amount), figures: false, plain: false, magnitude };
  const part = amount > 0 ? readAndAHalf(atoms, next) : undefined;
  if (!part) return numeral;
  const after = current === undefined ? undefined : readMagnitude(atoms, part.next);
  if (after && !after.short) {
    const { factor } = after;
    return {
      ...numeral,
      amount: (amount + part.share) * factor,
      next: after.next,
      step: part.share * factor,
      magnitude: factor,
    };
  }
  return {
    ...numeral,
    amount: amount + part.share * (current === undefined ? magnitude : 1),
    next: part.next,
    step: part.share * magnitude,
  };
}
