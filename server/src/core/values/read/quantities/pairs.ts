import { readAmount } from './amounts';
import { isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { countedUnit } from './countedUnit';
import { isDesignation, isNumbered } from './designations';
import { measured } from './amountValue';
import type { Amount, Bounds, Reading } from './amountValue';
import type { Value } from '../../value';

/** A range: its second amount with the bounds of both. */
export interface Range {
  readonly amount: Amount;
  readonly bounds: Bounds;
}

/** "one in five", "nine out of 10", "eight of 10": a share. */
export function readChances(atoms: Atoms, first: Amount): Reading | undefined {
  const { amount: part } = first.numeral;
  if (first.kind !== undefined || !Number.isInteger(part) || part < 1) return undefined;
  const at = first.next;
  const word = atoms.at(at).lower;
  const out = word === 'out' && atoms.at(at + 1).lower === 'of';
  if (!out && word !== 'in' && word !== 'of') return undefined;
  const second = readAmount(atoms, out ? at + 2 : at + 1);
  if (!second || second.kind !== undefined || second.numeral.bounds) return undefined;
  const { amount: whole } = second.numeral;
  if (!Number.isInteger(whole) || whole <= part) return undefined;
  const round = [10, 100, 1000, 10_000, 100_000, 1e6].includes(whole);
  if (word === 'of' && !round) return undefined;
  if (word === 'in' && (whole > 100 ? !round : part > 20)) return undefined;
  const chance: Amount = {
    ...first,
    numeral: { ...first.numeral, amount: (100 * part) / whole, step: 1, next: second.next },
    kind: 'percentage',
    unit: 'percent',
    fraction: true,
    next: second.next,
  };
  return { next: second.next, values: [measured(atoms, chance)] };
}

/** Two amounts that belong together: a range, or a score, which is read at once. */
export function readPair(atoms: Atoms, first: Amount): Range | Reading | undefined {
  const separator = atoms.at(first.next);
  const previous = atoms.at(first.first - 1).lower;
  const chained =
    isHyphen(separator) && atoms.at(first.next + 1).lower === 'to' && isHyphen(atoms.at(first.next + 2));
  const hyphen = isHyphen(separator) && (separator.glued || separator.text !== '-') && !chained;
  // "A 2-to-1 vote".
  const word = chained ? 'to' : separator.lower;
  const between = previous === 'between' && word === 'and';
  if (!hyphen && !between && word !== 'to' && word !== 'or') return undefined;
  if (first.numeral.bounds) return undefined;
  // "Rose from 10 to 15" are two figures.
  if (word === 'to' && previous === 'from') return undefined;
  const second = readAmount(atoms, first.next + (chained ? 3 : 1));
  if (!second || second.numeral.bounds || second.fraction !== first.fraction) return undefined;
  if (hyphen && !atoms.at(first.next + 1).glued && separator.text === '-') return undefined;
  const [low, high] = [first.numeral, second.numeral];
  if (hyphen && isHyphen(atoms.at(second.next)) && atoms.at(second.next + 1).kind === 'figure') {
    // "4-4-2", "555-123-4567": neither a range nor a score.
    let next = second.next;
    while (isHyphen(atoms.at(next)) && atoms.at(next + 1).kind === 'figure') next += 2;
    return { next, values: [] };
  }
  const none = { next: second.next, values: [] };
  const bare = first.kind === undefined && second.kind === undefined && low.plain && high.plain;
  if (bare && (hyphen || word === 'to') && isScore(atoms, first, second, hyphen)) {
    if (atoms.at(first.core).glued && isHyphen(atoms.at(first.core - 1))) return none;
    if (isNumbered(atoms, first.core)) return none;
    return { next: second.next, values: [scoreOf(atoms, first, second)] };
  }
  if (word === 'or' && high.amount !== low.amount + 1) return undefined;
  if (word === 'to' && low.figures !== high.figures && second.kind === undefined) return undefined;
  const kind = second.kind ?? first.kind;
  const unit = second.unit ?? first.unit;
  if (first.kind !== undefined && second.kind !== undefined && first.kind !== second.kind) return undefined;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  // "one to two million", "$50-60 million": the magnitude is both's.
  const shared = low.magnitude === 1 && high.magnitude > 1 && low.amount < high.amount / high.magnitude;
  const from = Number((low.amount * (shared ? high.magnitude : 1)).toPrecision(15));
  if (!(from < high.amount)) return undefined;
  const counts = kind !== undefined || countedUnit(atoms, second.next, false) !== undefined;
  if (hyphen && isDesignation(atoms, first.core, second.next, counts)) return none;
  const unitSpan = first.prefixed ? first.unitSpan : (second.unitSpan ?? first.unitSpan);
  return {
    amount: {
      first: first.first,
      core: first.core,
      numeral: {
        ...high,
        step: Math.min(low.step * (shared ? high.magnitude : 1), high.step),
        bounds: undefined,
      },
      next: second.next,
      ...(kind === undefined ? {} : { kind }),
      ...(unit === undefined ? {} : { unit }),
      ...(unitSpan ? { unitSpan } : {}),
      ...(first.fraction ? { fraction: true } : {}),
      ...(first.prefixed ? { prefixed: true } : {}),
    },
    bounds: { low: from, high: high.amount, last: high.next - 1, between },
  };
}

const wonOrLost =
  /^(?:won|win|wins|winning|lost|lose|beat|beats|beaten|beating|defeat|defeated|defeats|victory|loss|score|draw|drew|led|leading|lead|trailed|ruled|voted|vote|votes|rule|passed|approved|rejected|majority|split|decision|ruling|tied|thrashed|margin)$/u;

function isScore(atoms: Atoms, first: Amount, second: Amount, hyphen: boolean): boolean {
  const [a, b] = [first.numeral, second.numeral];
  if (!a.figures || !b.figures || a.amount > 999 || b.amount > 999) return false;
  const told = (from: number, count: number): boolean =>
    Array.from({ length: count }, (_, step) => atoms.at(from + step).lower).some((word) =>
      wonOrLost.test(word),
    );
  if (told(first.first - 4, 4) || told(second.next, 3)) return true;
  return hyphen && a.amount >= b.amount;
}

function scoreOf(atoms: Atoms, first: Amount, second: Amount): Value {
  const span = atoms.span(first.first, second.next - 1);
  return { kind: 'score', span, core: span, low: first.numeral.amount, high: second.numeral.amount };
}
