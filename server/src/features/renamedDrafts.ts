import type { RenameFilesParams } from 'vscode-languageserver';
import { addEntries, inTurn, removeEntries, type DraftEntries } from '../project/file/editProject';
import type { Project } from '../project/project';
import { pathOfUri } from '../sources/files/fileUri';
import type { ProjectFiles } from '../workspace/projectFiles';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';

/** Keeps what was ignored and signed off when a draft, or a folder with drafts, gets another name or place in the editor. */
export class RenamedDraftsFeature {
  constructor(
    private readonly workspace: Workspace,
    private readonly projectFiles: ProjectFiles,
  ) {}

  async renamed({ files }: RenameFilesParams): Promise<void> {
    for (const { oldUri, newUri } of files) await this.move(oldUri, newUri);
  }

  private async move(oldUri: string, newUri: string): Promise<void> {
    const [before, after] = [this.placeOf(oldUri), this.placeOf(newUri)];
    if (!before || !after) return;
    const own = entriesUnder(before.path, before.folder.projectFile.project);
    if (own.ignores.length + own.signOffs.length === 0) return;
    const moved = renamedEntries(own, before.path, after.path);
    const [remove, add] = [removeEntries(own), addEntries(moved)];
    const [from, to] = [before.folder.projectFile, after.folder.projectFile];
    if (from === to) {
      await this.projectFiles.updateOrTell(from, inTurn([remove, add]));
      return;
    }
    // Where the entries cannot be added they are not removed either.
    if (await this.projectFiles.updateOrTell(to, add)) await this.projectFiles.updateOrTell(from, remove);
  }

  /** The workspace folder that a file lies in, and its path there; undefined outside of all. */
  private placeOf(uri: string): { readonly folder: WorkspaceFolder; readonly path: string } | undefined {
    const file = pathOfUri(uri);
    const folder = this.workspace.folderFor(uri);
    const path = file === undefined ? undefined : folder?.localPath(file);
    return folder && path !== undefined ? { folder, path } : undefined;
  }
}

/** The entries on a draft, or on the drafts in a folder, of this path. */
function entriesUnder(path: string, { ignores, signOffs }: Project): DraftEntries {
  const isUnder = ({ draft }: { readonly draft?: string }): boolean =>
    draft !== undefined && (draft === path || draft.startsWith(`${path}/`));
  return { ignores: ignores.filter(isUnder), signOffs: signOffs.filter(isUnder) };
}

function renamedEntries({ ignores, signOffs }: DraftEntries, from: string, to: string): DraftEntries {
  const renamed = <Entry extends { readonly draft?: string }>(entry: Entry): Entry =>
    entry.draft === undefined ? entry : { ...entry, draft: to + entry.draft.slice(from.length) };
  return { ignores: ignores.map(renamed), signOffs: signOffs.map(renamed) };
}
