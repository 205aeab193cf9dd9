import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedVscode } from './installServed';

export interface ServeOptions {
  /** User settings and state are in `User/` of this folder, as in desktop VS Code. */
  readonly userDataFolder: string;
  /** Folder of the installed extensions. */
  readonly extensionsFolder: string;
  /** True if folders are trusted without asking; otherwise they open in Restricted Mode. */
  readonly trusted: boolean;
  /** Names of the folders of VS Code's own extensions that run; undefined for all. */
  readonly builtInExtensions?: readonly string[];
  /** Added to the environment of the server and of the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Serving {
  /** `127.0.0.1:PORT`. */
  readonly authority: string;
  /** Settles when the server has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

const listening = /agent listening on (\d+)/;

/**
 * Starts the served VS Code on a free port of the loopback interface.
 *
 * @throws Error with the server's log if it ends before it listens.
 */
export async function serveVscode(vscode: ServedVscode, options: ServeOptions): Promise<Serving> {
  await mkdir(options.extensionsFolder, { recursive: true });
  const builtIn =
    options.builtInExtensions === undefined
      ? undefined
      : await linkExtensions(vscode, options.builtInExtensions, options.userDataFolder);
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(import.meta.dirname, 'stand-ins', 'endWithParent.cjs'),
      join(vscode.folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0'],
      ...['--server-data-dir', join(options.userDataFolder, 'server')],
      ...['--user-data-dir', options.userDataFolder],
      ...['--extensions-dir', options.extensionsFolder],
      ...['--telemetry-level', 'off'],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-update-check',
      ...(builtIn === undefined ? [] : ['--builtin-extensions-dir', builtIn]),
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
    ],
    {
      // Without VSCODE_CLI it runs the user's login shell for the environment of its extensions.
      env: { ...process.env, VSCODE_CLI: '1', ...options.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const port = await portOf(child);
  return {
    authority: `127.0.0.1:${port}`,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Links some of VS Code's own extensions into a new folder inside another. Returns the new folder. */
async function linkExtensions(
  vscode: ServedVscode,
  names: readonly string[],
  parent: string,
): Promise<string> {
  const folder = await mkdtemp(join(parent, 'built-in-'));
  await Promise.all(
    names.map((name) => symlink(join(vscode.folder, 'extensions', name), join(folder, name))),
  );
  return folder;
}

async function portOf(child: ChildProcess): Promise<number> {
  let log = '';
  return new Promise<number>((resolve, reject) => {
    // The pipes must be read to the end, or the server blocks on them.
    const read = (chunk: Buffer): void => {
      if (log.length > 100_000) return;
      log += chunk.toString();
      const port = listening.exec(log)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error(`The served VS Code ended with code ${code ?? 'none'} before it listened.\n${log}`));
    });
  });
}
