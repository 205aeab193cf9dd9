import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './paths';

export interface ChosenVscode {
  readonly executable: string;
  readonly kind: 'desktop' | 'served';
}

/** Our launcher, which understands VS Code's arguments and serves VS Code to a browser. */
const launcher = join(import.meta.dirname, 'launcher.mjs');

/**
 * The VS Code to run tests in: the one that VSCODE_PATH names; a downloaded desktop one where there is a display and the
 * download is reachable; on other Linux machines the served one.
 *
 * @throws Error that says what to install where there is none.
 */
export async function chooseVscode(say: (line: string) => void): Promise<ChosenVscode> {
  const named = process.env['VSCODE_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`VSCODE_PATH is ${named}, which does not exist.`);
    return { executable: named, kind: 'desktop' };
  }
  const linux = process.platform === 'linux';
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (linux && display === undefined) return { executable: launcher, kind: 'served' };
  try {
    const executable = await downloadAndUnzipVSCode({
      cachePath: cacheFolder,
      reporter: new SilentReporter(),
    });
    return { executable, kind: 'desktop' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (linux) {
      say(`Desktop VS Code cannot be downloaded (${reason}): VS Code is served to a browser instead.`);
      return { executable: launcher, kind: 'served' };
    }
    throw new Error(
      `VS Code cannot be downloaded (${reason}). Set VSCODE_PATH to the executable of an installed one.`,
    );
  }
}
