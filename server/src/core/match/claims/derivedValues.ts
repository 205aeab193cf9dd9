import type { ContentToken } from '../../archive/index/contentTokens';
import type { Value } from '../../values/value';
import type { JudgedComparison } from './claimReading';

/** Minimum coverage of a passage from whose figures a value may have been worked out, 0 to 1. */
export const minDerivationCoverage = 0.25;

/** Maximum number of figures of a passage that a value is derived from. */
const maxFiguresOfPassage = 24;
/** Tolerance, as a share, of a result that the draft gives exactly, and of one that it rounds. */
const exactShare = 0.012;
const roundedShare = 0.06;
/** Maximum distance of a result beyond a figure with "more than", as a share of it. */
const openShare = 0.15;
/** Tolerance, in percentage points, of a share in figures, and of one in words or rounded. */
const exactPoints = 0.6;
const roundedPoints = 3.5;
/** Share of the coverage that counts where a figure of another passage takes part. */
const acrossPassages = 0.8;

interface Figure {
  readonly amount: number;
  readonly kind: Value['kind'];
}

/**
 * How well the passages cover a claim from whose figures one of its values can be worked out: a sum, a difference, a share, a
 * change in percent, the double, the half, a month's part of a year. 0 to 1; 0 if none gives the value.
 */
export function derivationCoverage(
  value: Value,
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): number {
  const { amount } = value;
  if (amount === undefined) return 0;
  const test: DerivationTest = {
    kind: value.kind,
    gives: resultTest(value, amount),
    // Who writes that something doubled gives the double, and not the half.
    mayBeHalf: !tokens.some(({ lemma }) => lemma.startsWith('doubl')),
  };
  const passages = comparisons.map(({ passage, features }) => ({
    coverage: features.coverage,
    figures: figuresOf(passage.values),
  }));
  let best = 0;
  for (const own of passages) {
    if (own.coverage <= best) continue;
    for (const figure of own.figures) {
      if (isDerivedFromOne(test, figure)) best = Math.max(best, own.coverage);
      for (const other of passages) {
        const share = other === own ? 1 : acrossPassages;
        if (own.coverage * share <= best) continue;
        if (other.figures.some((second) => second !== figure && isDerivedFromTwo(test, figure, second)))
          best = own.coverage * share;
      }
    }
  }
  return best;
}

interface DerivationTest {
  readonly kind: Value['kind'];
  /** True if a result is the value, as exactly as the draft gives it. */
  readonly gives: (result: number) => boolean;
  readonly mayBeHalf: boolean;
}

function resultTest({ kind, modifier, step, fraction }: Value, amount: number): DerivationTest['gives'] {
  const isRounded = modifier !== undefined || fraction === true || (step ?? 1) >= 100;
  const tolerance =
    kind === 'percentage'
      ? isRounded
        ? roundedPoints
        : exactPoints
      : (isRounded ? roundedShare : exactShare) * Math.abs(amount);
  if (modifier === 'more' || modifier === 'atLeast')
    return (result) => result >= amount && result <= amount * (1 + openShare);
  return (result) => Math.abs(result - amount) <= tolerance;
}

const calendarKinds = new Set<Value['kind']>(['date', 'weekday', 'time', 'ordinal', 'score']);

function figuresOf(values: readonly Value[]): Figure[] {
  return values
    .flatMap(({ kind, amount }) =>
      amount === undefined || calendarKinds.has(kind) ? [] : [{ kind, amount }],
    )
    .slice(0, maxFiguresOfPassage);
}

function isDerivedFromOne({ kind, gives, mayBeHalf }: DerivationTest, figure: Figure): boolean {
  const { amount } = figure;
  if (figure.kind !== kind) return false;
  if (kind === 'percentage') return gives(100 - amount) || (mayBeHalf && gives(amount / 2));
  return (
    kind === 'money' && (gives(2 * amount) || gives(amount / 2) || gives(12 * amount) || gives(amount / 12))
  );
}

function isDerivedFromTwo({ kind, gives }: DerivationTest, a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind && a.kind !== 'number' && b.kind !== 'number') return false;
  const [left, right] = [a.amount, b.amount];
  const isCount = kind === 'count' || kind === 'number';
  if (left > right && (a.kind === kind || isCount) && (gives(left - right) || gives(left + right)))
    return true;
  if (right <= 0 || left <= 0) return false;
  if (kind === 'percentage' || kind === 'multiple') {
    const share = (100 * right) / left;
    if (gives(share) || gives(100 - share) || gives((100 * left) / right - 100)) return true;
  }
  return (kind === 'multiple' || isCount) && left > right && right > 1 && gives(left / right);
}
