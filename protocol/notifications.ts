import type { ServerStatus } from './status';

/** A notification of the server to the client. `types` is never set: it carries the type of the parameters. */
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
