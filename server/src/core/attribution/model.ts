import type { Emit } from './features';

/** Weights of a log-linear model: question asked of the text → its answer there → what that adds to the score. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of several models that share their questions: an answer adds a number to each. */
export type WeightRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Answers part by part, so that a score is looked up without joining them. */
class AnswerTree<T> {
  private readonly children = new Map<string, AnswerTree<T>>();
  private leaf: T | undefined;

  insert(parts: readonly string[], leaf: T): void {
    const [first, ...rest] = parts;
    if (first === undefined) {
      this.leaf = leaf;
      return;
    }
    let child = this.children.get(first);
    if (!child) this.children.set(first, (child = new AnswerTree<T>()));
    child.insert(rest, leaf);
  }

  find(a: string, b: string | undefined, c: string | undefined, d: string | undefined): T | undefined {
    const first = this.children.get(a);
    if (first === undefined || b === undefined) return first?.leaf;
    const second = first.children.get(b);
    if (second === undefined || c === undefined) return second?.leaf;
    const third = second.children.get(c);
    if (third === undefined || d === undefined) return third?.leaf;
    return third.children.get(d)?.leaf;
  }
}

/** Scores one thing by its features. */
export class LinearModel {
  private readonly table: ReadonlyMap<string, AnswerTree<number>>;
  private total = 0;

  constructor(weights: Weights) {
    this.table = trees(weights);
  }

  private readonly add: Emit = (question, a, b, c, d) => {
    const weight = this.table.get(question)?.find(a, b, c, d);
    if (weight !== undefined) this.total += weight;
  };

  score(features: (emit: Emit) => void): number {
    this.total = 0;
    features(this.add);
    return this.total;
  }
}

/** Scores several classes by the same features. */
export class MultiModel {
  private readonly table: ReadonlyMap<string, AnswerTree<readonly number[]>>;
  private readonly totals: number[];

  constructor(rows: WeightRows, classes: number) {
    this.table = trees(rows);
    this.totals = new Array<number>(classes).fill(0);
  }

  private readonly add: Emit = (question, a, b, c, d) => {
    const row = this.table.get(question)?.find(a, b, c, d);
    if (row === undefined) return;
    for (let i = 0; i < row.length; i += 1) this.totals[i] = (this.totals[i] ?? 0) + (row[i] ?? 0);
  };

  /** Probabilities of no class (first) and of each class. */
  probabilities(features: (emit: Emit) => void): number[] {
    this.totals.fill(0);
    features(this.add);
    const most = Math.max(0, ...this.totals);
    const scores = [Math.exp(-most), ...this.totals.map((total) => Math.exp(total - most))];
    const sum = scores.reduce((a, b) => a + b, 0);
    return scores.map((score) => score / sum);
  }
}

function trees<T>(
  weights: Readonly<Record<string, Readonly<Record<string, T>>>>,
): Map<string, AnswerTree<T>> {
  return new Map(
    Object.entries(weights).map(([question, answers]) => {
      const tree = new AnswerTree<T>();
      for (const [answer, weight] of Object.entries(answers)) tree.insert(answer.split(' '), weight);
      return [question, tree];
    }),
  );
}
