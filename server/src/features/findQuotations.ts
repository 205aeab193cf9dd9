import { ResponseError, type CancellationToken } from 'vscode-languageserver';
import type {
  FindQuotationsParams,
  FindQuotationsResult,
  FoundQuotation,
} from '../../../protocol/quotations';
import type { QuotationSummary } from '../core/editor';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';
import { listedPassage, searchedFolder } from './sourceSearch';

/** Maximum number of quotations in an answer. */
const maxQuotations = 100;

/** Answers `verbatim/findQuotations`: finds quotations in the sources of a draft for the writer to choose from. */
export class FindQuotationsFeature {
  constructor(private readonly workspace: Workspace) {}

  /** The quotations that have the words of the query, or an error whose message says why there are no sources. */
  async find(
    { uri, query }: FindQuotationsParams,
    token: CancellationToken,
  ): Promise<FindQuotationsResult | ResponseError<undefined>> {
    const folder = await searchedFolder(this.workspace, uri, token);
    if (folder instanceof ResponseError) return folder;
    const found = folder.checker?.search.quotations(query, maxQuotations) ?? [];
    return { quotations: found.flatMap((quotation) => listed(quotation, folder)) };
  }
}

function listed(quotation: QuotationSummary, folder: WorkspaceFolder): FoundQuotation[] {
  const passage = listedPassage(quotation, folder);
  return passage ? [{ sourceId: quotation.sourceId, start: quotation.span.start, ...passage }] : [];
}
