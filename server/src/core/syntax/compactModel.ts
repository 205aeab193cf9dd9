import { encode, NumberReader } from '../lexicon/encoding';
import type { FeatureScorer } from './linearModel';

/** Weights of a linear model before they are encoded. */
export interface ModelWeights {
  readonly classes: number;
  /** In ascending order of the keys; each with the weight of every class that it bears on. */
  readonly features: readonly { readonly key: number; readonly weights: ReadonlyMap<number, number> }[];
}

/**
 * Encodes weights as a text: number of classes, of features and of weights; then for each feature the distance of its key from
 * the one before, the number of its weights, and each weight with its class in one number.
 */
export function encodeModel({ classes, features }: ModelWeights): string {
  const numbers = [classes, features.length, features.reduce((sum, { weights }) => sum + weights.size, 0)];
  let previous = 0;
  for (const { key, weights } of features) {
    numbers.push(key - previous, weights.size);
    previous = key;
    for (const [index, weight] of weights) numbers.push(unsigned(weight) * classes + index);
  }
  return encode(numbers);
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function signed(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

/** A linear model as shipped: whole weights, features in a hash table with open addressing. */
export class CompactModel implements FeatureScorer {
  readonly classes: number;
  private readonly mask: number;
  /** For each slot the key plus one, or 0 for an empty slot, and the feature's index. */
  private readonly slots: Int32Array;
  /** For each feature the index of its first weight; after the last one, the number of weights. */
  private readonly starts: Int32Array;
  private readonly weightClasses: Uint8Array;
  private readonly weights: Int8Array;

  /** @param text What `encodeModel` has written. */
  constructor(text: string) {
    const reader = new NumberReader(text);
    const classes = reader.next();
    const features = reader.next();
    const total = reader.next();
    let size = 16;
    while (size < 2 * features) size *= 2;
    this.classes = classes;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    this.starts = new Int32Array(features + 1);
    this.weightClasses = new Uint8Array(total);
    this.weights = new Int8Array(total);
    let key = 0;
    let at = 0;
    for (let feature = 0; feature < features; feature += 1) {
      key += reader.next();
      this.insert(key, feature);
      this.starts[feature] = at;
      for (let left = reader.next(); left > 0; left -= 1, at += 1) {
        const number = reader.next();
        this.weightClasses[at] = number % classes;
        this.weights[at] = signed(Math.floor(number / classes));
      }
    }
    this.starts[features] = at;
  }

  private insert(key: number, feature: number): void {
    const { slots, mask } = this;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key + 1;
    slots[2 * slot + 1] = feature;
  }

  score(keys: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { slots, mask, starts, weightClasses, weights } = this;
    for (let i = 0; i < count; i += 1) {
      const wanted = (keys[i] ?? 0) + 1;
      let slot = (wanted - 1) & mask;
      let here = slots[2 * slot] ?? 0;
      while (here !== wanted && here !== 0) {
        slot = (slot + 1) & mask;
        here = slots[2 * slot] ?? 0;
      }
      if (here === 0) continue;
      const feature = slots[2 * slot + 1] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const index = weightClasses[at] ?? 0;
        scores[index] = (scores[index] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
}
