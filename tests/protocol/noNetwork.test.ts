import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

const article =
  'Pier shut\n\nIngrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.\n';
const draft = 'The northern pier was closed on 5 October after an inspection.\n';

/** Writes to a file whatever would reach the network, and refuses it. */
const guard = (file: string): string => `
  const { Socket } = require('node:net');
  const refuse = (what) => () => {
    require('node:fs').appendFileSync(${JSON.stringify(file)}, what + '\\n');
    throw new Error('no network');
  };
  Socket.prototype.connect = refuse('connect');
  require('node:dns').lookup = refuse('lookup');
  require('node:dgram').createSocket = refuse('datagram');
  globalThis.fetch = refuse('fetch');`;

describe('a second reader that is set up and has not been asked', () => {
  const workspace = new TemporaryWorkspace({ 'sources/pier.txt': article });
  const reached = workspace.path('network.txt');
  const uri = workspace.uriOf('draft.md');
  const reader = { kind: 'server', address: 'http://127.0.0.1:9', model: 'small', key: 'secret' };
  const options = process.env['NODE_OPTIONS'];
  let client: EditorClient;

  before(async () => {
    workspace.write('guard.cjs', guard(reached));
    process.env['NODE_OPTIONS'] = `--require ${workspace.path('guard.cjs')}`;
    try {
      client = await EditorClient.startReady({
        folders: [workspace],
        ownProcess: true,
        settings: { codeLens: true, reader: { ...reader, onSave: true } },
        initialize: { initializationOptions: { asksReader: true } },
      });
    } finally {
      if (options === undefined) delete process.env['NODE_OPTIONS'];
      else process.env['NODE_OPTIONS'] = options;
    }
    await client.open(uri, draft);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('has nothing open a socket, whatever else the server is asked', async () => {
    const [finding] = await client.diagnostics(uri);
    assert.ok(finding);
    assert.ok(await client.hover(uri, finding.range.start));
    assert.ok((await client.codeActions(uri, finding.range, { diagnostics: [finding] })).length > 0);
    for (const method of ['verbatim/statements', 'verbatim/checkDraft', 'verbatim/sources'])
      await client.connection.sendRequest(method, { uri });
    await client.connection.sendRequest('verbatim/report', { uri, format: 'panel' });
    await client.change(uri, { text: draft.replace('5 October', '6 October') });
    assert.equal((await client.diagnostics(uri)).length, 1);
    assert.ok(!existsSync(reached), 'nothing has reached the network');
  });

  it('is reached only by being asked', async () => {
    await assert.rejects(client.connection.sendRequest('verbatim/readingCost', { uri, reader }));
    assert.match(readFileSync(reached, 'utf8'), /^connect/u);
  });
});
