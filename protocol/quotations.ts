import type { FoundPassage } from './passages';
import type { Range } from './positions';

/** A search for quotations in the sources of a draft. */
export interface FindQuotationsParams {
  /** URI of the draft. */
  readonly uri: string;
  /** Words of a quotation, its speaker, or its article's title or outlet; the last word may be unfinished. */
  readonly query: string;
}

/** A quotation that a search has found. */
export interface FoundQuotation extends FoundPassage {
  readonly sourceId: string;
  /** UTF-16 offset of its start in the source's text. */
  readonly start: number;
}

export interface FindQuotationsResult {
  readonly quotations: readonly FoundQuotation[];
}

/** A quotation to insert, and the range of the draft that it replaces. */
export interface QuotationEditParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly range: Range;
  readonly sourceId: string;
  /** UTF-16 offset of the quotation's start in the source's text. */
  readonly start: number;
}
