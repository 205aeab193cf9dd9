import type { Span } from '../../../prose/span';
import type { Atoms } from '../atoms';
import type { Numeral } from '../numerals/numeral';
import { modifierAfter, modifierBefore } from './modifiers';
import type { Value, ValueKind } from '../../value';

/** A numeral with what stands right at it: currency, percent, a unit of time or measurement. */
export interface Amount {
  /** Index of the first atom, a currency sign included. */
  readonly first: number;
  /** Index of the numeral's first atom. */
  readonly core: number;
  readonly numeral: Numeral;
  readonly kind?: ValueKind;
  readonly unit?: string;
  readonly unitSpan?: Span;
  /** True for a share in words. */
  readonly fraction?: boolean;
  /** True if the currency stands in front of the numeral. */
  readonly prefixed?: boolean;
  /** Index of the atom after the figure where the unit is part of it: "an hour", "two years and six months". */
  readonly coreNext?: number;
  /** Index of the atom after numeral and unit. */
  readonly next: number;
}

/** Both ends of a range of amounts. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Index of the atom after the second figure. */
  readonly next: number;
  /** True for "between 10 and 15": "between" belongs to the expression. */
  readonly between: boolean;
}

/** Currencies of hundredths. */
const subunits: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['penny', 'GBP'],
]);

/** The value of an amount, with the modifiers around it. `bounds` make it a range. */
export function valueOfAmount(atoms: Atoms, amount: Amount, bounds?: Bounds): Value {
  const { numeral, unit } = amount;
  const first = bounds?.between ? amount.first - 1 : amount.first;
  const coreNext = amount.coreNext ?? bounds?.next ?? numeral.next;
  // "Over three days" is during them.
  const before = modifierBefore(atoms, first, amount.kind === 'duration');
  const after = modifierAfter(atoms, amount.next) ?? modifierBetween(atoms, coreNext, amount.next);
  const modifier = before?.modifier ?? after?.modifier;
  const currency = amount.kind === 'money' ? subunits.get(unit ?? '') : undefined;
  const scale = currency === undefined ? 1 : 0.01;
  return {
    kind: amount.kind ?? 'number',
    span: atoms.span(before?.first ?? first, Math.max(after?.next ?? 0, amount.next)),
    core: atoms.span(amount.core, coreNext),
    ...(amount.unitSpan && amount.coreNext === undefined ? { unitSpan: amount.unitSpan } : {}),
    ...amountsOf(numeral, bounds, scale),
    ...(amount.fraction ? { fraction: true } : {}),
    ...(unit === undefined ? {} : { unit: currency ?? unit }),
    ...(modifier === undefined ? {} : { modifier }),
    step: numeral.step * scale,
  };
}

/** The modifier between a figure and its unit: "50-plus percent". */
function modifierBetween(atoms: Atoms, first: number, next: number): ReturnType<typeof modifierAfter> {
  return first < next ? modifierAfter(atoms, first) : undefined;
}

function amountsOf(
  numeral: Numeral,
  bounds: Bounds | undefined,
  scale: number,
): Pick<Value, 'amount' | 'low' | 'high' | 'vague'> {
  if (bounds) return { low: bounds.low * scale, high: bounds.high * scale };
  if (!numeral.bounds) return { amount: numeral.amount * scale };
  const [low, high] = numeral.bounds;
  return { low: low * scale, high: high * scale, vague: true };
}
