/** Receives a feature as text: the template, and the parts of its value with a space between them. */
export type EmitText = (template: string, value: string) => void;

export interface TrainingOptions {
  readonly epochs: number;
  /** Minimum number of occurrences of a feature. */
  readonly minimum: number;
  /** Penalty of each step on a weight: the larger, the fewer weights are kept. */
  readonly l1: number;
}

/** Minimum absolute value of a weight in the table. */
const minWeight = 0.1;

/** Step length. */
const rate = 0.25;

/** A conditional log-linear model over groups of alternatives, trained in a fixed order: the same data give the same weights. */
export class LogLinear {
  private readonly ids = new Map<string, Map<string, number>>();
  private readonly names: [string, string][] = [];
  private readonly counts: number[] = [];
  private readonly groups: { alternatives: Int32Array[]; gold: number }[] = [];
  private learned = new Float64Array(0);

  /**
   * Adds a group of alternatives. A group of fewer than two is ignored.
   * @param alternatives Emit the features of one alternative each.
   * @param gold Index of the right alternative.
   */
  add(alternatives: readonly ((emit: EmitText) => void)[], gold: number): void {
    if (alternatives.length < 2) return;
    this.groups.push({
      gold,
      alternatives: alternatives.map((features) => {
        const ids: number[] = [];
        features((template, value) => ids.push(this.idOf(template, value)));
        return Int32Array.from(ids);
      }),
    });
  }

  get size(): number {
    return this.groups.length;
  }

  private idOf(template: string, value: string): number {
    let values = this.ids.get(template);
    if (!values) this.ids.set(template, (values = new Map<string, number>()));
    let id = values.get(value);
    if (id === undefined) {
      values.set(value, (id = this.names.length));
      this.names.push([template, value]);
      this.counts.push(0);
    }
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    return id;
  }

  train({ epochs, minimum, l1 }: TrainingOptions): void {
    const size = this.names.length;
    const sums = new Float64Array(size);
    const squares = new Float64Array(size).fill(1e-2);
    const kept = Uint8Array.from(this.counts, (count) => (count >= minimum ? 1 : 0));
    for (const group of this.groups) {
      group.alternatives = group.alternatives.map((ids) => ids.filter((id) => kept[id] === 1));
    }
    const order = Array.from(this.groups.keys());
    let seed = 12345;
    const random = (n: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    // Regularised dual averaging: a weight is 0 until what it has been told outweighs the penalty of all steps so far.
    const weights = new Float64Array(size);
    const weigh = (id: number, penalty: number): number => {
      const sum = sums[id] ?? 0;
      const excess = Math.abs(sum) - penalty;
      return excess <= 0 ? 0 : (-Math.sign(sum) * rate * excess) / Math.sqrt(squares[id] ?? 1);
    };
    let steps = 0;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = random(i + 1);
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
      }
      for (const index of order) {
        const group = this.groups[index];
        if (!group) continue;
        steps += 1;
        for (const ids of group.alternatives) for (const id of ids) weights[id] = weigh(id, l1 * steps);
        const probabilities = softmax(group.alternatives, weights);
        for (const [k, ids] of group.alternatives.entries()) {
          const gradient = (probabilities[k] ?? 0) - (k === group.gold ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (const id of ids) {
            sums[id] = (sums[id] ?? 0) + gradient;
            squares[id] = (squares[id] ?? 0) + gradient * gradient;
          }
        }
      }
    }
    this.learned = sums.map((_, id) => weigh(id, l1 * steps));
  }

  /** Share of the training groups in which the right alternative scores best. */
  accuracy(): number {
    let right = 0;
    for (const { alternatives, gold } of this.groups) {
      const probabilities = softmax(alternatives, this.learned);
      if (probabilities.indexOf(Math.max(...probabilities)) === gold) right += 1;
    }
    return right / Math.max(1, this.groups.length);
  }

  /** Template → value → weight, rounded to two decimals, without the values that contain an excluded word. */
  weights(isExcluded: (word: string) => boolean): Record<string, Record<string, number>> {
    const table: Record<string, Record<string, number>> = {};
    for (const [id, [template, value]] of this.names.entries()) {
      const weight = Math.round((this.learned[id] ?? 0) * 100) / 100;
      if (Math.abs(weight) >= minWeight && !value.split(' ').some(isExcluded))
        (table[template] ??= {})[value] = weight;
    }
    return table;
  }
}

function softmax(alternatives: readonly Int32Array[], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(alternatives, (ids) => {
    let total = 0;
    for (const id of ids) total += weights[id] ?? 0;
    return total;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += scores[i] = Math.exp((scores[i] ?? 0) - most);
  return scores.map((score) => score / sum);
}
