import { answers } from './answers';
import type { Answer } from './answers';
import { questions } from './questions';
import type { Emit, Question } from './questions';

/** Weights of a log-linear model: question asked of the text → its answer there → what that adds to the score. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of several models that share their questions: an answer adds a number to each. */
export type WeightRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** An answer has so many bits of a key, a question the rest of its first word. */
const answerBits = 12;
const questionBits = 31 - 2 * answerBits;

/** Stands for a part that an answer does not have. */
const absent = (1 << answerBits) - 1;

/**
 * Where the weight of a question and its answer stands: open addressing over keys of two numbers, which are compared
 * whole, so that no two features share a weight.
 */
class FeatureTable {
  private readonly mask: number;
  private readonly firstWords: Int32Array;
  private readonly secondWords: Int32Array;
  private readonly places: Int32Array;

  constructor(entries: number) {
    let size = 16;
    while (size < 2 * entries) size *= 2;
    this.mask = size - 1;
    this.firstWords = new Int32Array(size);
    this.secondWords = new Int32Array(size);
    this.places = new Int32Array(size).fill(-1);
  }

  insert(question: Question, parts: readonly Answer[], place: number): void {
    const [a = absent, b = absent, c = absent, d = absent] = parts;
    if (question >= 1 << questionBits || parts.length > 4 || parts.some((part) => part >= absent))
      throw new RangeError(
        `The weights have too many questions or answers: ${question}, ${parts.join(', ')}`,
      );
    const first = (((question << answerBits) | a) << answerBits) | d;
    const second = (b << answerBits) | c;
    let at = spread(first, second) & this.mask;
    while (this.places[at] !== -1) at = (at + 1) & this.mask;
    this.firstWords[at] = first;
    this.secondWords[at] = second;
    this.places[at] = place;
  }

  /** The place given with the feature, or -1. */
  find(question: Question, a: Answer, b: Answer, c: Answer, d: Answer): number {
    const first = (((question << answerBits) | a) << answerBits) | d;
    const second = (b << answerBits) | c;
    let at = spread(first, second) & this.mask;
    for (;;) {
      const place = this.places[at] ?? -1;
      if (place === -1 || (this.firstWords[at] === first && this.secondWords[at] === second)) return place;
      at = (at + 1) & this.mask;
    }
  }
}

function spread(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Scores several classes by the same features. */
class Scores {
  private readonly table: FeatureTable;
  private readonly weights: Float64Array;
  readonly totals: Float64Array;

  constructor(
    rows: WeightRows,
    private readonly classes: number,
  ) {
    const entries = Object.entries(rows).flatMap(([question, row]) =>
      Object.entries(row).map(([answer, weights]) => ({ question, answer, weights })),
    );
    this.table = new FeatureTable(entries.length);
    this.weights = new Float64Array(entries.length * classes);
    this.totals = new Float64Array(classes);
    for (const [place, { question, answer, weights }] of entries.entries()) {
      const parts = answer.split(' ').map((part) => answers.of(part));
      this.table.insert((questions as readonly string[]).indexOf(question), parts, place);
      this.weights.set(weights, place * classes);
    }
  }

  readonly add: Emit = (question, a, b = absent, c = absent, d = absent) => {
    // An answer that no weight knows.
    if (a === 0 || b === 0 || c === 0 || d === 0) return;
    const place = this.table.find(question, a, b, c, d);
    if (place === -1) return;
    const from = place * this.classes;
    for (let i = 0; i < this.classes; i += 1)
      this.totals[i] = (this.totals[i] ?? 0) + (this.weights[from + i] ?? 0);
  };
}

/** Scores one thing by its features. */
export class LinearModel {
  private readonly scores: Scores;

  constructor(weights: Weights) {
    this.scores = new Scores(
      Object.fromEntries(
        Object.entries(weights).map(([question, row]) => [
          question,
          Object.fromEntries(Object.entries(row).map(([answer, weight]) => [answer, [weight]])),
        ]),
      ),
      1,
    );
  }

  score(features: (emit: Emit) => void): number {
    this.scores.totals[0] = 0;
    features(this.scores.add);
    return this.scores.totals[0];
  }
}

/** Tells classes apart by the same features. */
export class MultiModel {
  private readonly scores: Scores;

  constructor(rows: WeightRows, classes: number) {
    this.scores = new Scores(rows, classes);
  }

  /** Probabilities of no class (first) and of each class. */
  probabilities(features: (emit: Emit) => void): number[] {
    const { totals } = this.scores;
    totals.fill(0);
    features(this.scores.add);
    const most = Math.max(0, ...totals);
    const scores = [Math.exp(-most), ...Array.from(totals, (total) => Math.exp(total - most))];
    const sum = scores.reduce((a, b) => a + b, 0);
    return scores.map((score) => score / sum);
  }
}
