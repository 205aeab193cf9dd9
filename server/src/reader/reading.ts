import type { DraftReport, Evidence, Finding, Source, Span, Statement, Verdict } from '../core/index';
import type { ProviderProblem } from './provider';

/** A draft with the report on it and the articles that it was checked against. */
export interface ReaderMaterial {
  readonly text: string;
  readonly languageId: string;
  readonly report: DraftReport;
  readonly articles: readonly Source[];
}

/** What the second reader says of a statement. All that it cites stands in the sources to the letter. */
export interface Reading {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** One sentence of the model's; empty where it gave none. It is data, as a source's text is. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Of severity warning at most. */
  readonly finding?: Finding;
}

/** A statement that a model was asked about, and that has no reading. */
export interface UnjudgedStatement {
  readonly statement: Statement;
  /** For the log, in English. */
  readonly why: string;
}

export interface ReaderOutcome {
  /** In the order of the draft. */
  readonly readings: readonly Reading[];
  /** Number of statements that the model was asked about, and of those that were remembered. */
  readonly asked: number;
  readonly remembered: number;
  /** Those whose answers are not believed. */
  readonly dropped: readonly UnjudgedStatement[];
  /** Those that the model said nothing of. */
  readonly unanswered: readonly UnjudgedStatement[];
  /** What ended the reading early; what was read until then is in `readings`. */
  readonly problem?: ProviderProblem;
}

/** Cost of reading what is not remembered; tokens of requests and answers together, estimated. */
export interface ReaderCost {
  readonly statements: number;
  readonly requests: number;
  readonly tokens: number;
}

export interface ReadingOptions {
  /** UTF-16 offsets into the draft: only statements that touch it are read. */
  readonly only?: Span;
  readonly signal: AbortSignal;
  /** Called after each request with the number of statements that are done, of those asked about. */
  readonly progress?: (done: number, of: number) => void;
}
