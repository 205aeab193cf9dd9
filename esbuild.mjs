// Bundles the extension: the client, the pages of its webviews, the language server, the command line, its tools for assistants,
// and the library. The core is a bundle of its own, which alone holds the language model and which server, command line and
// library require at run time.
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  // The CommonJS of jsonc-parser requires its parts by names that a bundle does not have.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  target: 'node20',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'info',
};

/**
 * Has the library require the core's bundle where its source imports core/editor, of which that bundle is made.
 * @type {import('esbuild').Plugin}
 */
const coreAtRunTime = {
  name: 'core-at-run-time',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/editor$/ }, () => ({ path: './core.js', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'client/dist/extension.js',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['client/webview/report.ts', 'client/webview/evidence.ts'],
    outdir: 'client/dist/webview',
    // Run in the pages of webviews.
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: ['server/src/core/editor.ts'],
    outfile: 'server/dist/core.js',
    // wink-nlp reads no file at run time: the model is plain JSON inside its packages.
    minifySyntax: true,
  },
  {
    ...shared,
    entryPoints: ['server/src/core/index.ts'],
    outfile: 'server/dist/checker.js',
    plugins: [coreAtRunTime],
  },
  {
    ...shared,
    entryPoints: ['server/src/server.ts'],
    outfile: 'server/dist/server.js',
    external: ['./core.js'],
  },
  {
    ...shared,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'server/dist/cli.js',
    external: ['./core.js', './server.js', './mcp.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    entryPoints: ['server/src/mcp/serve.ts'],
    outfile: 'server/dist/mcp.js',
    minifySyntax: true,
    minifyWhitespace: true,
  },
];

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
