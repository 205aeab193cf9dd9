import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { dayExists } from '../../calendar';
import type { FoundDate } from './dateParts';

/** Three figures of a date, and the index of the atom after them. */
interface Figures {
  readonly year: number;
  /** Day and month as they stand. */
  readonly pair: readonly [number, number];
  /** True if the style tells which of the pair is the day: the year or a full stop stands between. */
  readonly isOrdered: boolean;
  readonly next: number;
}

/** Reads "2024-08-15", "15/08/2024", "15.8.2024". Where day and month cannot be told apart only the year is known. */
export function readNumericDate(atoms: Atoms, index: number): FoundDate | undefined {
  const figures = readDotted(atoms, index) ?? readJoined(atoms, index);
  if (!figures) return undefined;
  const { year, pair, isOrdered, next } = figures;
  const found = { first: index, core: index, next };
  const mayBeEither = pair[0] <= 12 && pair[1] <= 12 && pair[0] !== pair[1];
  if (!isOrdered && mayBeEither) return { ...found, date: { year } };
  const [day, month] = pair[1] > 12 ? [pair[1], pair[0]] : pair;
  return dayExists(month, day, year) ? { ...found, date: { year, month, day } } : found;
}

/** Reads "15.8.2024", which the scanner takes for one figure. */
function readDotted(atoms: Atoms, index: number): Figures | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(atoms.at(index).text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), pair: [Number(day), Number(month)], isOrdered: true, next: index + 1 };
}

/** Reads "2024-08-15", "15-08-2024", "15/08/2024". */
function readJoined(atoms: Atoms, index: number): Figures | undefined {
  const [first, mark, second, otherMark, third] = [
    atoms.at(index),
    atoms.at(index + 1),
    atoms.at(index + 2),
    atoms.at(index + 3),
    atoms.at(index + 4),
  ];
  if (![mark, second, otherMark, third].every((atom) => atom.glued)) return undefined;
  if (!(isHyphen(mark) || mark.text === '/') || otherMark.text !== mark.text) return undefined;
  if (second.kind !== 'figure' || third.kind !== 'figure' || second.text.length > 2) return undefined;
  const next = index + 5;
  if (/^\d{4}$/u.test(first.text) && third.text.length <= 2)
    return {
      year: Number(first.text),
      pair: [Number(third.text), Number(second.text)],
      isOrdered: true,
      next,
    };
  if (first.text.length > 2 || !/^(?:19|20)\d\d$/u.test(third.text)) return undefined;
  return {
    year: Number(third.text),
    pair: [Number(first.text), Number(second.text)],
    isOrdered: false,
    next,
  };
}
