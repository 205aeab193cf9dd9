import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { outFolder, root } from './vscode/paths';

/**
 * Bundles the suite for the extension host, one bundle per test file, into a folder of its own: another run may go on at the
 * same time.
 *
 * @returns the folder; VS Code runs the index in its folder `suite`
 */
export async function bundleSuite(): Promise<string> {
  const editor = import.meta.dirname;
  await mkdir(outFolder, { recursive: true });
  const folder = await mkdtemp(join(outFolder, 'editor-'));
  await build({
    entryPoints: {
      reporter: join(root, 'tests', 'reporter.ts'),
      'suite/index': join(editor, 'suite', 'index.ts'),
      ...Object.fromEntries(
        (await glob('suite/**/*.test.ts', { cwd: editor })).map((file) => [
          file.replace(/\.ts$/, ''),
          join(editor, file),
        ]),
      ),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    // mocha loads its parts by name, and its globals must be the ones that the tests see.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return folder;
}
