import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createProtocolConnection, InitializeRequest } from 'vscode-languageserver-protocol/node';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { startProcess } from './runningServer';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

describe('a client that breaks the protocol', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.open(draft, bridge.altered);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const ask = (method: string, params: unknown): Promise<unknown> =>
    client.connection.sendRequest(method, params);
  const codeOf = async (method: string, params: unknown): Promise<number | undefined> => {
    try {
      await ask(method, params);
    } catch (error) {
      return (error as { code: number }).code;
    }
    return undefined;
  };

  it('changes nothing by a second initialize', async () => {
    const params = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [] };
    assert.equal(await codeOf(InitializeRequest.method, params), -32600);
    assert.equal((await client.diagnostics(draft))[0]?.code, 'quote-altered');
  });

  it('writes nothing by commands with wrong arguments', async () => {
    for (const args of [
      undefined,
      [],
      [{ uri: draft }],
      [{ uri: draft, name: 7 }],
      [{ uri: draft, ignore: {} }],
    ]) {
      assert.equal(
        await codeOf('workspace/executeCommand', { command: 'verbatim.ignore', arguments: args }),
        -32602,
      );
    }
    assert.equal(await codeOf('verbatim/signOff', { uri: draft, key: 'a', checked: { by: 'b' } }), -32602);
    assert.equal(existsSync(workspace.path('.verbatim.json')), false);
  });

  it('gets −32602 for requests that lack something', async () => {
    for (const method of [
      'textDocument/hover',
      'textDocument/completion',
      'verbatim/report',
      'verbatim/pause',
    ])
      assert.equal(await codeOf(method, {}), -32602);
  });

  for (const [what, line, character] of [
    ['far behind the end', 2 ** 31 - 1, 2 ** 31 - 1],
    ['behind the end of a line', 0, 1_000_000],
    ['before the beginning', -1, -5],
  ] as const) {
    it(`is answered at positions ${what}`, async () => {
      const position = { line, character };
      const textDocument = { uri: draft };
      const range = { start: position, end: position };
      for (const method of ['hover', 'definition', 'completion'])
        await ask(`textDocument/${method}`, { textDocument, position });
      await ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
      await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      await ask('textDocument/inlayHint', { textDocument, range });
      assert.equal((await client.diagnostics(draft)).length, 1);
    });
  }

  it('is answered for documents that are not open, and for addresses of any kind', async () => {
    for (const uri of [
      '',
      'a',
      'file:///%zz',
      'file://host/a.md',
      'http://127.0.0.1/a.md',
      workspace.uriOf('b.md'),
    ]) {
      const textDocument = { uri };
      const position = { line: 0, character: 0 };
      const range = { start: position, end: position };
      for (const method of ['hover', 'definition', 'completion'])
        await ask(`textDocument/${method}`, { textDocument, position });
      await ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
      await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      for (const method of ['diagnostic', 'documentSymbol', 'documentLink', 'codeLens'])
        await ask(`textDocument/${method}`, { textDocument });
      for (const method of ['statements', 'highlights']) await ask(`verbatim/${method}`, { uri });
      await ask('verbatim/report', { uri, format: 'panel' });
    }
  });

  it('is answered on the newest text, though versions go back', async () => {
    const textDocument = { uri: draft, version: -7 };
    const send = (text: string): Promise<void> =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument,
        contentChanges: [{ text }],
      });
    await send(bridge.right);
    assert.deepEqual(await client.diagnostics(draft), []);
    await send(bridge.altered);
    assert.equal((await client.diagnostics(draft)).length, 1);
    assert.notEqual(await client.hover(draft, inside(bridge.altered, 'traffic')), null);
  });

  it('is answered after changes outside the text', async () => {
    const place = { line: 2 ** 31 - 1, character: -1 };
    await client.change(draft, { range: { start: place, end: place }, text: '\n' });
    await client.change(draft, { text: bridge.altered });
    assert.equal((await client.diagnostics(draft)).length, 1);
  });

  it('may initialize the server again where the first time failed', async () => {
    const server = startProcess();
    const connection = createProtocolConnection(server.reader, server.writer);
    connection.listen();
    const initialize = (params: object): Promise<{ serverInfo: { name: string } }> =>
      connection.sendRequest('initialize', { processId: null, ...params });
    await assert.rejects(initialize({}));
    await assert.rejects(initialize({ capabilities: { textDocument: { hover: { contentFormat: 7 } } } }));
    const { serverInfo } = await initialize({ rootUri: 'file:///%zz', capabilities: {} });
    assert.equal(serverInfo.name, 'Verbatim');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await server.exited, 0);
    connection.dispose();
  });
});
