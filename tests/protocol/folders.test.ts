import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol';
import { checkAnywayRequest } from '../../protocol/requests';
import { bridge, harbour } from './articles';
import { pulling } from './capabilities';
import { EditorClient } from './editorClient';
import { listSources } from './sourcesRequest';
import { TemporaryWorkspace } from './temporaryWorkspace';

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

describe('several folders', () => {
  const empty = new TemporaryWorkspace({ 'draft.md': '' });
  const first = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const second = new TemporaryWorkspace({ 'clippings/harbour.txt': harbour.article });
  const outside = new TemporaryWorkspace();
  const both = `${bridge.right}\n${harbour.right}`;
  let client: EditorClient;

  before(async () => {
    const settings = (scope: string): unknown => (scope === second.uri ? { sources: ['clippings/**'] } : {});
    client = await EditorClient.startReady({ folders: [empty, first, second], settings });
  });
  after(async () => {
    await client.stop();
    for (const workspace of [empty, first, second, outside]) workspace.dispose();
  });

  const found = async (uri: string, text: string, languageId?: string): Promise<unknown[]> => {
    await client.open(uri, text, languageId);
    const diagnostics = await client.diagnostics(uri);
    await client.close(uri);
    return codes(diagnostics);
  };

  it('have each its own sources and settings', async () => {
    assert.deepEqual(await found(first.uriOf('draft.md'), bridge.right), []);
    assert.deepEqual(await found(first.uriOf('draft.md'), harbour.right), ['quote-not-found']);
    assert.deepEqual(await found(second.uriOf('draft.md'), harbour.right), []);
    assert.deepEqual(await found(second.uriOf('draft.md'), bridge.right), ['quote-not-found']);
  });

  it('are silent where there are no sources', async () => {
    assert.deepEqual(await found(empty.uriOf('draft.md'), both), []);
  });

  it('lend the first sources that there are to untitled documents', async () => {
    assert.deepEqual(await found('untitled:Untitled-1', both), ['quote-not-found']);
    assert.deepEqual(await found('untitled:Untitled-1', both, 'plaintext'), ['quote-not-found']);
  });

  const checkAnyway = (uri: string): Promise<null> =>
    client.connection.sendRequest(checkAnywayRequest.method, { uri });

  it('lend them to files outside of every folder, once the user wants these checked', async () => {
    const uri = outside.uriOf('draft.md');
    assert.deepEqual(await found(uri, both), []);
    await checkAnyway(uri);
    assert.deepEqual(await found(uri, both), ['quote-not-found']);
  });

  it('do not hold a file whose folder only begins with the same name', async () => {
    const uri = `${second.uri}-more/draft.md`;
    assert.deepEqual(await found(uri, both), []);
    await checkAnyway(uri);
    assert.deepEqual(await found(uri, both), ['quote-not-found']);
  });

  it('are listed in their order', async () => {
    const folders = await listSources(client);
    assert.deepEqual(
      folders.map(({ uri, name, sources }) => [uri, name, sources.map(({ id }) => id)]),
      [
        [empty.uri, basename(empty.root), []],
        [first.uri, basename(first.root), ['bridge']],
        [second.uri, basename(second.root), ['harbour']],
      ],
    );
  });

  it('come and go', async () => {
    const third = new TemporaryWorkspace({ 'seeds/harbour.txt': harbour.article });
    const draft = third.uriOf('draft.md');
    const folder = { uri: third.uri, name: 'third' };
    await client.open(draft, harbour.right);
    assert.deepEqual(codes(await client.diagnostics(draft)), []);
    await checkAnyway(draft);
    assert.deepEqual(codes(await client.diagnosticsWhen(draft, ({ length }) => length > 0)), [
      'quote-not-found',
    ]);
    const change = (added: object[], removed: object[]): Promise<void> =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.method, {
        event: { added, removed },
      });
    await change([folder], []);
    await client.diagnosticsWhen(draft, ({ length }) => length === 0);
    await change([], [folder]);
    assert.deepEqual(codes(await client.diagnosticsWhen(draft, ({ length }) => length > 0)), [
      'quote-not-found',
    ]);
    await client.close(draft);
    third.dispose();
  });
});

describe('a client that knows no workspace folders', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  after(() => {
    workspace.dispose();
  });

  for (const [name, initialize] of [
    ['address', { workspaceFolders: null, rootUri: workspace.uri }],
    ['path', { workspaceFolders: null, rootPath: workspace.root }],
  ] as const) {
    it(`has the one folder that it tells by its ${name}`, async () => {
      const capabilities = { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: false } };
      const client = await EditorClient.startReady({ capabilities, initialize });
      const draft = workspace.uriOf('draft.md');
      await client.open(draft, bridge.altered);
      assert.deepEqual(codes(await client.diagnostics(draft)), ['quote-altered']);
      await client.stop();
    });
  }
});
