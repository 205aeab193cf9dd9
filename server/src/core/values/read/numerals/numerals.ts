import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import {
  denominatorOf,
  fractionMark,
  magnitudeOf,
  shortMagnitudeOf,
  smallNumber,
  vagueBounds,
} from './numberWords';

/** A number as it stands in the text, without what it counts. */
export interface Numeral {
  readonly amount: number;
  /** Index of the atom after it. */
  readonly next: number;
  /** What it is rounded to, as far as it shows. */
  readonly step: number;
  /** Begins with a figure, not with a word. */
  readonly figures: boolean;
  /** Whole figure without magnitude word, fraction or group marks: may be a year, a day or one side of a score. */
  readonly plain: boolean;
  /** What a magnitude word or abbreviation multiplied the figure with; 1 where there is none. */
  readonly magnitude: number;
  /** The abbreviation "m" or "b", which may also mean metres or nothing. */
  readonly short?: boolean;
  readonly bounds?: readonly [number, number];
}

const longestUngrouped = 12;

/** Larger numbers name no quantity that news reports. */
const largest = 1e18;

/** The number that begins at an atom; undefined where none does. */
export function readNumeral(atoms: Atoms, index: number): Numeral | undefined {
  const atom = atoms.at(index);
  const numeral =
    atom.kind === 'figure'
      ? readFigure(atoms, index)
      : fractionMark(atom.text) !== undefined
        ? readFractionMark(atoms, index)
        : atom.kind === 'word'
          ? (readVague(atoms, index) ?? readHalfOf(atoms, index) ?? readWords(atoms, index))
          : undefined;
  return numeral && Math.abs(numeral.amount) <= largest ? numeral : undefined;
}

/** Whole numbers below a thousand are taken as exact, larger ones as rounded to their last digit that is not 0. */
function stepOf(amount: number): number {
  if (!Number.isInteger(amount) || amount < 1000) return 1;
  let step = 1;
  while (amount % (step * 10) === 0 && step < amount) step *= 10;
  return step;
}

function readFigure(atoms: Atoms, index: number): Numeral | undefined {
  const atom = atoms.at(index);
  const digits = atom.text.replace(/,/gu, '');
  const decimals = !digits.includes('.') ? 0 : digits.length - digits.indexOf('.') - 1;
  if (digits.indexOf('.') !== digits.lastIndexOf('.')) return undefined;
  // Identifiers, not amounts: nobody writes a trillion without commas.
  if (digits === atom.text && digits.length > longestUngrouped) return undefined;
  let amount = Number(digits);
  let next = index + 1;
  let step = decimals > 0 ? 10 ** -decimals : stepOf(amount);
  let plain = decimals === 0 && !atom.text.includes(',');
  const part = readPart(atoms, next);
  if (part && decimals === 0) {
    amount += part.share;
    next = part.next;
    step = part.share;
    plain = false;
  } else if (decimals === 0 && isOneOver(atoms, index)) {
    return {
      amount: amount / Number(atoms.at(index + 2).text),
      next: index + 3,
      step: 0.01,
      figures: true,
      plain: false,
      magnitude: 1,
    };
  }
  const scaled = readMagnitude(atoms, next);
  const magnitude = scaled?.factor ?? 1;
  if (scaled) {
    amount *= magnitude;
    step *= magnitude;
    if (decimals === 0 && !part) step = magnitude;
    next = scaled.next;
    plain = false;
  }
  if (!Number.isFinite(amount)) return undefined;
  return {
    amount: exact(amount),
    next,
    step,
    figures: true,
    plain,
    magnitude,
    ...(scaled?.short ? { short: true } : {}),
  };
}

/** 1.1 times a million is 1,100,000.0000000001 in binary. */
function exact(amount: number): number {
  return Number(amount.toPrecision(15));
}

/** "1/2", "3/4": a share in figures. Days and names ("9/11", "24/7") are larger than one or no share that is written. */
function isOneOver(atoms: Atoms, index: number): boolean {
  const [over, slash, under, after] = [0, 1, 2, 3].map((step) => atoms.at(index + step));
  if (!over || !slash || !under || !after) return false;
  if (slash.text !== '/' || !slash.glued || under.kind !== 'figure' || !under.glued) return false;
  if (after.text === '/' && after.glued) return false;
  return (
    /^(?:[1-9])$/u.test(over.text) &&
    /^(?:[2-689]|10)$/u.test(under.text) &&
    Number(over.text) < Number(under.text)
  );
}

