import type { Attribution } from '../attribution/attribution';
import type { Evidence, Relation } from './evidence';
import type { Span } from '../prose/span';

export type Verdict = 'supported' | 'contradicted' | 'unverified';

/** Bearing of the passages that a verdict rests on; under `unverified` they are only the closest ones. */
export const relationOf: Readonly<Record<Verdict, Relation>> = {
  supported: 'supports',
  contradicted: 'contradicts',
  unverified: 'related',
};

/** An attribution or a claim in a draft: the unit that is checked. */
export interface Statement {
  readonly kind: 'quote' | 'reported' | 'claim';
  /** UTF-16 offsets into the draft; quotation marks included. */
  readonly span: Span;
  /** The draft's text at `span`. */
  readonly text: string;
  readonly attribution?: Attribution;
  readonly verdict: Verdict;
  /** 0 to 1: degree to which the best evidence carries the statement. */
  readonly support: number;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}
