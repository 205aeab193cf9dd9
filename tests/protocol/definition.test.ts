import assert from 'node:assert/strict';
import { DefinitionRequest } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { pushed } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn, textAt } from './text';

describe('go to definition', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const source = workspace.uriOf('seeds/bridge.txt');
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

  it('leads from a quotation to its passage', async () => {
    await client.open(draft, bridge.right);
    const [link, ...others] = await client.definition(draft, inside(bridge.right, 'traffic'));
    assert.deepEqual(others, []);
    assert.equal(link?.targetUri, source);
    assert.equal(textAt(bridge.article, link.targetSelectionRange), bridge.words);
    assert.deepEqual(link.originSelectionRange, rangeIn(bridge.right, bridge.quotation));
  });

  it('leads from an altered quotation to what was said', async () => {
    await client.open(draft, bridge.altered);
    const [link] = await client.definition(draft, inside(bridge.altered, 'traffic'));
    assert.equal(link?.targetUri, source);
  });

  it('leads nowhere from other text', async () => {
    await client.open(draft, 'Nothing is said here.\n');
    assert.deepEqual(await client.definition(draft, { line: 0, character: 3 }), []);
  });

  it('gives locations to a client that takes no links', async () => {
    await plain.open(draft, bridge.right);
    const position = inside(bridge.right, 'traffic');
    const answer = await plain.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: draft },
      position,
    });
    const [location] = answer as { uri: string }[];
    assert.equal(location?.uri, source);
  });
});
