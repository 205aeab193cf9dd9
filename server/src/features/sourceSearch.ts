import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { FoundPassage } from '../../../protocol/passages';
import type { PassageSummary } from '../core/editor';
import { singleLine } from '../reports/wording/singleLine';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { missingSources } from '../workspace/uncheckedReason';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';

/** The folder of a draft once its sources are indexed, or an error whose message says why it has none. */
export async function searchedFolder(
  workspace: Workspace,
  uri: string,
  token: CancellationToken,
): Promise<WorkspaceFolder | ResponseError<undefined>> {
  await unlessCancelled(workspace.indexedFor(uri), token);
  if (isCancelled(token)) return cancelled();
  const folder = workspace.folderFor(uri);
  const refusal = missingSources(folder ? [folder] : []);
  return folder && refusal === undefined
    ? folder
    : new ResponseError(LSPErrorCodes.RequestFailed, refusal ?? '');
}

/** A passage as a list shows it: on one line, with its article. Undefined if the article is gone. */
export function listedPassage(
  { sourceId, span, text, speaker }: Pick<PassageSummary, 'sourceId' | 'span' | 'text' | 'speaker'>,
  folder: WorkspaceFolder,
): FoundPassage | undefined {
  const articles = new SourceArticles(folder.sources);
  const location = locationOf(articles, sourceId, span);
  if (!location) return undefined;
  const { title = sourceId, outlet, date } = articles.article(sourceId)?.metadata ?? {};
  return {
    text: singleLine(text),
    speaker: speaker === undefined ? undefined : singleLine(speaker),
    title: singleLine(title),
    outlet: outlet === undefined ? undefined : singleLine(outlet),
    date,
    location,
  };
}
