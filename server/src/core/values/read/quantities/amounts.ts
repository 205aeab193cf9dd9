import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import type { Amount } from './amountValue';
import { readNumeral } from '../numerals/numerals';
import type { Numeral } from '../numerals/numerals';
import { readShare } from './shares';
import { currencyOfCode, currencyOfDollarPrefix, currencyOfSign } from '../../units';
import { unitAfter } from './unitAfter';

/** The numeral that begins at an atom, with its currency, percent sign or unit of time or measurement. */
export function readAmount(atoms: Atoms, index: number): Amount | undefined {
  const prefix = readCurrencyPrefix(atoms, index);
  const core = prefix?.next ?? index;
  const share = prefix ? undefined : readShare(atoms, index);
  if (share) return share;
  const numeral = readNumeral(atoms, core);
  if (!numeral) return undefined;
  const base = { first: index, core, numeral };
  if (prefix) {
    const scaled = withMoneyMagnitude(atoms, numeral);
    return {
      ...base,
      numeral: scaled,
      kind: 'money',
      unit: prefix.currency,
      unitSpan: atoms.span(index, prefix.next - 1),
      prefixed: true,
      next: scaled.next,
    };
  }
  return { ...base, ...unitAfter(atoms, numeral) };
}

/** "$5 m", "£3 bn": after a currency sign a lone letter is a magnitude. */
function withMoneyMagnitude(atoms: Atoms, numeral: Numeral): Numeral {
  if (numeral.magnitude !== 1 || numeral.bounds) return numeral;
  const word = atoms.at(numeral.next).lower;
  const factor = word === 'm' ? 1e6 : word === 'b' ? 1e9 : undefined;
  if (factor === undefined) return numeral;
  return {
    ...numeral,
    amount: numeral.amount * factor,
    step: numeral.step * factor,
    magnitude: factor,
    plain: false,
    next: numeral.next + 1,
  };
}

/** "$", "US$", "USD", "Rs." and the like before a figure. */
function readCurrencyPrefix(atoms: Atoms, index: number): { currency: string; next: number } | undefined {
  const atom = atoms.at(index);
  const sign = currencyOfSign(atom.text);
  if (sign !== undefined) return { currency: sign, next: index + 1 };
  if (!isCapital(atom) || atom.text.length > 3) return undefined;
  const second = atoms.at(index + 1);
  if (second.text === '$' && second.glued) {
    const currency = currencyOfDollarPrefix(atom.lower);
    return currency === undefined ? undefined : { currency, next: index + 2 };
  }
  const currency = currencyOfCode(atom.text);
  if (currency === undefined) return undefined;
  const next = second.text === '.' && second.glued ? index + 2 : index + 1;
  return atoms.at(next).kind === 'figure' ? { currency, next } : undefined;
}
