import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { AssistantAnswer, FindQuotationParams } from '../../../../protocol/assistant';
import { translate } from '../../localization/language';
import { assistantQuotation } from '../../reports/assistant';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import { SourceArticles } from '../../workspace/sourceArticles';
import { missingSources } from '../../workspace/uncheckedReason';
import type { Workspace } from '../../workspace/workspace';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';

/** Number of quotations if the assistant asks for no number, and the maximum number of quotations. */
const defaultQuotations = 10;
const maxQuotations = 50;

/** Answers `verbatim/findQuotation`: finds quotations in all sources, for an assistant. */
export class FindQuotationFeature {
  constructor(private readonly workspace: Workspace) {}

  /** One quotation a line, or an error whose message says why nothing can be found. */
  async find(
    { query, limit = defaultQuotations }: FindQuotationParams,
    token: CancellationToken,
  ): Promise<AssistantAnswer | ResponseError<undefined>> {
    await unlessCancelled(Promise.all(this.workspace.folders.map((folder) => folder.indexed())), token);
    if (isCancelled(token)) return cancelled();
    const { folders } = this.workspace;
    const reason = missingSources(folders);
    if (reason !== undefined) return failed(reason);
    const wanted = Math.min(Math.max(Math.trunc(limit), 1), maxQuotations);
    const found = folders.flatMap((folder) => quotationsOf(folder, query, wanted)).slice(0, wanted);
    if (found.length > 0) return { answer: found.join('\n') };
    return {
      answer: translate(
        'No quotation of the sources has all of these words, in itself, its speaker or its article: {words}. Other or fewer words may find one.',
        { words: query },
      ),
    };
  }
}

function quotationsOf(folder: WorkspaceFolder, query: string, limit: number): string[] {
  const articles = new SourceArticles(folder.sources);
  const found = folder.checker?.search.quotations(query, limit) ?? [];
  return found.map((quotation) => assistantQuotation(quotation, articles));
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
