// Which part of the house may import which. Run by `npm run lint`.

const core = 'server/src/core';

/** The layers of the core, lowest first: each may import itself and what stands before it. */
const layers = ['localization', 'prose', 'values', 'attribution', 'archive', 'match', 'rules'];

const upward = layers.map((layer, rank) => ({
  name: `core-${layer}-imports-downward`,
  comment: `Imports inside core point one way: ${[...layers].reverse().join(' → ')}.`,
  severity: 'error',
  from: { path: `^${core}/${layer}/` },
  to: { path: [...layers.slice(rank + 1).map((above) => `^${core}/${above}/`), `^${core}/[^/]+\\.ts$`] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    {
      name: 'core-is-pure',
      comment: 'The core imports nothing outside the core: no file system, no VS Code, no protocol.',
      severity: 'error',
      from: { path: `^${core}/` },
      to: { path: '^(client|server/src/(?!core/))|^node_modules/vscode' },
    },
    {
      name: 'core-needs-no-node',
      severity: 'error',
      from: { path: `^${core}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sources-know-no-features',
      severity: 'error',
      from: { path: '^server/src/sources/' },
      to: { path: '^server/src/(features|reports|cli)/' },
    },
    {
      name: 'reports-know-no-features',
      severity: 'error',
      from: { path: '^server/src/reports/' },
      to: { path: '^server/src/(features|sources|cli)/' },
    },
    {
      name: 'client-and-server-share-the-protocol-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
