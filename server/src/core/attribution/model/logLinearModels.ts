import { featureValues } from './featureValues';
import type { FeatureValue } from './featureValues';
import { featureTemplates } from './featureTemplates';
import type { Emit, FeatureTemplate } from './featureTemplates';

/** Weights of a log-linear model: name of a feature template → its value, parts parted by spaces → addend to the score. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of a log-linear model of several classes: a value adds one number to the score of each class. */
export type WeightRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Number of bits that each part of a value takes of a key's word; the template takes the rest of the first word. */
const valueBits = 12;
const templateBits = 31 - 2 * valueBits;

/** Stands for a part that a value does not have. */
const absent = (1 << valueBits) - 1;

/** A feature's key is two words, which are compared whole, so that no two features share a weight. */
function firstWord(template: FeatureTemplate, a: FeatureValue, d: FeatureValue): number {
  return (((template << valueBits) | a) << valueBits) | d;
}

function secondWord(b: FeatureValue, c: FeatureValue): number {
  return (b << valueBits) | c;
}

/** Scores of several classes by the same features. The weights are in a hash table with open addressing. */
class FeatureScores {
  private readonly mask: number;
  /** Four numbers per slot, so that a slot is contiguous and aligned: the two words of the key, the row of weights, unused. */
  private readonly slots: Int32Array;
  private readonly weights: Float64Array;
  readonly totals: Float64Array;

  constructor(
    rows: WeightRows,
    private readonly classes: number,
  ) {
    const entries = Object.entries(rows).flatMap(([template, row]) =>
      Object.entries(row).map(([value, weights]) => ({ template, value, weights })),
    );
    let size = 16;
    while (size < 2 * entries.length) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(4 * size);
    for (let slot = 0; slot < size; slot += 1) this.slots[4 * slot + 2] = -1;
    this.weights = new Float64Array(entries.length * classes);
    this.totals = new Float64Array(classes);
    for (const [row, { template, value, weights }] of entries.entries()) {
      const parts = value.split(' ').map((part) => featureValues.of(part));
      this.insert((featureTemplates as readonly string[]).indexOf(template), parts, row * classes);
      this.weights.set(weights, row * classes);
    }
  }

  private insert(template: FeatureTemplate, parts: readonly FeatureValue[], row: number): void {
    const [a = absent, b = absent, c = absent, d = absent] = parts;
    if (template >= 1 << templateBits || parts.length > 4 || parts.some((part) => part >= absent))
      throw new RangeError(
        `The weights have too many feature templates or values: ${template}, ${parts.join(', ')}`,
      );
    const { slots, mask } = this;
    const first = firstWord(template, a, d);
    const second = secondWord(b, c);
    let slot = hashOf(first, second) & mask;
    while (slots[4 * slot + 2] !== -1) slot = (slot + 1) & mask;
    slots.set([first, second, row], 4 * slot);
  }

  readonly add: Emit = (template, a, b = absent, c = absent, d = absent) => {
    // A value that no weight knows.
    if (a === 0 || b === 0 || c === 0 || d === 0) return;
    const { slots, mask } = this;
    const first = firstWord(template, a, d);
    const second = secondWord(b, c);
    let slot = hashOf(first, second) & mask;
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

/** Hash of a key; its lower bits choose the slot. */
function hashOf(first: number, second: number): number {
  const hash = first ^ (first >>> 11) ^ (second << 3) ^ (second >>> 9);
  return hash ^ (hash >>> 7);
}

/** A log-linear model that scores one alternative by its features. */
export class LinearModel {
  private readonly scores: FeatureScores;

  constructor(weights: Weights) {
    this.scores = new FeatureScores(
      Object.fromEntries(
        Object.entries(weights).map(([template, row]) => [
          template,
          Object.fromEntries(Object.entries(row).map(([value, weight]) => [value, [weight]])),
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

/** A log-linear model that chooses among classes by the same features. */
export class MulticlassModel {
  private readonly scores: FeatureScores;

  constructor(rows: WeightRows, classes: number) {
    this.scores = new FeatureScores(rows, classes);
  }

  /** Probabilities of the null class, whose score is 0, and of each class after it. They add up to 1. */
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
