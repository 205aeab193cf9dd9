import type { Atoms } from '../atoms';
import type { Amount } from './amount';
import { readAmount } from './amounts';
import { withoutBinaryError } from '../numerals/numeral';
import { measureOf } from '../../units/measures';
import { daysIn } from '../../units/timeUnits';

/**
 * Reads on where one amount is told in two units: "an hour and a half", "one hour and 20 minutes", "two years, three
 * months", "5ft 10in". Returns the amount in the smaller unit; the amount given where nothing follows it.
 */
export function readCompound(atoms: Atoms, amount: Amount): Amount {
  const { unit, numeral } = amount;
  if (unit === undefined || numeral.bounds) return amount;
  if (atoms.phrase(amount.next, amount.next + 3) === 'and a half') {
    const next = amount.next + 3;
    return {
      ...amount,
      numeral: { ...numeral, amount: numeral.amount + 0.5, step: 0.5 },
      unitSpan: undefined,
      coreNext: next,
      next,
    };
  }
  const second = secondAmount(atoms, amount);
  if (!second) return amount;
  const ratio = unitsPerUnit(unit, second.unit);
  // Not two facts side by side: "30 days, 24 hours a day" and "two days and three weeks" are not one amount.
  if (ratio === undefined || second.numeral.amount >= ratio || !Number.isInteger(numeral.amount))
    return amount;
  return {
    ...amount,
    numeral: {
      ...numeral,
      amount: withoutBinaryError(numeral.amount * ratio + second.numeral.amount),
      step: second.numeral.step,
    },
    unit: second.unit,
    unitSpan: undefined,
    coreNext: second.next,
    next: second.next,
  };
}

/** The amount of the same kind behind another: right behind it in figures, else behind "and" or a comma. */
function secondAmount(
  atoms: Atoms,
  { kind, next }: Amount,
): (Amount & { readonly unit: string }) | undefined {
  const separator = atoms.at(next);
  const isSeparated = separator.lower === 'and' || separator.text === ',';
  const start = isSeparated ? next + 1 : next;
  const startKind = atoms.at(start).kind;
  if (startKind !== 'figure' && !(startKind === 'word' && isSeparated)) return undefined;
  const second = readAmount(atoms, start);
  if (!second || second.kind !== kind || second.numeral.bounds) return undefined;
  const { unit, coreNext, prefixed } = second;
  return unit === undefined || coreNext !== undefined || prefixed ? undefined : { ...second, unit };
}

/** Number of the smaller units in one of the larger, for units that are told together. */
function unitsPerUnit(larger: string, smaller: string): number | undefined {
  if (larger === 'year' && smaller === 'month') return 12;
  const [days, fewerDays] = [daysIn(larger), daysIn(smaller)];
  if (days !== undefined && fewerDays !== undefined) {
    const ratio = days / fewerDays;
    // Months and years are told with days or weeks, not with hours.
    const isUsual = days < 20 || smaller === 'day' || smaller === 'week';
    return ratio > 1 && isUsual ? ratio : undefined;
  }
  const [measure, other] = [measureOf(larger), measureOf(smaller)];
  if (!measure || measure.dimension !== other?.dimension || measure.factor <= other.factor) return undefined;
  return Number((measure.factor / other.factor).toPrecision(6));
}
