import type { AssistantAnswer, CheckTextParams, FindQuotationParams } from './assistant';
import type { DocumentParams, OpenDraftsResult } from './documents';
import type { EvidenceParams, EvidenceResult } from './evidence';
import type { TextEdit } from './positions';
import type { FindPassagesParams, FindPassagesResult } from './passages';
import type { FindQuotationsParams, FindQuotationsResult, QuotationEditParams } from './quotations';
import type {
  CheckAllDraftsParams,
  CheckAllDraftsResult,
  CheckDraftResult,
  ReportParams,
  ReportResult,
  ReportStyleResult,
} from './reports';
import type {
  AskModelParams,
  AskModelResult,
  AskReaderParams,
  AskReaderResult,
  ReadDraftParams,
  ReadingCost,
  ServerModelsParams,
  ServerModelsResult,
} from './reader';
import type { QuotationsParams, QuotationsResult, SourcesResult } from './sources';
import type {
  HighlightsResult,
  SignOffParams,
  StatementsResult,
  StopIgnoringParams,
  StopIgnoringResult,
} from './statements';
import type { PauseParams } from './status';

/** A request of the client to the server, or of the server to the client where that is said. `types` is never set: it carries the types of parameters and result. */
export interface Request<Params, Result> {
  readonly method: string;
  readonly types?: (params: Params) => Result;
}

type NoParams = Readonly<Record<string, never>>;

/** Checks a draft, though checking may be paused. Fails with a message for the user if there is nothing to check against. */
export const checkDraftRequest: Request<DocumentParams, CheckDraftResult> = { method: 'verbatim/checkDraft' };

/** Checks every draft of the workspace, with progress. */
export const checkAllDraftsRequest: Request<CheckAllDraftsParams, CheckAllDraftsResult> = {
  method: 'verbatim/checkAllDrafts',
};

/** Lists the source articles of every folder, once they are indexed. */
export const sourcesRequest: Request<NoParams, SourcesResult> = { method: 'verbatim/sources' };

/** Lists the quotations of a source article in their order; none if the article has been removed. */
export const quotationsRequest: Request<QuotationsParams, QuotationsResult> = {
  method: 'verbatim/quotations',
};

/** Lists the statements of an open draft in its current state. */
export const statementsRequest: Request<DocumentParams, StatementsResult> = { method: 'verbatim/statements' };

/** Returns the evidence on what an open draft says at a place, in its current state. */
export const evidenceRequest: Request<EvidenceParams, EvidenceResult> = { method: 'verbatim/evidence' };

/** Reports on an open draft in its current state, without checking it by command. */
export const reportRequest: Request<ReportParams, ReportResult> = { method: 'verbatim/report' };

export const reportStyleRequest: Request<NoParams, ReportStyleResult> = { method: 'verbatim/reportStyle' };

/** Fails with a message for the user if nothing was written to the project file. */
export const signOffRequest: Request<SignOffParams, null> = { method: 'verbatim/signOff' };

/** Takes back what ignores the findings on the statements in a range. Fails with a message for the user if something cannot be. */
export const stopIgnoringRequest: Request<StopIgnoringParams, StopIgnoringResult> = {
  method: 'verbatim/stopIgnoring',
};

/** Takes a document for a draft that is not among the drafts, until the server ends. */
export const checkAnywayRequest: Request<DocumentParams, null> = { method: 'verbatim/checkAnyway' };

/** Lists the open documents that are drafts. */
export const openDraftsRequest: Request<NoParams, OpenDraftsResult> = { method: 'verbatim/openDrafts' };

/** Pauses or resumes checking. */
export const pauseRequest: Request<PauseParams, null> = { method: 'verbatim/pause' };

/** Continues the indexing that the user has stopped. */
export const resumeIndexingRequest: Request<NoParams, null> = { method: 'verbatim/resumeIndexing' };

/** Finds quotations for the user to choose from. */
export const findQuotationsRequest: Request<FindQuotationsParams, FindQuotationsResult> = {
  method: 'verbatim/findQuotations',
};

/** Finds the passages of a draft's sources that are closest to a text. */
export const findPassagesRequest: Request<FindPassagesParams, FindPassagesResult> = {
  method: 'verbatim/findPassages',
};

/** Returns the edit that inserts a quotation into a draft, with the quotation marks that it needs there. */
export const quotationEditRequest: Request<QuotationEditParams, TextEdit> = {
  method: 'verbatim/quotationEdit',
};

export const highlightsRequest: Request<DocumentParams, HighlightsResult> = { method: 'verbatim/highlights' };

/** Checks a text of an assistant. */
export const checkTextRequest: Request<CheckTextParams, AssistantAnswer> = { method: 'verbatim/checkText' };

/** Finds quotations for an assistant. */
export const findQuotationRequest: Request<FindQuotationParams, AssistantAnswer> = {
  method: 'verbatim/findQuotation',
};

/** Lists the models on a server that the user names. */
export const serverModelsRequest: Request<ServerModelsParams, ServerModelsResult> = {
  method: 'verbatim/serverModels',
};

/** Says what it would cost to have a second reader read a draft. Asks nobody; fails with a message for the user. */
export const readingCostRequest: Request<ReadDraftParams, ReadingCost> = { method: 'verbatim/readingCost' };

/** Has a second reader read a draft, with progress. Fails with a message for the user. */
export const askReaderRequest: Request<AskReaderParams, AskReaderResult> = { method: 'verbatim/askReader' };

/** Sent by the server: has a language model of the editor answer a prompt. */
export const askModelRequest: Request<AskModelParams, AskModelResult> = { method: 'verbatim/askModel' };
