/** A labelled example: features by position, and 1 or 0. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** Weight in the loss, above 0. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Number of full passes of gradient descent: enough for the convex loss to converge. */
const steps = 500;

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

/** A labelled text: the features of each of its sentences, and 1 if all of them are good. */
export interface LabelledText {
  readonly sentences: readonly (readonly number[])[];
  readonly label: 0 | 1;
  /** Weight in the loss, above 0. */
  readonly weight: number;
}

/** Softness of the minimum over sentences, in log-odds: the smaller, the more the worst sentence alone decides. */
const sharpness = 0.3;

/**
 * Logistic regression on texts of which only the whole is labelled: a text is as good as its worst sentence
 * (multiple-instance learning with a soft minimum, after Ray and Craven 2005).
 */
export function fitWorst(texts: readonly LabelledText[], penalty: number): LogisticModel {
  const size = texts[0]?.sentences[0]?.length ?? 0;
  const sentences = texts.flatMap((text, item) => text.sentences.map((features) => ({ features, item })));
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  const scale = Array.from({ length: size }, (_, at) => {
    const square =
      sentences.reduce((sum, { features }) => sum + (features[at] ?? 0) ** 2, 0) / sentences.length;
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const width = size + 1;
  const rows = new Float64Array(sentences.length * width).fill(1);
  for (const [row, { features }] of sentences.entries())
    for (let at = 0; at < size; at++) rows[row * width + at] = (features[at] ?? 0) * (scale[at] ?? 0);
  const first = new Int32Array(texts.length + 1);
  for (const [item, text] of texts.entries()) first[item + 1] = (first[item] ?? 0) + text.sentences.length;
  let weights = new Float64Array(width);
  const ahead = new Float64Array(width);
  const rate = 8 / width;
  const odds = new Float64Array(sentences.length);
  for (let step = 1; step <= steps; step++) {
    for (let row = 0; row < sentences.length; row++) {
      let z = 0;
      for (let at = 0; at < width; at++) z += (ahead[at] ?? 0) * (rows[row * width + at] ?? 0);
      odds[row] = z;
    }
    const gradient = new Float64Array(width);
    for (const [item, { label, weight }] of texts.entries()) {
      const [from, to] = [first[item] ?? 0, first[item + 1] ?? 0];
      const least = odds.subarray(from, to).reduce((a, b) => Math.min(a, b), Infinity);
      let sum = 0;
      for (let row = from; row < to; row++) sum += Math.exp(-((odds[row] ?? 0) - least) / sharpness);
      const worst = least - sharpness * Math.log(sum);
      const error = (weight * (1 / (1 + Math.exp(-worst)) - label)) / total;
      for (let row = from; row < to; row++) {
        const share = (error * Math.exp(-((odds[row] ?? 0) - least) / sharpness)) / sum;
        for (let at = 0; at < width; at++)
          gradient[at] = (gradient[at] ?? 0) + share * (rows[row * width + at] ?? 0);
      }
    }
    const next = new Float64Array(width);
    const momentum = (step - 1) / (step + 2);
    for (let at = 0; at < width; at++) {
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
