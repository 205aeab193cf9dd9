import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type {
  FindQuotationsParams,
  FindQuotationsResult,
  FoundQuotation,
} from '../../../protocol/quotations';
import type { QuotationSummary } from '../core/editor';
import { singleLine } from '../reports/wording/singleLine';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { missingSources } from '../workspace/uncheckedReason';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';

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
    await unlessCancelled(this.workspace.indexedFor(uri), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(uri);
    const refusal = missingSources(folder ? [folder] : []);
    if (!folder || refusal !== undefined)
      return new ResponseError(LSPErrorCodes.RequestFailed, refusal ?? '');
    const found = folder.checker?.search.quotations(query, maxQuotations) ?? [];
    return { quotations: found.flatMap((quotation) => listed(quotation, folder)) };
  }
}

function listed(quotation: QuotationSummary, folder: WorkspaceFolder): FoundQuotation[] {
  const { sourceId, span, text, speaker } = quotation;
  const articles = new SourceArticles(folder.sources);
  const location = locationOf(articles, sourceId, span);
  if (!location) return [];
  const { title = sourceId, outlet, date } = articles.article(sourceId)?.metadata ?? {};
  return [
    {
      sourceId,
      start: span.start,
      text: singleLine(text),
      speaker: speaker === undefined ? undefined : singleLine(speaker),
      title: singleLine(title),
      outlet: outlet === undefined ? undefined : singleLine(outlet),
      date,
      location,
    },
  ];
}
