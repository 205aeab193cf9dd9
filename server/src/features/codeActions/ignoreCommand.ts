import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ExecuteCommandParams,
} from 'vscode-languageserver';
import { ignoreCommand } from '../../../../protocol/commands';
import { translate } from '../../localization/language';
import {
  addIgnore,
  addName,
  addQuotation,
  removeIgnore,
  removeName,
  removeQuotation,
  type ProjectEdit,
} from '../../project/file/editProject';
import type { ListedEntry } from '../../project/ignores/ignoreFindings';
import type { Ignore } from '../../project/project';
import type { ProjectFiles } from '../../workspace/projectFiles';
import type { Workspace } from '../../workspace/workspace';
import { editorText } from '../../reports/wording/editorText';

/** Argument of the command: the draft, and the entry of the project file of its folder, which is added, or taken out again. */
export type IgnoreParams = { readonly uri: string; readonly stop?: boolean } & (
  { readonly ignore: Ignore } | { readonly name: string } | { readonly quotation: string }
);

/** Executes the command of the code actions that ignore findings, or stop it: adds an entry to the project file, or removes it. */
export class IgnoreCommand {
  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly projectFiles: ProjectFiles,
  ) {}

  async execute({ command, arguments: [params] = [] }: ExecuteCommandParams): Promise<void> {
    if (command === ignoreCommand) await this.ignore(params as IgnoreParams);
  }

  private async ignore(params: IgnoreParams): Promise<void> {
    const folder = this.workspace.folderFor(params.uri);
    const failure = folder
      ? await this.projectFiles.update(folder.projectFile, editFor(params))
      : translate('No folder is open in which this could be kept. Open the folder of your drafts.');
    if (failure === undefined) return;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: editorText(failure),
    });
  }
}

/** Takes an entry out of the project file. */
export function withoutEntry(entry: Ignore | ListedEntry): ProjectEdit {
  if (!('list' in entry)) return removeIgnore(entry);
  return entry.list === 'names' ? removeName(entry.entry) : removeQuotation(entry.entry);
}

function editFor(params: IgnoreParams): ProjectEdit {
  const stop = params.stop === true;
  if ('ignore' in params) return stop ? removeIgnore(params.ignore) : addIgnore(params.ignore);
  if ('name' in params) return stop ? removeName(params.name) : addName(params.name);
  return stop ? removeQuotation(params.quotation) : addQuotation(params.quotation);
}
