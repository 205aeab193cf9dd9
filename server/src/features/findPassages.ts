import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { FindPassagesParams, FindPassagesResult, FoundPassage } from '../../../protocol/passages';
import type { PassageSummary } from '../core/editor';
import { singleLine } from '../reports/wording/singleLine';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { missingSources } from '../workspace/uncheckedReason';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';

/** Maximum number of passages in an answer. */
const maxPassages = 20;

/** Answers `verbatim/findPassages`: finds the passages of a draft's sources that are closest to a text. */
export class FindPassagesFeature {
  constructor(private readonly workspace: Workspace) {}

  /** The closest passages, or an error whose message says why there are no sources. */
  async find(
    { uri, text }: FindPassagesParams,
    token: CancellationToken,
  ): Promise<FindPassagesResult | ResponseError<undefined>> {
    await unlessCancelled(this.workspace.indexedFor(uri), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(uri);
    const refusal = missingSources(folder ? [folder] : []);
    if (!folder || refusal !== undefined)
      return new ResponseError(LSPErrorCodes.RequestFailed, refusal ?? '');
    const found = folder.checker?.search.passages(text, maxPassages) ?? [];
    return { passages: found.flatMap((passage) => listed(passage, folder)) };
  }
}

function listed({ sourceId, span, text, speaker }: PassageSummary, folder: WorkspaceFolder): FoundPassage[] {
  const articles = new SourceArticles(folder.sources);
  const location = locationOf(articles, sourceId, span);
  if (!location) return [];
  const { title = sourceId, outlet, date } = articles.article(sourceId)?.metadata ?? {};
  return [
    {
      text: singleLine(text),
      speaker: speaker === undefined ? undefined : singleLine(speaker),
      title: singleLine(title),
      outlet: outlet === undefined ? undefined : singleLine(outlet),
      date,
      location,
    },
  ];
}
