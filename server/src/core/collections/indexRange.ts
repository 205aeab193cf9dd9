/** A stretch of a list: indices of its items, `from` inclusive, `to` exclusive. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}
