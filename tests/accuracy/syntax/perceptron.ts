import type { ModelWeights } from '../../../server/src/core/syntax/compactModel';
import type { FeatureScorer } from '../../../server/src/core/syntax/linearModel';

/** Maximum number of classes of a model. */
const maxClasses = 128;

/** What of a model is kept. */
export interface WeightBounds {
  /** Number of features that are kept at most. */
  readonly maxFeatures: number;
  /** Absolute value, as a whole number, below which a weight is dropped; 1 or more. */
  readonly minWeight: number;
  /** Whole number that stands for a great weight: greater ones are rare, but they are the most frequent features'. */
  readonly greatWeight: number;
}

/** A model of this many classes or fewer has a weight for each class of a feature. */
const fewClasses = 3;

/** Share of the weights that are not greater than a great one. */
const shareBelowGreat = 0.998;

/** Greatest whole number that a weight can be. */
const maxWeight = 250;

/**
 * An averaged perceptron (Collins 2002) over hashed features. A feature has weights for the classes that it was counted with,
 * which keeps the table small.
 */
export class Perceptron implements FeatureScorer {
  /** Features with their classes as they were counted: key × `maxClasses` + class. */
  private counted = new Float64Array(1 << 16);
  private countedLength = 0;
  private mask = 0;
  /** For each slot the key plus one, and the row. */
  private slots = new Int32Array(0);
  private keys = new Int32Array(0);
  private starts = new Int32Array(0);
  private entryClasses = new Uint8Array(0);
  private weights = new Float32Array(0);
  /** Each change of a weight times the step at which it was made. */
  private changes = new Float64Array(0);
  private step = 1;

  constructor(readonly classes: number) {}

  /** Counts features with a class: the first pass over the data. */
  count(keys: Int32Array, count: number, seenClass: number): void {
    if (this.countedLength + count > this.counted.length) {
      const grown = new Float64Array(this.counted.length * 2);
      grown.set(this.counted);
      this.counted = grown;
    }
    for (let i = 0; i < count; i += 1)
      this.counted[this.countedLength++] = (keys[i] ?? 0) * maxClasses + seenClass;
  }

  /** Makes room for the features that were counted at least `minimum` times, and returns their number. */
  keepFrequent(minimum: number): number {
    const all = this.counted.subarray(0, this.countedLength).sort();
    const keys: number[] = [];
    const starts: number[] = [];
    const classes: number[] = [];
    for (let from = 0; from < all.length;) {
      const key = Math.floor((all[from] ?? 0) / maxClasses);
      let to = from;
      while (to < all.length && (all[to] ?? 0) < (key + 1) * maxClasses) to += 1;
      if (to - from >= minimum) {
        keys.push(key);
        starts.push(classes.length);
        if (this.classes <= fewClasses) for (let c = 0; c < this.classes; c += 1) classes.push(c);
        else
          for (let at = from; at < to; at += 1)
            if (at === from || all[at] !== all[at - 1]) classes.push((all[at] ?? 0) % maxClasses);
      }
      from = to;
    }
    starts.push(classes.length);
    this.counted = new Float64Array(0);
    this.keys = Int32Array.from(keys);
    this.starts = Int32Array.from(starts);
    this.entryClasses = Uint8Array.from(classes);
    this.weights = new Float32Array(classes.length);
    this.changes = new Float64Array(classes.length);
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    for (const [row, key] of keys.entries()) {
      let slot = key & this.mask;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key + 1;
      this.slots[2 * slot + 1] = row;
    }
    return keys.length;
  }

  private rowOf(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    for (;;) {
      const here = slots[2 * slot] ?? 0;
      if (here === key + 1) return slots[2 * slot + 1] ?? 0;
      if (here === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  score(keys: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { starts, entryClasses, weights } = this;
    for (let i = 0; i < count; i += 1) {
      const row = this.rowOf(keys[i] ?? 0);
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const c = entryClasses[at] ?? 0;
        scores[c] = (scores[c] ?? 0) + (weights[at] ?? 0);
      }
    }
  }

  /** Moves the weights of features from the class that was chosen towards the right one. */
  update(keys: Int32Array, count: number, right: number, chosen: number): void {
    const { starts, entryClasses, weights, changes, step } = this;
    for (let i = 0; i < count; i += 1) {
      const row = this.rowOf(keys[i] ?? 0);
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const c = entryClasses[at] ?? 0;
        if (c === right) {
          weights[at] = (weights[at] ?? 0) + 1;
          changes[at] = (changes[at] ?? 0) + step;
        } else if (c === chosen) {
          weights[at] = (weights[at] ?? 0) - 1;
          changes[at] = (changes[at] ?? 0) - step;
        }
      }
    }
  }

  /** Ends the decision: later changes weigh less in the average. */
  advance(): void {
    this.step += 1;
  }

  /** Puts the averages in place of the weights. */
  average(): void {
    const { weights, changes, step } = this;
    for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) - (changes[i] ?? 0) / step;
    this.changes = new Float64Array(0);
  }

  /** The averages as whole numbers, for the features that bear most on decisions. */
  compact(bounds: WeightBounds): ModelWeights {
    const { maxFeatures, greatWeight } = bounds;
    const sizes = this.weights.map(Math.abs).sort();
    const unit = (sizes[Math.floor(sizes.length * shareBelowGreat)] ?? 1) / greatWeight;
    const features = [...this.keys].map((key, row) => ({
      key,
      weights: this.wholeWeights(row, unit, bounds),
    }));
    const strength = ({ weights }: (typeof features)[number]) =>
      [...weights.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
    const kept = features
      .filter(({ weights }) => weights.size > 0)
      .map((feature) => ({ feature, size: strength(feature) }))
      .sort((a, b) => b.size - a.size || a.feature.key - b.feature.key)
      .slice(0, maxFeatures)
      .map(({ feature }) => feature)
      .sort((a, b) => a.key - b.key);
    return { classes: this.classes, features: kept };
  }

  private wholeWeights(row: number, unit: number, { minWeight }: WeightBounds): Map<number, number> {
    const whole = new Map<number, number>();
    // Of few classes, the first is the one that the others are compared with.
    const base = this.classes <= fewClasses ? (this.weights[this.starts[row] ?? 0] ?? 0) : 0;
    for (let at = this.starts[row] ?? 0; at < (this.starts[row + 1] ?? 0); at += 1) {
      const weight = Math.round(((this.weights[at] ?? 0) - base) / unit);
      const bounded = Math.max(-maxWeight, Math.min(maxWeight, weight));
      if (Math.abs(bounded) >= minWeight) whole.set(this.entryClasses[at] ?? 0, bounded);
    }
    return whole;
  }
}
