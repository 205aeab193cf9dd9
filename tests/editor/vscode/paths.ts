import { join } from 'node:path';

/** The checkout: the folder of `package.json`. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** Folder of downloads for running VS Code, as VS Code's test tools name it. */
export const cacheFolder = join(root, '.vscode-test');

/** Folder of a test run's output: bundles, results, screenshots. */
export const outFolder = join(root, 'out');
