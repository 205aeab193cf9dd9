import type { Position, Range } from './positions';

/** A place in an open draft. */
export interface EvidenceParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly position: Position;
}

/** What can be done about a statement. */
export type EvidenceAction = 'cite' | 'ignore' | 'stopIgnoring' | 'signOff' | 'withdrawSignOff';

/** The evidence on what a draft says at a place. */
export interface EvidenceResult {
  /** HTML of the statement and its evidence, as the report has it; absent if there is nothing to check at the place. */
  readonly body?: string;
  /** Where the statement stands; absent with `body`. */
  readonly range?: Range;
  /** Key of the statement; absent for a finding outside any statement. */
  readonly key?: string;
  readonly actions: readonly EvidenceAction[];
  /** Reason why the draft is not checked. */
  readonly reason?: string;
}
