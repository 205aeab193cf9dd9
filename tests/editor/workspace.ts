import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './sessions';
import { root } from './vscode/paths';

/** A reporter's workspace: the source articles and a draft about them. */
export async function makeNewsroom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  await cp(join(root, 'docs', 'sample-draft.md'), join(folder, 'draft.md'));
}

/** Two folders in one window, each with its own sources, which the other does not see. */
async function makeTwoFolders(folder: string): Promise<string> {
  const article = (of: string, quotation: string): string =>
    `News from the ${of}\n\n“${quotation},” said the master of the ${of}.\n`;
  await mkdir(join(folder, 'harbour', 'sources'), { recursive: true });
  await mkdir(join(folder, 'theatre', 'articles'), { recursive: true });
  await mkdir(join(folder, 'theatre', '.vscode'), { recursive: true });
  await writeFile(
    join(folder, 'harbour', 'sources', 'crane.txt'),
    article('harbour', 'Nobody asked the fishermen whether the quay needs a second crane'),
  );
  await writeFile(
    join(folder, 'theatre', 'articles', 'curtain.txt'),
    article('theatre', 'The curtain will rise again when the roof is dry and paid for'),
  );
  await writeFile(
    join(folder, 'theatre', '.vscode', 'settings.json'),
    JSON.stringify({ 'verbatim.sources': ['articles/**'] }),
  );
  const file = join(folder, 'desks.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: 'harbour' }, { path: 'theatre' }] }));
  return file;
}

/** Creates a session's workspace in a folder. Returns the folder or file to open. */
export async function makeWorkspace(kind: Session['workspace'], folder: string): Promise<string> {
  switch (kind) {
    case 'newsroom':
      await makeNewsroom(folder);
      return folder;
    case 'twoFolders':
      return makeTwoFolders(folder);
    case 'empty':
      return folder;
  }
}

/** Settings that hide everything but the draft. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // Otherwise processes of the whole machine are listed again and again, for the ports that they open.
  'remote.autoForwardPorts': false,
  // Otherwise the window is painted twice a second, for nothing.
  'editor.cursorBlinking': 'solid',
  // Tests cannot control the system's dialogs.
  'files.simpleDialog.enable': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Word-based completions would hide the extension's.
  'editor.wordBasedSuggestions': 'off',
};

/** Writes the user's settings into a user data folder, before VS Code first starts with it. */
export async function writeUserSettings(userDataFolder: string): Promise<void> {
  const folder = join(userDataFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(quietSettings, undefined, 2));
}
