import { conversion } from './conversion';
import type { Modifier, Value, ValueComparison } from '../value';

/** Lowest and highest amount. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Maximum distance from a figure that "about" covers, as a share of it. */
const aboutShare = 0.1;
/** Maximum distance beyond a figure that "more than" or "at least" covers, as a share: of far more a text would have told. */
const openShare = 0.5;
/** Maximum distance of a rounded figure from the exact one, as a share of it. */
const roundingShare = 0.03;
/** Maximum distance of amounts in units that convert only roughly, as a share: miles are told in round kilometres. */
const roughShare = 0.04;
/** The same for times: six weeks are a month and a half. */
const roughTimeShare = 0.085;
/** Maximum distance of a share in words ("half", "a third") from one in figures, in percentage points. */
const maxFractionPoints = 2;
/** Maximum distance of equal figures, as a share: binary fractions are not exact. */
const binaryErrorShare = 1e-9;

/**
 * Compares the amounts of two values alone: units are converted where both are known, and set aside where not. For callers
 * that judge the units.
 */
export function compareAmounts(a: Value, b: Value): ValueComparison {
  const { factor, isRough } = conversion(a, b);
  const [left, right] = [boundsOf(a, 1), boundsOf(b, factor)];
  if (!left || !right) return 'incomparable';
  if (near(left.low, right.low, binaryErrorShare) && near(left.high, right.high, binaryErrorShare)) {
    if (oppose(a.modifier, b.modifier)) return 'different';
    const isSaidAlike = a.modifier === b.modifier && a.vague === b.vague;
    return isSaidAlike && !(isRough && a.unit !== b.unit) ? 'equal' : 'compatible';
  }
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return 'different';
  const rough = a.kind === 'duration' ? roughTimeShare : roughShare;
  if (isRough && near(left.low, right.low, rough) && near(left.high, right.high, rough)) return 'compatible';
  return mayBeOneAmount(a, b, left, right, factor) ? 'compatible' : 'different';
}

function boundsOf(value: Value, factor: number): Bounds | undefined {
  const low = value.amount ?? value.low;
  const high = value.amount ?? value.high;
  return low === undefined || high === undefined ? undefined : { low: low * factor, high: high * factor };
}

/** True if two amounts that are not the same may both be true of one thing. `left` and `right` are in one unit. */
function mayBeOneAmount(a: Value, b: Value, left: Bounds, right: Bounds, factor: number): boolean {
  if (isRange(a) && isRange(b)) return mayBeOneRange(a, b, left, right);
  if (isRange(a)) return overlap(left, widened(b, right));
  if (isRange(b)) return overlap(widened(a, left), right);
  if (rounds(left.low, a.step ?? 1, right.low, (b.step ?? 1) * factor))
    return !oppose(a.modifier, b.modifier);
  if (isFractionOf(a, b, left.low, right.low)) return true;
  return modifiersAllow(a.modifier, b.modifier)
    ? overlap(widened(a, left), widened(b, right))
    : a.modifier === 'about' && b.modifier === 'about' && near(left.low, right.low, aboutShare);
}

function isRange(value: Value): boolean {
  return value.amount === undefined;
}

function near(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** True for ranges that are vague and overlap, and for exact ones of which one is rounded. */
function mayBeOneRange(a: Value, b: Value, left: Bounds, right: Bounds): boolean {
  if (a.vague || b.vague || a.modifier === 'about' || b.modifier === 'about') return overlap(left, right);
  const mayBeRounded = left.low >= 100 || a.step !== b.step;
  return (
    mayBeRounded && near(left.low, right.low, roundingShare) && near(left.high, right.high, roundingShare)
  );
}

/** True for a share in words and the share in figures that it is close to: "half" and "51 percent". */
function isFractionOf(a: Value, b: Value, left: number, right: number): boolean {
  return (
    a.kind === 'percentage' &&
    a.fraction !== b.fraction &&
    Math.abs(left - right) <= maxFractionPoints &&
    !oppose(a.modifier, b.modifier)
  );
}

/**
 * True if two different figures with these modifiers may be one amount. Two figures of one sense are two: "more than 100" is
 * not what "more than 150" says, nor are two exact figures, or two rounded ones.
 */
function modifiersAllow(a: Modifier | undefined, b: Modifier | undefined): boolean {
  return a !== b && (sense(a) !== sense(b) || sense(a) === 0);
}

/** 1 for "more", -1 for "less", 0 for neither. */
function sense(modifier: Modifier | undefined): number {
  switch (modifier) {
    case 'more':
    case 'atLeast':
      return 1;
    case 'less':
    case 'nearly':
    case 'atMost':
      return -1;
    case 'about':
    case undefined:
      return 0;
  }
}

/** True for modifiers with which one figure excludes itself: "more than 150" and "fewer than 150". */
function oppose(a: Modifier | undefined, b: Modifier | undefined): boolean {
  if (sense(a) * sense(b) >= 0) return false;
  return !(a === 'atLeast' && b === 'atMost') && !(a === 'atMost' && b === 'atLeast');
}

/** Lowest and highest amount that a figure with its modifier may stand for. */
function widened(value: Value, { low, high }: Bounds): Bounds {
  switch (value.modifier) {
    case 'about':
      return { low: low - slack(aboutShare, low), high: high + slack(aboutShare, high) };
    case 'nearly':
      return { low: low - slack(aboutShare, low), high };
    case 'more':
    case 'atLeast':
      return { low, high: high + slack(openShare, high) };
    case 'less':
    case 'atMost':
      return { low: low - slack(openShare, low), high };
    case undefined:
      return { low, high };
  }
}

/** Share of an amount; at least 1 for a small whole number. */
function slack(share: number, amount: number): number {
  const isSmallWhole = Math.abs(amount) < 10 && Number.isInteger(amount);
  return Math.max(Math.abs(amount) * share, isSmallWhole ? 1 : 0);
}

/** True if one of two figures is the other, rounded or cut to the step that it shows: 3.2 million and 3,214,000. */
function rounds(a: number, stepA: number, b: number, stepB: number): boolean {
  if (!near(a, b, roundingShare * 2)) return false;
  const [roundA, roundB] = [roundStep(a, stepA), roundStep(b, stepB)];
  const [coarse, fine, step, fineStep] = roundA >= roundB ? [a, b, roundA, roundB] : [b, a, roundB, roundA];
  if (step <= fineStep * (1 + binaryErrorShare)) return false;
  const distance = Math.abs(coarse - fine);
  if (distance <= step / 2 + step * binaryErrorShare) return near(a, b, roundingShare) || step < 1000;
  // Cut instead of rounded: 3.27 million as 3.2 million.
  return fine > coarse && distance < step && near(a, b, roundingShare);
}

/** Step of an amount, 10 for whole hundreds: 300 may stand for 298, though a figure of three digits is mostly exact. */
function roundStep(amount: number, step: number): number {
  return step === 1 && amount >= 100 && amount % 100 === 0 ? 10 : step;
}
