import type { Emit } from './features';

/** Weights of a log-linear model: question asked of the text → its answer there → what that adds to the score. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of several models that share their questions: an answer adds a number to each. */
export type WeightRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Scores one thing by its features. */
export class LinearModel {
  private readonly table: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(weights: Weights) {
    this.table = mapped(weights);
  }

  score(features: (emit: Emit) => void): number {
    let total = 0;
    features((question, answer) => {
      total += this.table.get(question)?.get(answer) ?? 0;
    });
    return total;
  }
}

/** Scores several classes by the same features. */
export class MultiModel {
  private readonly table: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

  constructor(
    rows: WeightRows,
    private readonly classes: number,
  ) {
    this.table = mapped(rows);
  }

  /** Probabilities of no class (first) and of each class. */
  probabilities(features: (emit: Emit) => void): number[] {
    const scores = new Array<number>(this.classes + 1).fill(0);
    features((question, answer) => {
      const row = this.table.get(question)?.get(answer);
      if (!row) return;
      for (let i = 0; i < this.classes; i += 1) scores[i + 1] = (scores[i + 1] ?? 0) + (row[i] ?? 0);
    });
    const most = Math.max(...scores);
    let sum = 0;
    for (let i = 0; i < scores.length; i += 1) sum += scores[i] = Math.exp((scores[i] ?? 0) - most);
    return scores.map((score) => score / sum);
  }
}

function mapped<T>(
  weights: Readonly<Record<string, Readonly<Record<string, T>>>>,
): Map<string, Map<string, T>> {
  return new Map(
    Object.entries(weights).map(([question, answers]) => [question, new Map(Object.entries(answers))]),
  );
}
