import { spawn } from 'node:child_process';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChosenVscode } from './choose';
import { installServedVscode, type ServedVscode } from './installServed';

/** Folders in which VS Code keeps what it has installed. */
export interface InstallFolders {
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
}

/**
 * Has VS Code install a package, as `code --install-extension` does.
 *
 * @throws Error with VS Code's message if it refuses.
 */
export async function installPackage(
  vscode: ChosenVscode,
  vsix: string,
  folders: InstallFolders,
): Promise<void> {
  if (vscode.kind === 'served') {
    await installInServed(await installServedVscode(() => undefined), vsix, folders);
    return;
  }
  const [cli = vscode.executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscode.executable, {
    reuseMachineInstall: true,
  });
  await run(cli, [
    ...args,
    ...['--user-data-dir', folders.userDataFolder],
    ...['--extensions-dir', folders.extensionsFolder],
    ...['--install-extension', vsix],
  ]);
}

/** Has the served VS Code install a package. */
export async function installInServed(
  { folder }: ServedVscode,
  vsix: string,
  { userDataFolder, extensionsFolder }: InstallFolders,
): Promise<void> {
  await run(process.execPath, [
    join(folder, 'out', 'server-main.js'),
    ...['--server-data-dir', join(userDataFolder, 'server')],
    ...['--user-data-dir', userDataFolder],
    ...['--extensions-dir', extensionsFolder],
    ...['--install-extension', vsix],
  ]);
}

/** Writes an extension that does nothing: VS Code runs tests only with an extension in development. */
export async function writeEmptyExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'empty', publisher: 'test', version: '1.0.0', engines: { vscode: '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`VS Code did not install the package (code ${code ?? 'none'}).\n${said}`);
}
