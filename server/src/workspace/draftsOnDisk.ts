import { join } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import { uriOfPath } from '../sources/files/fileUri';
import { isCancelled } from './cancellation';
import type { DocumentSelection } from './documentSelection';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** A draft on disk, and the folder against whose sources it is checked. */
export interface DraftOnDisk {
  readonly uri: string;
  readonly path: string;
  readonly folder: WorkspaceFolder;
}

/** The drafts on disk of a folder, without those of folders within it; incomplete if the request is cancelled. */
export async function draftsOnDisk(
  folder: WorkspaceFolder,
  workspace: Workspace,
  selection: DocumentSelection,
  token: CancellationToken,
): Promise<DraftOnDisk[]> {
  const { paths } = await workspace.fileSystem.discover(folder.root, folder.drafts, () => isCancelled(token));
  return paths
    .map((local) => {
      const path = join(folder.root, local);
      return { uri: uriOfPath(path), path, folder };
    })
    .filter(({ uri }) => workspace.containing(uri) === folder && selection.isDraft(uri));
}
