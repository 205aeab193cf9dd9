import { isCapital } from '../atoms';
import type { Atoms } from '../atoms';
import { relativeOffset } from './dateParts';
import type { FoundDate } from './dateParts';

const days: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Reads "yesterday", "last week", "this year"; "three days ago" is read with its duration. */
export function readRelativeDate(atoms: Atoms, index: number): FoundDate | undefined {
  const word = atoms.at(index).lower;
  const day = days.get(word);
  if (day !== undefined) {
    // "USA Today", "Russia Today".
    if (isCapital(atoms.at(index)) && !atoms.opensSentence(index)) return undefined;
    return { first: index, core: index, next: index + 1, date: { relative: { unit: 'day', offset: day } } };
  }
  const offset = relativeOffset(word);
  if (offset === undefined) return undefined;
  const unit = atoms.at(index + 1).lower;
  const found = { first: index, core: index, next: index + 2 };
  if (unit === 'night' && offset === -1) return { ...found, date: { relative: { unit: 'day', offset } } };
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined;
  return { ...found, date: { relative: { unit, offset } } };
}
