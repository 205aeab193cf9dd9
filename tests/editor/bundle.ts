import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { outFolder, root } from './vscode/paths';

/** Folder of the bundled suite, whose index VS Code runs. */
export const bundledSuite = join(outFolder, 'editor', 'suite');

/** Bundles the suite for the extension host, one bundle per test file. */
export async function bundleSuite(): Promise<void> {
  const editor = import.meta.dirname;
  // Deleted tests would otherwise still run.
  await rm(join(outFolder, 'editor'), { recursive: true, force: true });
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
    outdir: join(outFolder, 'editor'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    // mocha loads its parts by name, and its globals must be the ones that the tests see.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
