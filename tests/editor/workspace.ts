import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './vscode/paths';

/** A workspace as a reporter would have it: the source articles and a draft about them. */
export async function makeNewsroom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  await cp(join(root, 'docs', 'sample-draft.md'), join(folder, 'draft.md'));
}

/** Settings that keep everything out of the window that is not the draft. */
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
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Words from the open documents would crowd out what an extension completes.
  'editor.wordBasedSuggestions': 'off',
};

/** Writes the user's settings into a user data folder, before VS Code first starts with it. */
export async function writeUserSettings(userDataFolder: string): Promise<void> {
  const folder = join(userDataFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(quietSettings, undefined, 2));
}
