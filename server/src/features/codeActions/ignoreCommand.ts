import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { translate } from '../../localization/language';
import { addIgnore, addName, addQuotation, type ProjectEdit } from '../../project/editProject';
import type { Ignore } from '../../project/project';
import type { ProjectFiles } from '../../workspace/projectFiles';
import type { Workspace } from '../../workspace/workspace';

/** What is to be ignored, in the project file of the folder that a draft is checked in. */
export type IgnoreParams = { readonly uri: string } & (
  { readonly ignore: Ignore } | { readonly name: string } | { readonly quotation: string }
);

/** Writes what is to be ignored into the project file. */
export class IgnoreCommand {
  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly projectFiles: ProjectFiles,
  ) {}

  async run(params: IgnoreParams): Promise<void> {
    const folder = this.workspace.folderFor(params.uri);
    const failure = folder
      ? await this.projectFiles.update(folder.projectFile, editFor(params))
      : translate('No folder is open in which this could be kept. Open the folder of your drafts.');
    if (failure === undefined) return;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: failure,
    });
  }
}

function editFor(params: IgnoreParams): ProjectEdit {
  if ('ignore' in params) return addIgnore(params.ignore);
  if ('name' in params) return addName(params.name);
  return addQuotation(params.quotation);
}
