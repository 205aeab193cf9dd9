import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { npm } from '../../npm';
import { cacheFolder } from './paths';

/** code-server carries a complete VS Code (workbench and extension host); this release carries VS Code 1.110. */
const release = '4.110.0';
const ripgrepRelease = '1.18.0';

export interface ServedVscode {
  /** The folder with `out/server-main.js`. */
  readonly folder: string;
}

/**
 * The VS Code that is served to a browser, from the package registry; fetched once and kept in the cache folder.
 *
 * @param say told before the slow steps.
 * @throws Error if this machine cannot run it, or the registry cannot be reached.
 */
export async function installServedVscode(say: (line: string) => void): Promise<ServedVscode> {
  if (process.platform !== 'linux') {
    throw new Error(
      'The served VS Code runs on Linux only. Install desktop VS Code, and put `code` on the PATH or its executable in VSCODE_PATH.',
    );
  }
  const home = join(cacheFolder, `served-${release}-${process.arch}`);
  const installed = { folder: join(home, 'vscode') };
  if (existsSync(home)) return installed;

  say(`Fetching VS Code (the package code-server ${release}), once …`);
  await mkdir(cacheFolder, { recursive: true });
  // Built in a temporary folder and moved when complete, so that an interrupted run leaves nothing incomplete behind.
  const building = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    const vscode = join(building, 'vscode');
    await unpack(`code-server@${release}`, building, 'package/lib/vscode', vscode);
    await npm(
      ['install', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', '--no-package-lock'],
      vscode,
    );
    await Promise.all([addRipgrep(vscode, building), addStandIns(vscode)]);
    // The workbench looks for its modules where the desktop build packs them.
    await symlink('node_modules', join(vscode, 'node_modules.asar'));
    await rename(building, home).catch((error: unknown) => {
      // Another run was first.
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return installed;
}

/** Fetches a package and leaves one of its folders or files at `target`. */
async function unpack(name: string, scratch: string, member: string, target: string): Promise<void> {
  const folder = await mkdtemp(join(scratch, 'package-'));
  const archive = (await npm(['pack', name, '--silent'], folder)).trim();
  await run('tar', ['-xzf', archive, '--exclude=*.map', member], folder);
  await rename(join(folder, member), target);
  await rm(folder, { recursive: true });
}

/** `workspace.findFiles` runs ripgrep, whose own install script would download it. */
async function addRipgrep(vscode: string, scratch: string): Promise<void> {
  const folder = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(folder, { recursive: true });
  await unpack(
    `@vscode/ripgrep-${process.platform}-${process.arch}@${ripgrepRelease}`,
    scratch,
    'package/bin/rg',
    join(folder, 'rg'),
  );
}

/** Two native modules, which would need a compiler: the log writer, and the guard against a parent that died. */
async function addStandIns(vscode: string): Promise<void> {
  const standIns = join(import.meta.dirname, 'stand-ins');
  for (const name of ['@vscode/spdlog', 'native-watchdog']) {
    const target = join(vscode, 'node_modules', name);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    await cp(join(standIns, `${name.replace('@vscode/', '')}.cjs`), join(target, 'index.js'));
    await writeFile(
      join(target, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
  }
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with code ${code ?? 'none'}.`);
}
