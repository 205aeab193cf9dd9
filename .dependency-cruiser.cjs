// Which room of the house may import which. Run by `npm run lint`; docs/architecture.md draws the same.

const core = 'server/src/core';

/** The rooms of the core, lowest first: each may import itself and what stands before it. */
const coreRooms = [
  'collections',
  'english',
  'lexicon',
  'prose',
  'values',
  'syntax',
  'entities',
  'attribution',
  'archive',
  'match',
  'rules',
];

const upward = coreRooms.map((room, rank) => ({
  name: `core-${room}-imports-downward`,
  comment: `Imports inside core point one way: ${[...coreRooms].reverse().join(' → ')}.`,
  severity: 'error',
  from: { path: `^${core}/${room}/` },
  to: { path: [...coreRooms.slice(rank + 1).map((above) => `^${core}/${above}/`), `^${core}/[^/]+\\.ts$`] },
}));

/** The rooms of the server outside the core, with those that each may import beside the core, the protocol and itself. */
const serverRooms = {
  localization: [],
  messages: [],
  sources: ['localization'],
  project: ['localization', 'sources'],
  reports: ['localization'],
  reader: ['localization'],
  workspace: ['localization', 'sources', 'project', 'reports', 'reader'],
  features: ['localization', 'messages', 'sources', 'project', 'reports', 'reader', 'workspace'],
  mcp: ['localization', 'sources', 'project', 'reports', 'workspace'],
  cli: ['localization', 'sources', 'project', 'reports', 'reader', 'workspace', 'mcp'],
};

const sideways = Object.entries(serverRooms).map(([room, allowed]) => ({
  name: `${room}-imports-${allowed.length === 0 ? 'core' : allowed.join('-')}-only`,
  severity: 'error',
  from: { path: `^server/src/${room}/` },
  to: {
    path: Object.keys(serverRooms)
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => `^server/src/${other}/`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    ...sideways,
    {
      name: 'the-core-has-two-doors',
      comment:
        'Outside the core, import it through core/index (the library) or core/editor (what the editor needs besides).',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^${core}/` },
      to: { path: `^${core}/(?!(index|editor)\\.ts$)` },
    },
    {
      name: 'core-is-pure',
      comment: 'The core imports nothing outside the core: no file system, no VS Code, no protocol.',
      severity: 'error',
      from: { path: `^${core}/` },
      to: { path: '^(client|protocol|server/src/(?!core/))|^node_modules/vscode' },
    },
    {
      name: 'core-needs-no-node',
      severity: 'error',
      from: { path: `^${core}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-providers-of-the-second-reader-reach-out',
      comment: 'Requests, answers and their verification know no network and no file.',
      severity: 'error',
      from: { path: '^server/src/reader/', pathNot: '^server/src/reader/providers/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'the-server-is-composed-outside-its-rooms',
      comment: 'What composes server and command line is imported by nothing but these.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/' },
      to: { path: '^server/src/(server|session|capabilities|cli)\\.ts$' },
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
    {
      name: 'protocol-imports-neither-side',
      comment: 'Types and constants that need no client, server or library.',
      severity: 'error',
      from: { path: '^protocol/' },
      to: { pathNot: '^protocol/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
