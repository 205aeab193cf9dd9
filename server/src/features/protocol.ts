import { NotificationType, RequestType, type ProgressToken } from 'vscode-languageserver';
import type { SourceProblem } from '../sources/problem';

/** A draft's report as Markdown, with the numbers of findings and statements in it. */
export interface CheckDraftResult {
  readonly report: string;
  readonly findings: number;
  readonly statements: number;
}

/** The report on all drafts as Markdown, with the numbers of drafts and of findings in them. */
export interface CheckAllDraftsResult {
  readonly report: string;
  readonly drafts: number;
  readonly findings: number;
}

/** What is known of one source article. */
export interface ListedSource {
  readonly id: string;
  readonly uri: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly byline?: string;
  readonly words: number;
  readonly quotations: number;
}

/** The source articles of a workspace folder. */
export interface ListedFolder {
  readonly uri: string;
  readonly name: string;
  readonly sources: readonly ListedSource[];
  readonly problems: readonly SourceProblem[];
}

/** How the server is. `ready` is sent once, when the first index is done; from then on it is busy or idle. */
export interface Status {
  readonly state: 'starting' | 'ready' | 'busy' | 'idle';
  readonly sources: number;
  readonly problems: number;
  /** Why nothing is checked. */
  readonly message?: string;
}

export const checkDraftRequest = new RequestType<{ readonly uri: string }, CheckDraftResult, undefined>(
  'verbatim/checkDraft',
);

export const checkAllDraftsRequest = new RequestType<
  { readonly workDoneToken?: ProgressToken },
  CheckAllDraftsResult,
  undefined
>('verbatim/checkAllDrafts');

export const sourcesRequest = new RequestType<
  object,
  { readonly folders: readonly ListedFolder[] },
  undefined
>('verbatim/sources');

export const statusNotification = new NotificationType<Status>('verbatim/status');
