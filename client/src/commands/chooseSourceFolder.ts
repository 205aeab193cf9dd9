import { posix } from 'node:path';
import { commands, ConfigurationTarget, l10n, window, workspace, type Uri } from 'vscode';

/**
 * Has the user choose the folder that holds the source articles, and adds it to the setting `verbatim.sources` of the workspace
 * folder that it lies in. Without a workspace folder, has the user open one.
 *
 * @param draft draft whose workspace folder the choice begins in; undefined if none is open
 */
export async function chooseSourceFolder(draft: Uri | undefined): Promise<void> {
  const own = draft && workspace.getWorkspaceFolder(draft);
  const first = own ?? workspace.workspaceFolders?.[0];
  if (!first) {
    await commands.executeCommand('workbench.action.files.openFolder');
    return;
  }
  const chosen = await window.showOpenDialog({
    title: l10n.t('Choose the folder that holds your source articles'),
    openLabel: l10n.t('Use as Sources'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: first.uri,
  });
  const folder = chosen?.[0];
  if (folder) await useAsSources(folder);
}

async function useAsSources(folder: Uri): Promise<void> {
  const within = workspace.getWorkspaceFolder(folder);
  if (!within) {
    throw new Error(
      l10n.t('{folder} is not in this workspace. Add it to the workspace, or move the articles into it.', {
        folder: folder.fsPath,
      }),
    );
  }
  const path = posix.relative(within.uri.path, folder.path);
  if (path === '') {
    throw new Error(
      l10n.t(
        'The whole folder cannot be the sources: drafts in it would be sources, too. Choose a folder within it.',
      ),
    );
  }
  const setting = workspace.getConfiguration('verbatim', within.uri);
  const patterns = setting.get<readonly string[]>('sources', []);
  const pattern = `${literally(path)}/**`;
  if (patterns.includes(pattern)) return;
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await setting.update('sources', [...patterns, pattern], target);
}

/** A path as a pattern that matches it alone: characters with a meaning in patterns stand in classes of their own. */
function literally(path: string): string {
  return path.replace(/[*?[\]{}()!+@]/gu, (character) => `[${character}]`);
}
