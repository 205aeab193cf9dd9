import {
  NotificationType,
  RequestType,
  type Location,
  type ProgressToken,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Relation, Severity, Statement, Verdict } from '../core/index';
import type { SourceProblem } from '../sources/problem';
import type { ReportFormat } from './report/reportFormats';
import type { SignOffParams } from './report/signOff';

/** A draft's report as Markdown, with the numbers of findings and statements in it. */
export interface CheckDraftResult {
  readonly report: string;
  readonly findings: number;
  readonly statements: number;
}

/** The report on all drafts in the format that was asked for (Markdown with links by default), with the numbers of drafts and of findings in them. */
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

/** A quotation of a source article. */
export interface ListedQuotation {
  readonly range: Range;
  readonly text: string;
  readonly speaker?: string;
  readonly reportedTo?: string;
  readonly reportedBy?: string;
}

/** A statement of a draft, with what was found on it. */
export interface ListedStatement {
  /** The same as long as the statement's words are. */
  readonly key: string;
  readonly kind: Statement['kind'];
  readonly verdict: Verdict;
  readonly range: Range;
  readonly text: string;
  readonly speaker?: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
  readonly evidence: readonly ListedPassage[];
}

/** A passage of a source article that bears on a statement. */
export interface ListedPassage {
  readonly relation: Relation;
  readonly text: string;
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  /** Who says it to whom, in words; empty where nobody is known. */
  readonly speaker: string;
  /** Absent where the article is no longer there. */
  readonly location?: Location;
}

/** What was found in a draft as it now is, in its order. */
export interface StatementsResult {
  readonly statements: readonly ListedStatement[];
  /** Why nothing is found: the document is no draft, there are no sources, or it is checked when asked only. */
  readonly silent?: string;
  /** True where the document is no draft. */
  readonly notDraft?: boolean;
}

/** The report on a draft as it now is; absent, with the reason, where there is none. */
export interface ReportResult {
  readonly report?: string;
  readonly silent?: string;
}

/** A search for quotations in the sources of a draft. */
export interface FindQuotationsParams {
  readonly uri: string;
  /** Words of a quotation, its speaker, or its article's title or outlet; the last one may be unfinished. */
  readonly query: string;
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

export interface FindQuotationsResult {
  readonly quotations: readonly FoundQuotation[];
}

/** Where the statements of each verdict stand that are to be marked in a draft. */
export interface HighlightsResult {
  readonly verified: readonly Range[];
  readonly unverified: readonly Range[];
  readonly contradicted: readonly Range[];
}

/** Which quotation is to be put where in a draft. */
export interface QuotationEditParams {
  readonly uri: string;
  readonly range: Range;
  readonly sourceId: string;
  readonly start: number;
}

/** How the server is. `ready` is sent once, when the first index is done; from then on it is busy or idle. */
export interface Status {
  readonly state: 'starting' | 'ready' | 'busy' | 'idle';
  readonly sources: number;
  readonly problems: number;
  /** Why nothing is checked. */
  readonly message?: string;
  /** True while the user has paused the checking: drafts are checked when a command asks for it only. */
  readonly paused?: boolean;
  /** True where indexing was stopped before all source articles were read: drafts are checked against the others. */
  readonly stopped?: boolean;
}

export const checkDraftRequest = new RequestType<{ readonly uri: string }, CheckDraftResult, undefined>(
  'verbatim/checkDraft',
);

export const checkAllDraftsRequest = new RequestType<
  { readonly workDoneToken?: ProgressToken; readonly format?: ReportFormat },
  CheckAllDraftsResult,
  undefined
>('verbatim/checkAllDrafts');

export const sourcesRequest = new RequestType<
  object,
  { readonly folders: readonly ListedFolder[] },
  undefined
>('verbatim/sources');

export const quotationsRequest = new RequestType<
  { readonly folder: string; readonly source: string },
  { readonly quotations: readonly ListedQuotation[] },
  undefined
>('verbatim/quotations');

export const statementsRequest = new RequestType<{ readonly uri: string }, StatementsResult, undefined>(
  'verbatim/statements',
);

export const reportRequest = new RequestType<
  { readonly uri: string; readonly format: ReportFormat },
  ReportResult,
  undefined
>('verbatim/report');

/** The style sheet of the bodies that `verbatim/report` gives for a panel. */
export const reportStyleRequest = new RequestType<object, { readonly style: string }, undefined>(
  'verbatim/reportStyle',
);

export const signOffRequest = new RequestType<SignOffParams, null, undefined>('verbatim/signOff');

export const pauseRequest = new RequestType<{ readonly paused: boolean }, null, undefined>('verbatim/pause');

/** Goes on with the indexing that the user has stopped. */
export const resumeIndexingRequest = new RequestType<object, null, undefined>('verbatim/resumeIndexing');

/** The answers to `verbatim/sources` and `verbatim/quotations` may be others now. */
export const sourcesChangedNotification = new NotificationType<object>('verbatim/sourcesChanged');

/** The answers to `verbatim/statements` and `verbatim/report` may be others now, though no draft has been edited. */
export const foundAnewNotification = new NotificationType<object>('verbatim/foundAnew');

export const findQuotationsRequest = new RequestType<FindQuotationsParams, FindQuotationsResult, undefined>(
  'verbatim/findQuotations',
);

export const quotationEditRequest = new RequestType<QuotationEditParams, TextEdit, undefined>(
  'verbatim/quotationEdit',
);

export const highlightsRequest = new RequestType<{ readonly uri: string }, HighlightsResult, undefined>(
  'verbatim/highlights',
);

export const statusNotification = new NotificationType<Status>('verbatim/status');

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
