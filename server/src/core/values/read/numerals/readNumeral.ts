import type { Atoms } from '../atoms';
import { readFigure, readFractionMark } from './figures';
import { readNumberInWords } from './numberInWords';
import type { Numeral } from './numeral';
import { readPartOfMagnitude, readVagueNumber } from './vagueNumbers';

/** Largest amount that is read: larger numbers name no quantity that news reports. */
const maxAmount = 1e18;

/** Reads the number that begins at an atom; undefined where none does. */
export function readNumeral(atoms: Atoms, index: number): Numeral | undefined {
  const numeral = numeralAt(atoms, index);
  return numeral && Math.abs(numeral.amount) <= maxAmount ? numeral : undefined;
}

function numeralAt(atoms: Atoms, index: number): Numeral | undefined {
  switch (atoms.at(index).kind) {
    case 'figure':
      return readFigure(atoms, index);
    case 'mark':
      return readFractionMark(atoms, index);
    case 'word':
      return (
        readVagueNumber(atoms, index) ?? readPartOfMagnitude(atoms, index) ?? readNumberInWords(atoms, index)
      );
  }
}
