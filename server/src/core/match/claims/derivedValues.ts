import type { ContentToken } from '../../archive/index/contentTokens';
import { doublingStems, periodWords, sumAndDifferenceWords } from '../../english/arithmetic';
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
  readonly kind: Value['kind'];
  readonly unit: Value['unit'];
  readonly amount: number;
}

/**
 * How well the passages cover a claim from whose figures one of its values can be worked out: a sum or a difference that the claim
 * tells as one, a share, a change in percent, a part of an amount, the double, the half, a month's part of a year. Figures that
 * are taken together are of one unit. 0 to 1; 0 if none gives the value.
 * @param untold takes a sum or a difference for one even where no word of the claim tells it
 */
export function derivationCoverage(
  value: Value,
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
  untold: 'accepted' | 'refused' = 'refused',
): number {
  const { amount } = value;
  if (amount === undefined) return 0;
  const told = derivationTest(value, amount, tokens);
  const test = untold === 'accepted' ? { ...told, tellsSum: true } : told;
  const passages = comparisons.map(({ passage, features }) => ({
    coverage: features.coverage,
    figures: figuresOf(passage.values),
    tellsDoubling: hasDoubling(passage.tokens),
  }));
  let best = 0;
  for (const own of passages) {
    if (own.coverage <= best) continue;
    for (const figure of own.figures) {
      if (isDerivedFromOne(test, figure, own.tellsDoubling)) best = Math.max(best, own.coverage);
      for (const other of passages) {
        const isOwn = other === own;
        const coverage = isOwn ? own.coverage : own.coverage * acrossPassages;
        if (coverage <= best) continue;
        const derives = (second: Figure) =>
          second !== figure && (isOwn ? isDerivedFromTwo : isSumOrDifference)(test, figure, second);
        if (other.figures.some(derives)) best = coverage;
      }
    }
  }
  return best;
}

interface DerivationTest extends Omit<Figure, 'amount'> {
  /** True if a result is the value, as exactly as the draft gives it. */
  readonly gives: (result: number) => boolean;
  readonly tellsSum: boolean;
  readonly tellsDoubling: boolean;
  /** Who writes that something doubled gives the double, and not the half. */
  readonly mayBeHalf: boolean;
  readonly tellsPeriod: boolean;
}

function derivationTest(value: Value, amount: number, tokens: readonly ContentToken[]): DerivationTest {
  return {
    kind: value.kind,
    unit: value.unit,
    gives: resultTest(value, amount),
    tellsSum: tokens.some(({ lower }) => sumAndDifferenceWords.has(lower)),
    tellsDoubling: hasDoubling(tokens),
    mayBeHalf: !tokens.some(({ lemma }) => lemma.startsWith('doubl')),
    tellsPeriod: tokens.some(({ lower }) => periodWords.has(lower)),
  };
}

function hasDoubling(tokens: readonly ContentToken[]): boolean {
  return tokens.some(({ lower }) => doublingStems.some((stem) => lower.startsWith(stem)));
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
    .flatMap(({ kind, unit, amount }) =>
      amount === undefined || calendarKinds.has(kind) ? [] : [{ kind, unit, amount }],
    )
    .slice(0, maxFiguresOfPassage);
}

function isDerivedFromOne(
  { kind, unit, gives, tellsDoubling, tellsPeriod, mayBeHalf }: DerivationTest,
  { kind: other, amount }: Figure,
  sourceDoubles: boolean,
): boolean {
  if (other !== kind) return false;
  if (kind === 'percentage' && unit !== 'percentage point' && gives(100 - amount)) return true;
  const isDoubled = tellsDoubling || sourceDoubles;
  if (isDoubled && (gives(2 * amount) || (mayBeHalf && gives(amount / 2)))) return true;
  return kind === 'money' && tellsPeriod && (gives(12 * amount) || gives(amount / 12));
}

function isDerivedFromTwo(test: DerivationTest, a: Figure, b: Figure): boolean {
  if (isSumOrDifference(test, a, b)) return true;
  const { kind, unit, gives } = test;
  if (a.amount <= 0 || b.amount <= 0) return false;
  // "A third of it": a part of an amount.
  if (a.kind === kind && b.kind === 'percentage' && kind !== 'percentage')
    return gives((a.amount * b.amount) / 100);
  if (!areOfOneUnit(a, b) || a.kind === 'percentage' || a.kind === 'multiple') return false;
  if ((kind === 'percentage' && unit !== 'percentage point') || kind === 'multiple') {
    const share = (100 * b.amount) / a.amount;
    if (gives(share) || gives(100 - share) || gives((100 * a.amount) / b.amount - 100)) return true;
  }
  return kind === 'multiple' && a.amount > b.amount && b.amount > 1 && gives(a.amount / b.amount);
}

const pointUnits: ReadonlySet<string | undefined> = new Set(['point', 'percentage point']);

/** True for a sum or a difference of two figures of one unit, if the claim tells one; the difference of two shares is in points. */
function isSumOrDifference(test: DerivationTest, a: Figure, b: Figure): boolean {
  if (!test.tellsSum || a.amount <= b.amount || !areOfOneUnit(a, b)) return false;
  const isCount = test.kind === 'count' || test.kind === 'number';
  if (a.kind === 'percentage') return pointUnits.has(test.unit) && test.gives(a.amount - b.amount);
  if (a.kind !== test.kind && !(isCount && (a.kind === 'number' || a.kind === 'count'))) return false;
  if (test.unit !== undefined && a.unit !== undefined && test.unit !== a.unit) return false;
  return test.gives(a.amount - b.amount) || test.gives(a.amount + b.amount);
}

/** True for figures that can be taken together; a bare number takes the unit of the figure beside it. */
function areOfOneUnit(a: Figure, b: Figure): boolean {
  if (a.kind === 'number' || b.kind === 'number')
    return [a.kind, b.kind].every((kind) => kind === 'number' || kind === 'count' || kind === 'money');
  return a.kind === b.kind && (a.kind === 'percentage' || a.unit === b.unit);
}
