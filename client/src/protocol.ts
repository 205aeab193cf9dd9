import {
  NotificationType,
  RequestType,
  type Location,
  type ProgressToken,
  type Range,
  type TextEdit,
} from 'vscode-languageclient/node';

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

/** Why a source article or a setting could not be used; the message names it. */
export interface ListedProblem {
  readonly uri?: string;
  readonly setting?: string;
  readonly message: string;
}

/** The source articles of a workspace folder. */
export interface ListedFolder {
  readonly uri: string;
  readonly name: string;
  readonly sources: readonly ListedSource[];
  readonly problems: readonly ListedProblem[];
}

/** A quotation that a search has found. */
export interface FoundQuotation {
  readonly sourceId: string;
  /** Where in the source's text it begins: a UTF-16 offset. */
  readonly start: number;
  readonly text: string;
  readonly speaker?: string;
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly location: Location;
}

/** Where the statements of each verdict stand that are to be marked in a draft. */
export interface HighlightsResult {
  readonly verified: readonly Range[];
  readonly unverified: readonly Range[];
  readonly contradicted: readonly Range[];
}

/** How the server is. `ready` is sent once, when the first index is done; from then on it is busy or idle. */
export interface ServerStatus {
  readonly state: 'starting' | 'ready' | 'busy' | 'idle';
  readonly sources: number;
  readonly problems: number;
  /** Why nothing is checked. */
  readonly message?: string;
  /** True where indexing was stopped before all source articles were read: drafts are checked against the others. */
  readonly stopped?: boolean;
}

export const checkDraftRequest = new RequestType<{ readonly uri: string }, CheckDraftResult, undefined>(
  'verbatim/checkDraft',
);

export const checkAllDraftsRequest = new RequestType<
  { readonly workDoneToken: ProgressToken },
  CheckAllDraftsResult,
  undefined
>('verbatim/checkAllDrafts');

export const sourcesRequest = new RequestType<
  Readonly<Record<string, never>>,
  { readonly folders: readonly ListedFolder[] },
  undefined
>('verbatim/sources');

/** Goes on with the indexing that the user has stopped. */
export const resumeIndexingRequest = new RequestType<Readonly<Record<string, never>>, null, undefined>(
  'verbatim/resumeIndexing',
);

export const statusNotification = new NotificationType<ServerStatus>('verbatim/status');

/** A text that an assistant has written, and the draft that the writer is at, whose folder has the sources. */
export interface CheckTextParams {
  readonly text: string;
  readonly draft?: string;
}

/** Words of a quotation, of its speaker, or of its article's title or outlet; and how many quotations are wanted. */
export interface FindQuotationParams {
  readonly query: string;
  readonly limit?: number;
}

/** What an assistant is told, in lines of text. */
export interface AssistantAnswer {
  readonly answer: string;
}

export const checkTextRequest = new RequestType<CheckTextParams, AssistantAnswer, undefined>(
  'verbatim/checkText',
);

export const findQuotationRequest = new RequestType<FindQuotationParams, AssistantAnswer, undefined>(
  'verbatim/findQuotation',
);

export const findQuotationsRequest = new RequestType<
  { readonly uri: string; readonly query: string },
  { readonly quotations: readonly FoundQuotation[] },
  undefined
>('verbatim/findQuotations');

export const quotationEditRequest = new RequestType<
  { readonly uri: string; readonly range: Range; readonly sourceId: string; readonly start: number },
  TextEdit,
  undefined
>('verbatim/quotationEdit');

export const highlightsRequest = new RequestType<{ readonly uri: string }, HighlightsResult, undefined>(
  'verbatim/highlights',
);
