import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePackage } from '../../scripts/package/vsix';
import { renewCopy } from './renewedCopy';
import { onPath } from './vscode/browser';
import { installInServed } from './vscode/installPackage';
import { installServedVscode } from './vscode/installServed';
import { cacheFolder, root } from './vscode/paths';
import { serveVscode } from './vscode/serve';
import { addressOf } from './vscode/workbench';
import { makeNewsroom, writeUserSettings } from './workspace';

/** Folder that keeps the sample and its VS Code between starts. The user may change the draft in it. */
const home = join(cacheFolder, 'sample');

async function start(): Promise<void> {
  await run(process.execPath, [join(root, 'esbuild.mjs')]);
  const newsroom = join(home, 'newsroom');
  const draft = join(newsroom, 'draft.md');
  const sample = join(home, 'sample');
  await rm(sample, { recursive: true, force: true });
  await makeNewsroom(sample);
  await renewCopy(sample, newsroom, join(home, 'as-copied'));

  const code = await onPath(['code']);
  if (code !== undefined) {
    console.log(`Opening ${newsroom} in VS Code.`);
    await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, newsroom, draft]);
    return;
  }
  console.log('There is no `code` on the PATH: VS Code is served to your browser instead.');
  const vscode = await installServedVscode((line) => {
    console.log(line);
  });
  const extensionsFolder = join(home, 'extensions');
  const userDataFolder = join(home, 'user-data');
  await rm(extensionsFolder, { recursive: true, force: true });
  const vsix = join(home, 'verbatim.vsix');
  await writeFile(vsix, makePackage(root));
  await installInServed(vscode, vsix, { userDataFolder, extensionsFolder });
  await writeUserSettings(userDataFolder);
  const serving = await serveVscode(vscode, { userDataFolder, extensionsFolder, trusted: true });
  console.log(`\nOpen ${addressOf({ authority: serving.authority, open: newsroom, file: draft })}`);
  console.log('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void serving.stop();
    });
  }
  await serving.ended;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with code ${code ?? 'none'}.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
