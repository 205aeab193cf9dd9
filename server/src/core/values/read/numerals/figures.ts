import type { Atoms } from '../atoms';
import { readFraction, readFractionAfter } from './fractions';
import { readMagnitude } from './magnitudes';
import { fractionMark } from './numberWords';
import { stepOf, withoutBinaryError } from './numeral';
import type { Numeral } from './numeral';

/** Maximum number of digits without commas: longer figures are identifiers. */
const maxUngroupedDigits = 12;

/** Step of a fraction: shares of a whole are told to about a percent. */
const fractionStep = 0.01;

/** Reads a number in figures: "150", "1,500", "3 1/2", "3/4", "1.5 million", "5m". */
export function readFigure(atoms: Atoms, index: number): Numeral | undefined {
  const { text } = atoms.at(index);
  const digits = text.replace(/,/gu, '');
  const point = digits.indexOf('.');
  if (point !== digits.lastIndexOf('.')) return undefined;
  if (digits === text && digits.length > maxUngroupedDigits) return undefined;
  if (point >= 0) {
    const step = 10 ** (point + 1 - digits.length);
    return withMagnitude(atoms, inFigures(Number(digits), index + 1, step));
  }
  const part = readFractionAfter(atoms, index + 1);
  if (part) return withMagnitude(atoms, inFigures(Number(digits) + part.share, part.next, part.share));
  const fraction = readFraction(atoms, index);
  if (fraction) return inFigures(fraction.share, fraction.next, fractionStep);
  const amount = Number(digits);
  return withMagnitude(atoms, { ...inFigures(amount, index + 1, stepOf(amount)), plain: digits === text });
}

/** Reads a single mark for a fraction: "½". */
export function readFractionMark(atoms: Atoms, index: number): Numeral | undefined {
  const share = fractionMark(atoms.at(index).text);
  return share === undefined || atoms.at(index).glued ? undefined : inFigures(share, index + 1, fractionStep);
}

function inFigures(amount: number, next: number, step: number): Numeral {
  return { amount, next, step, figures: true, plain: false, magnitude: 1 };
}

/** The figure multiplied with the magnitude behind it; undefined where it is too large for a number. */
function withMagnitude(atoms: Atoms, numeral: Numeral): Numeral | undefined {
  const magnitude = readMagnitude(atoms, numeral.next);
  const amount = numeral.amount * (magnitude?.factor ?? 1);
  if (!Number.isFinite(amount)) return undefined;
  if (!magnitude) return { ...numeral, amount: withoutBinaryError(amount) };
  const { factor, next, short } = magnitude;
  return {
    ...numeral,
    amount: withoutBinaryError(amount),
    next,
    // A whole figure is exact to one of its magnitude: 1,500 million to a million.
    step: Math.min(numeral.step, 1) * factor,
    plain: false,
    magnitude: factor,
    ...(short ? { short } : {}),
  };
}
