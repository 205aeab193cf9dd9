/** Receives a feature in words: the question, and its answer's parts with a space between them. */
export type EmitText = (question: string, answer: string) => void;

export interface TrainingOptions {
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly minimum: number;
  /** Penalty of a step on a weight: the larger, the fewer weights are kept. */
  readonly l1: number;
}

/** Weights smaller than this are left out of the table. */
const negligible = 0.1;

/** Step length. */
const rate = 0.25;

/** A conditional log-linear model over groups of alternatives, trained in a fixed order: the same data give the same weights. */
export class LogLinear {
  private readonly ids = new Map<string, Map<string, number>>();
  private readonly names: [string, string][] = [];
  private readonly counts: number[] = [];
  private readonly groups: { alternatives: Int32Array[]; gold: number }[] = [];
  private values = new Float64Array(0);

  /** The features of each alternative of a group, and which of them is right. */
  add(alternatives: readonly ((emit: EmitText) => void)[], gold: number): void {
    if (alternatives.length < 2) return;
    this.groups.push({
      gold,
      alternatives: alternatives.map((features) => {
        const ids: number[] = [];
        features((question, answer) => ids.push(this.idOf(question, answer)));
        return Int32Array.from(ids);
      }),
    });
  }

  get size(): number {
    return this.groups.length;
  }

  private idOf(question: string, answer: string): number {
    let answers = this.ids.get(question);
    if (!answers) this.ids.set(question, (answers = new Map<string, number>()));
    let id = answers.get(answer);
    if (id === undefined) {
      answers.set(answer, (id = this.names.length));
      this.names.push([question, answer]);
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
    this.values = sums.map((_, id) => weigh(id, l1 * steps));
  }

  /** Share of the training groups in which the right alternative scores best. */
  accuracy(): number {
    let right = 0;
    for (const { alternatives, gold } of this.groups) {
      const probabilities = softmax(alternatives, this.values);
      if (probabilities.indexOf(Math.max(...probabilities)) === gold) right += 1;
    }
    return right / Math.max(1, this.groups.length);
  }

  /** Question → answer → weight to two decimals, without answers that hold a word to be left out. */
  weights(left: (word: string) => boolean): Record<string, Record<string, number>> {
    const table: Record<string, Record<string, number>> = {};
    for (const [id, [question, answer]] of this.names.entries()) {
      const weight = Math.round((this.values[id] ?? 0) * 100) / 100;
      if (Math.abs(weight) >= negligible && !answer.split(' ').some(left))
        (table[question] ??= {})[answer] = weight;
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