/** "½" or " 1/2" after a whole figure, "and a half" after either. */
function readPart(atoms: Atoms, index: number): { share: number; next: number } | undefined {
  const atom = atoms.at(index);
  const mark = fractionMark(atom.text);
  if (mark !== undefined) return { share: mark, next: index + 1 };
  if (atom.kind === 'figure' && !atom.glued && isOneOver(atoms, index))
    return { share: Number(atom.text) / Number(atoms.at(index + 2).text), next: index + 3 };
  return readAndAHalf(atoms, index);
}

function readAndAHalf(atoms: Atoms, index: number): { share: number; next: number } | undefined {
  const hyphenated = isHyphen(atoms.at(index)) && atoms.at(index).glued;
  const step = hyphenated ? 2 : 1;
  const from = hyphenated ? index + 1 : index;
  if (atoms.at(from).lower !== 'and') return undefined;
  const article = atoms.at(from + step).lower;
  const part = atoms.at(from + 2 * step).lower;
  if (article !== 'a' && article !== 'one' && article !== 'three') return undefined;
  const under = denominatorOf(part);
  if (under === undefined || under > 4) return undefined;
  return { share: (article === 'three' ? 3 : 1) / under, next: from + 2 * step + 1 };
}

function readFractionMark(atoms: Atoms, index: number): Numeral | undefined {
  const amount = fractionMark(atoms.at(index).text);
  if (amount === undefined || atoms.at(index).glued) return undefined;
  return { amount, next: index + 1, step: 0.01, figures: true, plain: false, magnitude: 1 };
}

