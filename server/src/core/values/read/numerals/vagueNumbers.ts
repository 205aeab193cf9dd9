import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { readMagnitude } from './magnitudes';
import { denominatorOf, magnitudeOf, smallNumber, vagueBounds } from './numberWords';
import type { Numeral } from './numeral';

/** Reads a number of which only the magnitude is told: "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
export function readVagueNumber(atoms: Atoms, index: number): Numeral | undefined {
  return readPluralMagnitude(atoms, index) ?? readSeveral(atoms, index);
}

function readPluralMagnitude(atoms: Atoms, index: number): Numeral | undefined {
  const word = atoms.at(index).lower;
  const bounds = vagueBounds(word);
  if (!bounds) return undefined;
  const larger = atoms.at(index + 1).lower === 'of' ? vagueBounds(atoms.at(index + 2).lower) : undefined;
  if (!larger) return word === 'tens' ? undefined : vague(bounds[0], bounds[1], index + 1);
  // The lower bound is two of the magnitude.
  const scale = larger[0] / 2;
  return vague(bounds[0] * scale, bounds[1] * scale, index + 3);
}

function readSeveral(atoms: Atoms, index: number): Numeral | undefined {
  const word = atoms.at(index).lower;
  const isAFew = word === 'a' && atoms.at(index + 1).lower === 'few';
  if (!isAFew && word !== 'several' && word !== 'few') return undefined;
  const magnitude = readMagnitude(atoms, isAFew ? index + 2 : index + 1);
  if (!magnitude || magnitude.short) return undefined;
  return vague(2 * magnitude.factor, 10 * magnitude.factor, magnitude.next);
}

function vague(low: number, high: number, next: number): Numeral {
  return { amount: low, next, step: low, figures: false, plain: false, magnitude: 1, bounds: [low, high] };
}

/** Reads a part of a magnitude: "half a million", "half-dozen", "a quarter of a million", "three-quarters of a million". */
export function readPartOfMagnitude(atoms: Atoms, index: number): Numeral | undefined {
  const part = atoms.at(index).lower === 'half' ? readHalfOfA(atoms, index) : readPartOfA(atoms, index);
  if (!part) return undefined;
  const at = pastHyphen(atoms, part.next);
  const word = atoms.at(at).lower;
  const magnitude = magnitudeOf(word) ?? (word === 'dozen' ? 12 : undefined);
  if (magnitude === undefined) return undefined;
  const amount = part.share * magnitude;
  const step = magnitude === 12 ? 1 : amount / 5;
  return { amount, next: at + 1, step, figures: false, plain: false, magnitude };
}

/** A share, and the index of the magnitude that it is of. */
interface Part {
  readonly share: number;
  readonly next: number;
}

/** Reads "half a" or "half-": the article is missing only behind a hyphen. */
function readHalfOfA(atoms: Atoms, index: number): Part | undefined {
  const hyphenated = isHyphen(atoms.at(index + 1));
  const next = hyphenated ? index + 2 : index + 1;
  if (isArticle(atoms, next)) return { share: 0.5, next: next + 1 };
  return hyphenated ? { share: 0.5, next } : undefined;
}

/** Reads "a quarter of a", "three-quarters of a". */
function readPartOfA(atoms: Atoms, index: number): Part | undefined {
  const first = atoms.at(index).lower;
  const over = first === 'a' ? 1 : smallNumber(first);
  if (over === undefined || over < 1 || over > 9) return undefined;
  const name = pastHyphen(atoms, index + 1);
  const under = denominatorOf(atoms.at(name).lower);
  if (under === undefined || over >= under) return undefined;
  if (atoms.at(name + 1).lower !== 'of' || !isArticle(atoms, name + 2)) return undefined;
  return { share: over / under, next: name + 3 };
}

function pastHyphen(atoms: Atoms, index: number): number {
  return isHyphen(atoms.at(index)) ? index + 1 : index;
}

function isArticle(atoms: Atoms, index: number): boolean {
  const word = atoms.at(index).lower;
  return word === 'a' || word === 'one';
}
