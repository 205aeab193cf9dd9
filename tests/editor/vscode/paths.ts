import { join } from 'node:path';

/** The checkout: the folder of `package.json`. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** What is fetched and made for running VS Code, by the convention of VS Code's own test tools. */
export const cacheFolder = join(root, '.vscode-test');

/** What a test run leaves for people and tools to look at: bundles, results, screenshots. */
export const outFolder = join(root, 'out');