/** A magnitude after a figure or a number word: "million", "-million", "bn". */
function readMagnitude(
  atoms: Atoms,
  index: number,
): { factor: number; next: number; short?: boolean } | undefined {
  const atom = atoms.at(index);
  if (isHyphen(atom) && atom.glued && atoms.at(index + 1).glued) {
    const factor = magnitudeOf(atoms.at(index + 1).lower);
    return factor === undefined ? undefined : { factor, next: index + 2 };
  }
  if (atom.kind !== 'word') return undefined;
  const word =
    magnitudeOf(atom.lower) ?? (atom.lower === 'hundred' ? 100 : atom.lower === 'dozen' ? 12 : undefined);
  if (word !== undefined) {
    const second = magnitudeOf(atoms.at(index + 1).lower);
    return second !== undefined && second > word
      ? { factor: word * second, next: index + 2 }
      : { factor: word, next: index + 1 };
  }
  const short = shortMagnitudeOf(atom.lower);
  if (short === undefined) return undefined;
  if (atom.lower === 'm' || atom.lower === 'b') {
    const space = !atom.glued;
    // "5 m" and "5 b" are read only where nothing stands between, or after money, which the caller knows.
    return space ? undefined : { factor: short, next: index + 1, short: true };
  }
  return atom.glued || atom.lower !== 'k' ? { factor: short, next: index + 1 } : undefined;
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
function readVague(atoms: Atoms, index: number): Numeral | undefined {
  const word = atoms.at(index).lower;
  const bounds = vagueBounds(word);
  const make = (low: number, high: number, next: number): Numeral => ({
    amount: low,
    next,
    step: low,
    figures: false,
    plain: false,
    magnitude: 1,
    bounds: [low, high],
  });
  if (bounds) {
    const larger = atoms.at(index + 1).lower === 'of' ? vagueBounds(atoms.at(index + 2).lower) : undefined;
    if (!larger) return word === 'tens' ? undefined : make(bounds[0], bounds[1], index + 1);
    const scale = larger[0] / 2;
    return make(bounds[0] * scale, bounds[1] * scale, index + 3);
  }
  const after =
    word === 'several' || word === 'few'
      ? index + 1
      : word === 'a' && atoms.at(index + 1).lower === 'few'
        ? index + 2
        : -1;
  if (after < 0) return undefined;
  const scaled = readMagnitude(atoms, after);
  return scaled && !scaled.short ? make(2 * scaled.factor, 10 * scaled.factor, scaled.next) : undefined;
}

/** "half a million", "half a dozen", "a quarter of a million", "three-quarters of a million". */
function readHalfOf(atoms: Atoms, index: number): Numeral | undefined {
  const first = atoms.at(index).lower;
  let share = first === 'half' ? 0.5 : 0;
  let next = index + 1;
  if (share === 0) {
    const over = first === 'a' ? 1 : smallNumber(first);
    if (over === undefined || over < 1 || over > 9) return undefined;
    if (isHyphen(atoms.at(next))) next += 1;
    const under = denominatorOf(atoms.at(next).lower);
    if (under === undefined || over >= under) return undefined;
    share = over / under;
    next += 1;
    if (atoms.at(next).lower !== 'of') return undefined;
    next += 1;
  } else if (isHyphen(atoms.at(next))) next += 1;
  const article = atoms.at(next).lower;
  if (article === 'a' || article === 'one') next += 1;
  else if (first !== 'half' || !isHyphen(atoms.at(index + 1))) return undefined;
  if (isHyphen(atoms.at(next))) next += 1;
  const word = atoms.at(next).lower;
  const factor = magnitudeOf(word) ?? (word === 'dozen' ? 12 : undefined);
  if (factor === undefined) return undefined;
  const amount = share * factor;
  return {
    amount,
    next: next + 1,
    step: factor === 12 ? 1 : amount / 5,
    figures: false,
    plain: false,
    magnitude: factor,
  };
}

/** Whole numbers in words: "six", "twenty-five", "a hundred and fifty", "two dozen", "two and a half million". */
function readWords(atoms: Atoms, index: number): Numeral | undefined {
  let total = 0;
  let current: number | undefined;
  let lowest = Infinity;
  let next = index;
  let factor = 1;
  for (;;) {
    let at = next;
    const atom = atoms.at(at);
    if (next > index && isHyphen(atom) && atom.glued && atoms.at(at + 1).glued) at += 1;
    else if (next > index && atom.lower === 'and' && mayTakeAnd(current, total)) at += 1;
    const word = atoms.at(at).lower;
    const value = smallNumber(word);
    const size = magnitudeOf(word);
    if (value !== undefined) {
      if (current === undefined) {
        if (total > 0 && value === 0) break;
        current = value;
      } else if (current % 100 >= 20 && current % 10 === 0 && value > 0 && value < 10) current += value;
      else if (current >= 100 && current % 100 === 0 && value > 0) current += value;
      else break;
    } else if (next === index && (word === 'a' || word === 'an')) {
      const scale = atoms.at(at + 1).lower;
      if (scale !== 'hundred' && scale !== 'dozen' && magnitudeOf(scale) === undefined) return undefined;
      current = 1;
    } else if (word === 'hundred' && current !== undefined && current > 0 && current < 100) current *= 100;
    else if (word === 'dozen' && current !== undefined && current > 0 && current < 100 && total === 0) {
      total = current * 12;
      current = undefined;
      next = at + 1;
      break;
    } else if (size !== undefined && current !== undefined && current > 0 && size < lowest) {
      total += current * size;
      lowest = size;
      factor = size;
      current = undefined;
    } else break;
    next = at + 1;
  }
  if (next === index) return undefined;
  let amount = total + (current ?? 0);
  let step = stepOf(amount);
  const part = readAndAHalf(atoms, next);
  if (part && amount > 0) {
    const after = readMagnitude(atoms, part.next);
    const scale = current === undefined ? lowest : 1;
    if (after && !after.short && scale === 1) {
      amount = (amount + part.share) * after.factor;
      factor = after.factor;
      next = after.next;
    } else {
      amount += part.share * (Number.isFinite(scale) ? scale : 1);
      next = part.next;
    }
    step = part.share * factor;
  }
  return { amount, next, step, figures: false, plain: false, magnitude: factor };
}

/** "And" goes on after hundreds, thousands and more ("a hundred and fifty"), not after other numbers ("two and three"). */
function mayTakeAnd(current: number | undefined, total: number): boolean {
  return current === undefined ? total > 0 : current >= 100 && current % 100 === 0;
}
