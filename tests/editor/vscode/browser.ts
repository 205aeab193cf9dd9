import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './paths';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Folder of the browsers that Playwright downloads; the user's environment variable takes precedence. */
const playwrightBrowsers = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(cacheFolder, 'browsers');

const advice =
  'Install Chromium or Google Chrome so that `chromium` or `google-chrome` is on the PATH (on Debian, as root: ' +
  'apt-get install chromium fonts-liberation), or set CHROMIUM_PATH to its executable, or set VSCODE_PATH to a desktop VS Code.';

/**
 * The executable of a Chromium: the one that CHROMIUM_PATH names, else one on the PATH, else one that is installed now.
 *
 * @param say is called before slow steps.
 * @throws Error that says what to install if there is none.
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run. ${advice}`);
  }
  const present = await onPath(names);
  if (present !== undefined) return present;

  const failures: string[] = [];
  if (process.getuid?.() === 0 && (await onPath(['apt-get'])) !== undefined) {
    say('Installing Chromium from the Debian packages …');
    const failure =
      (await run('apt-get', ['update', '-qq'])) ??
      (await run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-liberation',
      ]));
    const installed = await onPath(names);
    if (installed !== undefined && (await run(installed, ['--version'])) === undefined) return installed;
    failures.push(failure ?? 'The package chromium brought no browser that runs.');
  }

  const downloaded = await playwrightChromium();
  if (downloaded !== undefined) return downloaded;
  say('Fetching Chromium by Playwright …');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const failure = await run(process.execPath, [cli, 'install', 'chromium'], {
    PLAYWRIGHT_BROWSERS_PATH: playwrightBrowsers,
  });
  const fetched = await playwrightChromium();
  if (fetched !== undefined) {
    const unable = await run(fetched, ['--version']);
    if (unable === undefined) return fetched;
    failures.push(unable);
  } else {
    failures.push(failure ?? 'Playwright brought no browser.');
  }
  throw new Error(`There is no browser to show VS Code in. ${advice}\n${failures.join('\n')}`);
}

async function playwrightChromium(): Promise<string | undefined> {
  process.env['PLAYWRIGHT_BROWSERS_PATH'] = playwrightBrowsers;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The first of these programs that is on the PATH. */
export async function onPath(programs: readonly string[]): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const program of programs) {
      const path = join(folder, program);
      if (folder !== '' && (await isExecutable(path))) return path;
    }
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Runs a program. Returns the error, or undefined if it succeeded. */
async function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const child = spawn(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code) => {
      const lastLines = output.trim().split('\n').slice(-5).join('\n');
      resolve(code === 0 ? undefined : `${command} ${args.join(' ')} failed: ${lastLines}`);
    });
  });
}
