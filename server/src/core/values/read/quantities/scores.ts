import { scoreWords } from '../../../english/countedNouns';
import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import type { Amount } from './amount';
import { isNumbered } from './designations';

/** Largest figure of a score or vote. */
const maxFigure = 999;

/**
 * True if two bare figures are set against each other: beside a word for winning, losing or voting, or joined by a hyphen
 * with the larger first.
 */
export function isScore(atoms: Atoms, first: Amount, second: Amount, hyphenated: boolean): boolean {
  const [a, b] = [first.numeral, second.numeral];
  if (first.kind !== undefined || second.kind !== undefined || !a.plain || !b.plain) return false;
  if (!a.figures || !b.figures || a.amount > maxFigure || b.amount > maxFigure) return false;
  if (tellsResult(atoms, first.first - 4, first.first)) return true;
  if (tellsResult(atoms, second.next, second.next + 3)) return true;
  return hyphenated && a.amount >= b.amount;
}

function tellsResult(atoms: Atoms, first: number, next: number): boolean {
  for (let index = first; index < next; index += 1) if (scoreWords.has(atoms.at(index).lower)) return true;
  return false;
}

/** The score of two figures; no value where they name a type or a part of a text: "F-16-18", "page 3-2". */
export function readScore(atoms: Atoms, first: Amount, second: Amount): Reading {
  const { next } = second;
  const isType = atoms.at(first.core).glued && isHyphen(atoms.at(first.core - 1));
  if (isType || isNumbered(atoms, first.core)) return { next, values: [] };
  const span = atoms.span(first.first, next);
  return {
    next,
    values: [{ kind: 'score', span, core: span, low: first.numeral.amount, high: second.numeral.amount }],
  };
}
