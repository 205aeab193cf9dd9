import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

const core = './server/src/core';

/** The layers of the core, lowest first: each may import itself and what stands before it. */
const layers = ['prose', 'values', 'attribution', 'archive', 'match', 'rules'];

const zones = [
  ...layers.map((layer, rank) => ({
    target: `${core}/${layer}`,
    from: [...layers.slice(rank + 1).map((above) => `${core}/${above}`), `${core}/checker.ts`],
    message: `Imports inside core point one way: ${[...layers].reverse().join(' → ')}.`,
  })),
  {
    target: core,
    from: ['./client', './server/src/sources', './server/src/features', './server/src/reports'],
    message: 'The core imports nothing outside the core.',
  },
  {
    target: './server/src/sources',
    from: ['./server/src/features', './server/src/reports'],
    message: 'Reading sources knows nothing of features and reports.',
  },
  { target: './client', from: './server', message: 'The client talks to the server by the protocol only.' },
  { target: './server', from: './client', message: 'The server talks to the client by the protocol only.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'out/**', '.vscode-test/**', '**/*.js', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'process', 'child_process', 'worker_threads', 'vscode', 'vscode-*'],
              message: 'The core is pure: no Node, vscode or LSP imports.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The core is pure.' },
        { name: 'performance', message: 'The core has no clock.' },
        { name: 'setTimeout', message: 'The core has no clock.' },
        { name: 'Buffer', message: 'The core is pure.' },
        { name: 'require', message: 'The core is pure.' },
        { name: 'console', message: 'The core is pure.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
    },
  },
  {
    // describe and it return promises that mocha itself awaits.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' }] }] },
  },
);
