import { featureValues } from './featureValues';
import type { FeatureValue } from './featureValues';
import { featureTemplates } from './featureTemplates';
import type { Emit, FeatureTemplate } from './featureTemplates';

/** Weights of a log-linear model: question asked of the text → its answer there → what that adds to the score. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of several models that share their questions: an answer adds a number to each. */
export type WeightRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** An answer has so many bits of a key, a question the rest of its first word. */
const valueBits = 12;
const templateBits = 31 - 2 * valueBits;

/** Stands for a part that an answer does not have. */
const absent = (1 << valueBits) - 1;

/** A feature's key is two numbers, which are compared whole, so that no two features share a weight. */
function firstWord(question: FeatureTemplate, a: FeatureValue, d: FeatureValue): number {
  return (((question << valueBits) | a) << valueBits) | d;
}

function secondWord(b: FeatureValue, c: FeatureValue): number {
  return (b << valueBits) | c;
}

/** Scores several classes by the same features, whose weights stand in a table of open addressing. */
class FeatureScores {
  private readonly mask: number;
  /** Four numbers a slot, so that a slot is one place in memory: the two words of the key, the row of weights, and nothing. */
  private readonly slots: Int32Array;
  private readonly weights: Float64Array;
  readonly totals: Float64Array;

  constructor(
    rows: WeightRows,
    private readonly classes: number,
  ) {
    const entries = Object.entries(rows).flatMap(([question, row]) =>
      Object.entries(row).map(([answer, weights]) => ({ question, answer, weights })),
    );
    let size = 16;
    while (size < 2 * entries.length) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(4 * size);
    for (let slot = 0; slot < size; slot += 1) this.slots[4 * slot + 2] = -1;
    this.weights = new Float64Array(entries.length * classes);
    this.totals = new Float64Array(classes);
    for (const [row, { question, answer, weights }] of entries.entries()) {
      const parts = answer.split(' ').map((part) => featureValues.of(part));
      this.insert((featureTemplates as readonly string[]).indexOf(question), parts, row * classes);
      this.weights.set(weights, row * classes);
    }
  }

  private insert(question: FeatureTemplate, parts: readonly FeatureValue[], row: number): void {
    const [a = absent, b = absent, c = absent, d = absent] = parts;
    if (question >= 1 << templateBits || parts.length > 4 || parts.some((part) => part >= absent))
      throw new RangeError(
        `The weights have too many questions or answers: ${question}, ${parts.join(', ')}`,
      );
    const { slots, mask } = this;
    const first = firstWord(question, a, d);
    const second = secondWord(b, c);
    let slot = spread(first, second) & mask;
    while (slots[4 * slot + 2] !== -1) slot = (slot + 1) & mask;
    slots.set([first, second, row], 4 * slot);
  }

  readonly add: Emit = (question, a, b = absent, c = absent, d = absent) => {
    // An answer that no weight knows.
    if (a === 0 || b === 0 || c === 0 || d === 0) return;
    const { slots, mask } = this;
    const first = firstWord(question, a, d);
    const second = secondWord(b, c);
    let slot = spread(first, second) & mask;
    for (;;) {
      const row = slots[4 * slot + 2] ?? -1;
      if (row === -1) return;
      if (slots[4 * slot] === first && slots[4 * slot + 1] === second) {
        for (let i = 0; i < this.classes; i += 1)
          this.totals[i] = (this.totals[i] ?? 0) + (this.weights[row + i] ?? 0);
        return;
      }
      slot = (slot + 1) & mask;
    }
  };
}

/** A place for a key, of which the lower bits are used. */
function spread(first: number, second: number): number {
  const hash = first ^ (first >>> 11) ^ (second << 3) ^ (second >>> 9);
  return hash ^ (hash >>> 7);
}

/** Scores one thing by its features. */
export class LinearModel {
  private readonly scores: FeatureScores;

  constructor(weights: Weights) {
    this.scores = new FeatureScores(
      Object.fromEntries(
        Object.entries(weights).map(([question, row]) => [
          question,
          Object.fromEntries(Object.entries(row).map(([answer, weight]) => [answer, [weight]])),
        ]),
      ),
      1,
    );
  }

  score(features: (emit: Emit) => void): number {
    this.scores.totals[0] = 0;
    features(this.scores.add);
    return this.scores.totals[0];
  }
}

/** Tells classes apart by the same features. */
export class MulticlassModel {
  private readonly scores: FeatureScores;

  constructor(rows: WeightRows, classes: number) {
    this.scores = new FeatureScores(rows, classes);
  }

  /** Probabilities of no class (first) and of each class. */
  probabilities(features: (emit: Emit) => void): number[] {
    const { totals } = this.scores;
    totals.fill(0);
    features(this.scores.add);
    const most = Math.max(0, ...totals);
    const scores = [Math.exp(-most), ...Array.from(totals, (total) => Math.exp(total - most))];
    const sum = scores.reduce((a, b) => a + b, 0);
    return scores.map((score) => score / sum);
  }
}
