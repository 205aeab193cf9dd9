import type { Range } from './positions';
import type { ServerStatus } from './status';

/** A notification of the server to the client or of the client to the server. `types` is never set: it carries the type of the parameters. */
export interface Notification<Params> {
  readonly method: string;
  readonly types?: (params: Params) => void;
}

type NoParams = Readonly<Record<string, never>>;

/** Sent whenever the status changes. */
export const statusNotification: Notification<ServerStatus> = { method: 'verbatim/status' };

/** The answers to `verbatim/sources` and `verbatim/quotations` may have changed. */
export const sourcesChangedNotification: Notification<NoParams> = { method: 'verbatim/sourcesChanged' };

/** The answers to `verbatim/statements`, `verbatim/report` and `verbatim/highlights` may have changed without an edit of the draft. */
export const resultsChangedNotification: Notification<NoParams> = { method: 'verbatim/resultsChanged' };

/** The ranges of an open draft that are in view; none if it is not in view. */
export interface VisibleRangesParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly ranges: readonly Range[];
}

/**
 * Sent by the client whenever other ranges of a draft come into view. They are checked first: the answer to a pull of
 * diagnostics may then lack those of the rest, which the client is asked to pull once they are known.
 */
export const visibleRangesNotification: Notification<VisibleRangesParams> = {
  method: 'verbatim/visibleRanges',
};
