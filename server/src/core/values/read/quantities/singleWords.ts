import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import { countedUnit } from './countedUnit';
import { comparesAt } from './multiples';
import { smallNumber } from '../numerals/numberWords';
import type { Value } from '../../value';

const frequencies: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

const multiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Reads a number that is a word of its own: "twice", "both sides", "tenfold", "doubled", "a couple of". */
export function readSingleWord(atoms: Atoms, index: number): Reading | undefined {
  const value = readFrequency(atoms, index) ?? readMultipleWord(atoms, index) ?? readBoth(atoms, index);
  if (value) return { next: index + 1, values: [value] };
  const couple = readCouple(atoms, index);
  return couple && { next: index + 2, values: [couple] };
}

/** Reads "twice" and "thrice". "Once" is mostly formerly, or as soon as. */
function readFrequency(atoms: Atoms, index: number): Value | undefined {
  const amount = frequencies.get(atoms.at(index).lower);
  if (amount === undefined) return undefined;
  const span = atoms.span(index, index + 1);
  return comparesAt(atoms, index + 1)
    ? { kind: 'multiple', span, core: span, amount }
    : { kind: 'count', span, core: span, amount, unit: 'time', step: 1 };
}

/** Reads "doubled", "tenfold"; not "doubled down". */
function readMultipleWord(atoms: Atoms, index: number): Value | undefined {
  const { lower } = atoms.at(index);
  const fold = lower.endsWith('fold') ? smallNumber(lower.slice(0, -'fold'.length)) : undefined;
  const amount = multiples.get(lower) ?? fold;
  if (amount === undefined || atoms.at(index + 1).lower === 'down') return undefined;
  const span = atoms.span(index, index + 1);
  return { kind: 'multiple', span, core: span, amount, step: 1 };
}

/** Reads "both" before a plural: "both sides" are two of them; "both A and B" only joins. */
function readBoth(atoms: Atoms, index: number): Value | undefined {
  if (atoms.at(index).lower !== 'both') return undefined;
  const counted = countedUnit(atoms, index + 1, false);
  if (!counted) return undefined;
  const noun = atoms.at(counted.next - 1);
  const isPlural = noun.lower.endsWith('s') || /^(?:men|women|people|children)$/u.test(noun.lower);
  if (noun.pos !== 'NOUN' || !isPlural) return undefined;
  for (let at = index + 1; at <= counted.next; at += 1) if (atoms.at(at).lower === 'and') return undefined;
  const core = atoms.span(index, index + 1);
  const unitSpan = atoms.span(counted.first, counted.next);
  return { kind: 'count', span: core, core, amount: 2, unit: counted.unit, unitSpan, step: 1 };
}

/** Reads "a couple of days": two or three. The index is that of "couple". */
function readCouple(atoms: Atoms, index: number): Value | undefined {
  if (atoms.phrase(index - 1, index + 2) !== 'a couple of') return undefined;
  const counted = countedUnit(atoms, index + 2, false);
  if (!counted) return undefined;
  const span = atoms.span(index - 1, index + 1);
  const unitSpan = atoms.span(counted.first, counted.next);
  return { kind: 'count', span, core: span, low: 2, high: 3, vague: true, unit: counted.unit, unitSpan };
}
