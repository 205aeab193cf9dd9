import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import type { Amount } from './amount';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/readNumeral';
import { readShare } from './shares';
import { currencyOfCode, currencyOfDollarPrefix, currencyOfSign } from '../../units/currencies';
import { unitAfter } from './unitAfter';

/** Reads the numeral that begins at an atom, with its currency, percent sign or unit of time or measurement. */
export function readAmount(atoms: Atoms, index: number): Amount | undefined {
  const prefix = readCurrencyPrefix(atoms, index);
  if (prefix) return readPrefixedAmount(atoms, index, prefix);
  const share = readShare(atoms, index);
  if (share) return share;
  const numeral = readNumeral(atoms, index);
  return numeral && { first: index, core: index, ...unitAfter(atoms, numeral) };
}

/** A currency before a figure, and the index of the figure. */
interface CurrencyPrefix {
  readonly currency: string;
  readonly next: number;
}

function readPrefixedAmount(
  atoms: Atoms,
  first: number,
  { currency, next: core }: CurrencyPrefix,
): Amount | undefined {
  const figure = readNumeral(atoms, core);
  if (!figure) return undefined;
  const numeral = withMoneyMagnitude(atoms, figure);
  return {
    first,
    core,
    numeral,
    kind: 'money',
    unit: currency,
    unitSpan: atoms.span(first, core),
    prefixed: true,
    next: numeral.next,
  };
}

/** Multiplies with a lone letter behind money: "$5 m", "£3 b". */
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

/** Reads "$", "US$", "USD", "Rs." and the like before a figure. */
function readCurrencyPrefix(atoms: Atoms, index: number): CurrencyPrefix | undefined {
  const { text, lower } = atoms.at(index);
  const sign = currencyOfSign(text);
  if (sign !== undefined) return { currency: sign, next: index + 1 };
  if (!isCapital(atoms.at(index)) || text.length > 3) return undefined;
  const second = atoms.at(index + 1);
  if (second.text === '$' && second.glued) {
    const currency = currencyOfDollarPrefix(lower);
    return currency === undefined ? undefined : { currency, next: index + 2 };
  }
  const currency = currencyOfCode(text);
  if (currency === undefined) return undefined;
  const next = second.text === '.' && second.glued ? index + 2 : index + 1;
  return atoms.at(next).kind === 'figure' ? { currency, next } : undefined;
}
