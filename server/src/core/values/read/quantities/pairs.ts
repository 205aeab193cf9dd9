import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import type { Reading } from '../reading';
import type { Amount, Bounds } from './amount';
import { readAmount } from './amounts';
import { countedUnit } from './countedUnit';
import { isDesignation } from './designations';
import { withoutBinaryError } from '../numerals/numeral';
import { isScore, readScore } from './scores';

/** A range: its second amount with the bounds of both. */
export interface Range {
  readonly amount: Amount;
  readonly bounds: Bounds;
}

/** The word or mark that joins two figures. */
interface Joint {
  readonly kind: 'hyphen' | 'to' | 'or' | 'between' | 'score';
  /** Index of the atom after it. */
  readonly next: number;
}

/** Reads two amounts that belong together, the first of which is given: a range, or a score, which is read at once. */
export function readPair(atoms: Atoms, first: Amount): Range | Reading | undefined {
  const joint = jointAfter(atoms, first);
  if (!joint || first.numeral.bounds) return undefined;
  const second = readAmount(atoms, joint.next);
  if (!second || second.numeral.bounds || second.fraction !== first.fraction) return undefined;
  if (joint.kind === 'hyphen') {
    const chainEnd = pastChain(atoms, second.next);
    if (chainEnd > second.next) return { next: chainEnd, values: [] };
  }
  if (joint.kind === 'score' || isRatio(atoms, first, second, joint))
    return first.kind === undefined && second.kind === undefined
      ? readScore(atoms, first, second)
      : undefined;
  const mayBeScore = joint.kind === 'hyphen' || joint.kind === 'to';
  return mayBeScore && isScore(atoms, first, second, joint.kind === 'hyphen')
    ? readScore(atoms, first, second)
    : readRange(atoms, first, second, joint.kind);
}

/** True for "seven to four", "three to one": the larger of two plain numbers in words first, which no range has. */
function isRatio(atoms: Atoms, first: Amount, second: Amount, joint: Joint): boolean {
  const [a, b] = [first.numeral, second.numeral];
  const areWords = !a.figures && !b.figures && Math.max(a.magnitude, b.magnitude) === 1;
  return joint.kind === 'to' && areWords && a.amount > b.amount && atoms.at(first.first - 1).lower !== 'from';
}

function jointAfter(atoms: Atoms, { first, next }: Amount): Joint | undefined {
  const separator = atoms.at(next);
  // "Five votes to two".
  if (/^(?:votes?|goals?|games?|sets|frames)$/u.test(separator.lower) && atoms.at(next + 1).lower === 'to')
    return { kind: 'score', next: next + 2 };
  const previous = atoms.at(first - 1).lower;
  if (isHyphen(separator)) {
    // "A 2-to-1 vote".
    if (atoms.at(next + 1).lower === 'to' && isHyphen(atoms.at(next + 2)))
      return previous === 'from' ? undefined : { kind: 'to', next: next + 3 };
    const isTight = separator.glued && atoms.at(next + 1).glued;
    return isTight || separator.text !== '-' ? { kind: 'hyphen', next: next + 1 } : undefined;
  }
  switch (separator.lower) {
    case 'to':
      // "Rose from 10 to 15" are two figures.
      return previous === 'from' ? undefined : { kind: 'to', next: next + 1 };
    case 'or':
      return { kind: 'or', next: next + 1 };
    case 'and':
      return previous === 'between' ? { kind: 'between', next: next + 1 } : undefined;
    default:
      return undefined;
  }
}

/** Index after a chain of figures that goes on from an atom: "4-4-2" and "555-123-4567" are neither ranges nor scores. */
function pastChain(atoms: Atoms, index: number): number {
  let next = index;
  while (isHyphen(atoms.at(next)) && atoms.at(next + 1).kind === 'figure') next += 2;
  return next;
}

function readRange(
  atoms: Atoms,
  first: Amount,
  second: Amount,
  joint: Joint['kind'],
): Range | Reading | undefined {
  if (!makesRange(first, second, joint)) return undefined;
  const [low, high] = [first.numeral, second.numeral];
  // "One to two million", "$50-60 million": the magnitude is both's.
  const isShared = low.magnitude === 1 && high.magnitude > 1 && low.amount < high.amount / high.magnitude;
  const scale = isShared ? high.magnitude : 1;
  const lowAmount = withoutBinaryError(low.amount * scale);
  if (!(lowAmount < high.amount)) return undefined;
  const kind = second.kind ?? first.kind;
  const counts = kind !== undefined || countedUnit(atoms, second.next, false) !== undefined;
  if (joint === 'hyphen' && isDesignation(atoms, first.core, second.next, counts))
    return { next: second.next, values: [] };
  const unit = second.unit ?? first.unit;
  const unitSpan = first.prefixed ? first.unitSpan : (second.unitSpan ?? first.unitSpan);
  return {
    amount: {
      first: first.first,
      core: first.core,
      numeral: { ...high, step: Math.min(low.step * scale, high.step), bounds: undefined },
      next: second.next,
      ...(kind === undefined ? {} : { kind }),
      ...(unit === undefined ? {} : { unit }),
      ...(unitSpan ? { unitSpan } : {}),
      ...(first.fraction ? { fraction: true } : {}),
      ...(first.prefixed ? { prefixed: true } : {}),
    },
    bounds: { low: lowAmount, high: high.amount, next: high.next, between: joint === 'between' },
  };
}

/** True if the kinds and units of two amounts agree, and "or" and "to" do not join two statements. */
function makesRange(first: Amount, second: Amount, joint: Joint['kind']): boolean {
  const [low, high] = [first.numeral, second.numeral];
  if (joint === 'or' && high.amount !== low.amount + 1) return false;
  if (joint === 'to' && low.figures !== high.figures && second.kind === undefined) return false;
  return !excludes(first.kind, second.kind) && !excludes(first.unit, second.unit);
}

function excludes(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
