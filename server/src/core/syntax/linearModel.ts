/** Scores the classes of a decision by the keys of its features. */
export interface FeatureScorer {
  /**
   * Adds the weights of features to the scores of the classes.
   * @param keys Keys of the features; the first `count` are read.
   */
  score(keys: Int32Array, count: number, scores: Int32Array | Float64Array): void;
}

/** Index of the class with the highest score, from class `first` on; the first of equals. */
export function bestClass(scores: Int32Array | Float64Array, first = 0): number {
  let best = first;
  let most = scores[first] ?? 0;
  for (let index = first + 1; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    if (score > most) [best, most] = [index, score];
  }
  return best;
}
