import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { AssistantAnswer, FindQuotationParams } from '../../../../protocol/assistant';
import { assistantQuotations } from '../../reports/assistant/quotations';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import { SourceArticles } from '../../workspace/sourceArticles';
import { missingSources } from '../../workspace/uncheckedReason';
import type { Workspace } from '../../workspace/workspace';

/** Answers `verbatim/findQuotation`: finds quotations in all sources, for an assistant. */
export class FindQuotationFeature {
  constructor(private readonly workspace: Workspace) {}

  /** One quotation a line, or an error whose message says why nothing can be found. */
  async find(
    { query, limit }: FindQuotationParams,
    token: CancellationToken,
  ): Promise<AssistantAnswer | ResponseError<undefined>> {
    await unlessCancelled(Promise.all(this.workspace.folders.map((folder) => folder.indexed())), token);
    if (isCancelled(token)) return cancelled();
    const { folders } = this.workspace;
    const reason = missingSources(folders);
    if (reason !== undefined) return new ResponseError(LSPErrorCodes.RequestFailed, reason);
    const searched = folders.flatMap(({ checker, sources }) =>
      checker ? [{ search: checker.search, articles: new SourceArticles(sources) }] : [],
    );
    return { answer: assistantQuotations(searched, query, limit) };
  }
}
