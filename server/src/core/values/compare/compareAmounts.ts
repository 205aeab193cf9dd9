import type { Modifier, Value, ValueComparison } from '../value';

interface Conversion {
  readonly factor: number;
  readonly rough: boolean;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How far off "about" may be, as a share of the figure. */
const aboutShare = 0.1;
/** How far beyond the figure "more than" or "at least" may reach: a source with far more would have said so. */
const openShare = 0.5;
/** How far rounding may take a figure from the exact one, as a share of it. */
const roundingShare = 0.03;
/** The same between units that convert only roughly, such as months and days. */
const roughShare = 0.04;
/** How far a share in words ("half", "a third") may be off, in percentage points. */
const fractionPoints = 2;
/** Figures nearer than this, as a share, are one figure: binary fractions leave dust. */
const dust = 1e-9;

/** Compares what two values of one unit say of an amount; `b` is first multiplied by the conversion's factor. */
export function amountsAgree(a: Value, b: Value, conversion: Conversion): ValueComparison {
  const left = boundsOf(a, 1);
  const right = boundsOf(b, conversion.factor);
  if (!left || !right) return 'incomparable';
  const exactly = near(left.low, right.low, dust) && near(left.high, right.high, dust);
  if (exactly) {
    if (oppose(a.modifier, b.modifier)) return 'different';
    const asExact = a.modifier === b.modifier && a.vague === b.vague;
    return asExact && !(conversion.rough && a.unit !== b.unit) ? 'equal' : 'compatible';
  }
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return 'different';
  if (conversion.rough && near(left.low, right.low, roughShare) && near(left.high, right.high, roughShare))
    return 'compatible';
  if (isRange(a) && isRange(b)) return agreeAsRanges(a, b, left, right);
  const steps = [a.step ?? 1, (b.step ?? 1) * conversion.factor] as const;
  if (isRange(a) || isRange(b)) {
    const one = isRange(a) ? widened(b, right) : widened(a, left);
    return overlap(one, isRange(a) ? left : right) ? 'compatible' : 'different';
  }
  if (rounds(left.low, steps[0], right.low, steps[1]))
    return oppose(a.modifier, b.modifier) ? 'different' : 'compatible';
  if (
    a.fraction !== b.fraction &&
    a.kind === 'percentage' &&
    Math.abs(left.low - right.low) <= fractionPoints &&
    !oppose(a.modifier, b.modifier)
  )
    return 'compatible';
  // Two figures with the same modifier are two figures: "more than 100" is not what "more than 150" says. Both rounded,
  // "about 80" and "about 90" are two as well.
  if (a.modifier === 'about' && b.modifier === 'about')
    return near(left.low, right.low, aboutShare) ? 'compatible' : 'different';
  if (a.modifier === b.modifier && a.modifier !== 'about') return 'different';
  if (sense(a.modifier) === sense(b.modifier) && sense(a.modifier) !== 0) return 'different';
  return overlap(widened(a, left), widened(b, right)) ? 'compatible' : 'different';
}

function boundsOf(value: Value, factor: number): Bounds | undefined {
  const low = value.amount ?? value.low;
  const high = value.amount ?? value.high;
  return low === undefined || high === undefined ? undefined : { low: low * factor, high: high * factor };
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

function agreeAsRanges(a: Value, b: Value, left: Bounds, right: Bounds): ValueComparison {
  if (a.vague || b.vague || a.modifier === 'about' || b.modifier === 'about')
    return overlap(left, right) ? 'compatible' : 'different';
  return near(left.low, right.low, roundingShare) &&
    near(left.high, right.high, roundingShare) &&
    (left.low >= 100 || a.step !== b.step)
    ? 'compatible'
    : 'different';
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

/** "More than 150" and "fewer than 150" share the figure and exclude each other. */
function oppose(a: Modifier | undefined, b: Modifier | undefined): boolean {
  if (sense(a) * sense(b) >= 0) return false;
  return !(a === 'atLeast' && b === 'atMost') && !(a === 'atMost' && b === 'atLeast');
}

/** The amounts that a figure with its modifier may stand for. */
function widened(value: Value, { low, high }: Bounds): Bounds {
  const slack = (share: number, amount: number): number =>
    Math.max(Math.abs(amount) * share, Math.abs(amount) < 10 && Number.isInteger(amount) ? 1 : 0);
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

/** Whether one of two figures is the other, rounded (or cut) to what it shows: 3.2 million and 3,214,000. */
function rounds(a: number, stepA: number, b: number, stepB: number): boolean {
  if (!near(a, b, roundingShare * 2)) return false;
  // 300 for 298: hundreds are round as well, though a figure of three digits is mostly exact.
  const roundStep = (amount: number, step: number): number =>
    step === 1 && amount >= 100 && amount % 100 === 0 ? 10 : step;
  const [coarse, fine, step, fineStep] =
    roundStep(a, stepA) >= roundStep(b, stepB)
      ? [a, b, roundStep(a, stepA), roundStep(b, stepB)]
      : [b, a, roundStep(b, stepB), roundStep(a, stepA)];
  if (step <= fineStep * (1 + dust)) return false;
  const apart = Math.abs(coarse - fine);
  if (apart <= step / 2 + step * dust) return near(a, b, roundingShare) || step < 1000;
  // Cut instead of rounded: 3.27 million as 3.2 million.
  return fine > coarse && apart < step && near(a, b, roundingShare);
}
