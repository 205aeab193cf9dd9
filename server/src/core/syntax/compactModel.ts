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

/** Bits that a weight's class takes beside the weight, and a feature's number of weights beside the first one's index. */
const classBits = 7;
const classMask = (1 << classBits) - 1;

/** A linear model as shipped: whole weights, features in a hash table with open addressing. */
export class CompactModel implements FeatureScorer {
  private readonly mask: number;
  /** For each slot the key plus one, or 0 for an empty slot, and the index of the feature's first weight with their number. */
  private readonly slots: Int32Array;
  /** Each weight with its class. */
  private readonly weights: Int16Array;

  /** @param text What `encodeModel` has written. */
  constructor(text: string) {
    const reader = new NumberReader(text);
    const classes = reader.next();
    const features = reader.next();
    const total = reader.next();
    let size = 16;
    while (size < 2 * features) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    this.weights = new Int16Array(total);
    let key = 0;
    let at = 0;
    for (let feature = 0; feature < features; feature += 1) {
      key += reader.next();
      const count = reader.next();
      this.insert(key, (at << classBits) | count);
      for (const end = at + count; at < end; at += 1) {
        const number = reader.next();
        const index = number % classes;
        this.weights[at] = (signed((number - index) / classes) << classBits) | index;
      }
    }
  }

  private insert(key: number, stretch: number): void {
    const { slots, mask } = this;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key + 1;
    slots[2 * slot + 1] = stretch;
  }

  score(keys: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { slots, mask, weights } = this;
    for (let i = 0; i < count; i += 1) {
      const wanted = (keys[i] ?? 0) + 1;
      let slot = (wanted - 1) & mask;
      let here = slots[2 * slot] ?? 0;
      while (here !== wanted && here !== 0) {
        slot = (slot + 1) & mask;
        here = slots[2 * slot] ?? 0;
      }
      if (here === 0) continue;
      const stretch = slots[2 * slot + 1] ?? 0;
      const first = stretch >> classBits;
      for (let at = first, end = first + (stretch & classMask); at < end; at += 1) {
        const weight = weights[at] ?? 0;
        const index = weight & classMask;
        scores[index] = (scores[index] ?? 0) + (weight >> classBits);
      }
    }
  }
}
