import type { Span } from '../../../prose/span';
import type { Atoms } from '../atoms';
import { modifierAfter, modifierBefore } from './modifiers';
import type { Numeral } from '../numerals/numerals';
import type { Value, ValueKind } from '../../value';

/** What reading at an atom came to: a value or nothing, and where to go on. */
export interface Reading {
  readonly next: number;
  readonly values: readonly Value[];
}

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
  readonly fraction?: boolean;
  /** Read with the sign or code in front. */
  readonly prefixed?: boolean;
  /** Index of the figure's last atom where the unit is part of it: "an hour", "two years and six months". */
  readonly last?: number;
  readonly next: number;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Index of the last atom of the second figure. */
  readonly last: number;
  readonly between: boolean;
}

/** Hundredths, and what they are hundredths of. */
const subunits: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['penny', 'GBP'],
]);

/** The value of an amount, with the modifiers around it. */
export function measured(atoms: Atoms, amount: Amount, bounds?: Bounds): Value {
  const { numeral } = amount;
  const figure = bounds?.between ? amount.first - 1 : amount.first;
  const last = amount.last ?? bounds?.last ?? numeral.next - 1;
  // "Over three days" is during them.
  const before = modifierBefore(atoms, figure, amount.kind === 'duration');
  const after =
    modifierAfter(atoms, amount.next) ??
    (last + 1 < amount.next ? modifierAfter(atoms, last + 1) : undefined);
  const end = Math.max(after?.next ?? 0, amount.next);
  const modifier = before?.modifier ?? after?.modifier;
  const whole = amount.kind === 'money' ? subunits.get(amount.unit ?? '') : undefined;
  const scale = whole === undefined ? 1 : 0.01;
  const amounts = bounds
    ? { low: bounds.low * scale, high: bounds.high * scale }
    : numeral.bounds
      ? { low: numeral.bounds[0] * scale, high: numeral.bounds[1] * scale, vague: true }
      : { amount: numeral.amount * scale };
  return {
    kind: amount.kind ?? 'number',
    span: atoms.span(before?.first ?? figure, end - 1),
    core: atoms.span(amount.core, last),
    ...(amount.unitSpan && amount.last === undefined ? { unitSpan: amount.unitSpan } : {}),
    ...amounts,
    ...(amount.fraction ? { fraction: true } : {}),
    ...(amount.unit === undefined ? {} : { unit: whole ?? amount.unit }),
    ...(modifier === undefined ? {} : { modifier }),
    step: numeral.step * scale,
  };
}
