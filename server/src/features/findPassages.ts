import { ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { FindPassagesParams, FindPassagesResult } from '../../../protocol/passages';
import type { Workspace } from '../workspace/workspace';
import { listedPassage, searchedFolder } from './sourceSearch';

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
    const folder = await searchedFolder(this.workspace, uri, token);
    if (folder instanceof ResponseError) return folder;
    const found = folder.checker?.search.passages(text, maxPassages) ?? [];
    return { passages: found.flatMap((passage) => listedPassage(passage, folder) ?? []) };
  }
}
