import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bridge } from './articles';
import { pushed } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn } from './text';

describe('quick fixes', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const april = rangeIn(bridge.altered, 'April');
  let client: EditorClient;
  let plain: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    plain = await EditorClient.startReady({ folders: [workspace], capabilities: pushed });
  });
  after(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  it('offer the source’s wording as the preferred fix', async () => {
    await client.open(draft, bridge.altered);
    const [action] = await client.codeActions(draft, april);
    assert.ok(action);
    assert.match(action.title, /^Use the source['’]s wording/);
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
  });

  it('make the draft what the source has', async () => {
    await client.open(draft, bridge.altered);
    const [action] = await client.codeActions(draft, april);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: draft, version: 1 });
    const document = TextDocument.create(draft, 'markdown', 1, bridge.altered);
    assert.equal(TextDocument.applyEdits(document, change.edits as never), bridge.right);
  });

  it('name the diagnostic that they resolve', async () => {
    await client.open(draft, bridge.altered);
    const diagnostics = await client.diagnostics(draft);
    const [action] = await client.codeActions(draft, april, { diagnostics });
    assert.deepEqual(action?.diagnostics, diagnostics);
  });

  it('are for the version that they were asked in', async () => {
    await client.open(draft, bridge.altered);
    const version = await client.change(draft, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'First. ',
    });
    const [action] = await client.codeActions(draft, rangeIn(`First. ${bridge.altered}`, 'April'));
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, version);
  });

  it('are plain edits for a client that knows no versions', async () => {
    await plain.open(draft, bridge.altered);
    const [action] = await plain.codeActions(draft, april);
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.equal(action?.edit?.changes?.[draft]?.length, 1);
  });

  it('are not offered beside findings', async () => {
    await client.open(draft, `${bridge.altered}\nNothing is said here.\n`);
    const start = { line: 2, character: 4 };
    assert.deepEqual(await client.codeActions(draft, { start, end: start }), []);
  });

  it('are not offered where the client asks for another kind', async () => {
    await client.open(draft, bridge.altered);
    assert.deepEqual(await client.codeActions(draft, april, { only: ['refactor'] }), []);
  });
});
