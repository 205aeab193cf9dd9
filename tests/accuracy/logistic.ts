/** A labelled example: features by position, and 1 or 0. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Full passes of gradient descent; the loss is convex, and this many settle it. */
const steps = 400;

/**
 * Binary logistic regression with an L2 penalty, by accelerated gradient descent (Nesterov) on standardised features: no
 * randomness, the same data give the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): LogisticModel {
  const size = examples[0]?.features.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scale = Array.from({ length: size }, (_, at) => {
    const square =
      examples.reduce((sum, { features, weight }) => sum + weight * (features[at] ?? 0) ** 2, 0) / total;
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const rows = new Float64Array(examples.length * size);
  for (const [row, { features }] of examples.entries()) {
    for (let at = 0; at < size; at++) rows[row * size + at] = (features[at] ?? 0) * (scale[at] ?? 0);
  }
  let weights = new Float64Array(size + 1);
  const ahead = new Float64Array(size + 1);
  const rate = 4 / (size + 1);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size + 1);
    for (const [row, { label, weight }] of examples.entries()) {
      const from = row * size;
      let z = ahead[size] ?? 0;
      for (let at = 0; at < size; at++) z += (ahead[at] ?? 0) * (rows[from + at] ?? 0);
      const error = (weight * (1 / (1 + Math.exp(-z)) - label)) / total;
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (rows[from + at] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    const next = new Float64Array(size + 1);
    const momentum = (step - 1) / (step + 2);
    for (let at = 0; at <= size; at++) {
      const value = ahead[at] ?? 0;
      const pull = at < size ? (penalty / total) * value : 0;
      next[at] = value - rate * ((gradient[at] ?? 0) + pull);
      ahead[at] = (next[at] ?? 0) + momentum * ((next[at] ?? 0) - (weights[at] ?? 0));
    }
    weights = next;
  }
  return {
    bias: weights[size] ?? 0,
    weights: Array.from({ length: size }, (_, at) => (weights[at] ?? 0) * (scale[at] ?? 0)),
  };
}

/** The model's probability of 1. */
export function probability({ bias, weights }: LogisticModel, features: readonly number[]): number {
  const z = weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-z));
}

/** Area under the ROC curve of scores for labels; ties count one half. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly label: 0 | 1 }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    for (let at = from; at < to; at++) if (sorted[at]?.label === 1) ranks += (from + 1 + to) / 2;
    from = to;
  }
  const positive = sorted.filter(({ label }) => label === 1).length;
  const negative = sorted.length - positive;
  return (ranks - (positive * (positive + 1)) / 2) / (positive * negative);
}
