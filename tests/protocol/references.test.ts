import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ReferencesRequest } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { referencesAt } from './asking';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn } from './text';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('references', () => {
  const other = crlf(`# 🌉 Another\n\nCafe\u0301 🌉: ${bridge.altered}`);
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/harbour.txt': harbour.article,
    'closed/other.md': other,
    'closed/elsewhere.md': harbour.right,
    'closed/none.md': 'Nothing is said here.\n',
  });
  const draft = workspace.uriOf('draft.md');
  const source = workspace.uriOf('seeds/bridge.txt');
  const inOther = {
    uri: workspace.uriOf('closed/other.md'),
    range: rangeIn(other, bridge.altered.slice(0, 75)),
  };
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  beforeEach(() => client.open(draft, bridge.right));
  afterEach(() => client.close(draft));

  const inDraft = { uri: draft, range: rangeIn(bridge.right, bridge.quotation) };

  it('lead from a passage of an article to every statement that rests on it, in open drafts and on disk', async () => {
    await client.open(source, bridge.article, 'plaintext');
    const found = await referencesAt(client, source, inside(bridge.article, 'traffic'));
    assert.deepEqual(found, [inDraft, inOther]);
    await client.close(source);
  });

  it('are found from anywhere in the passage’s sentence', async () => {
    await client.open(source, bridge.article, 'plaintext');
    const found = await referencesAt(client, source, inside(bridge.article, 'the mayor said'));
    assert.deepEqual(found, [inDraft, inOther]);
    await client.close(source);
  });

  it('are none for a passage that no draft uses', async () => {
    await client.open(source, bridge.article, 'plaintext');
    assert.deepEqual(await referencesAt(client, source, inside(bridge.article, 'council')), []);
    await client.close(source);
  });

  it('lead from a statement to those of other drafts that use the same passage', async () => {
    const found = await referencesAt(client, draft, inside(bridge.right, 'traffic'));
    assert.deepEqual(found, [inDraft, inOther]);
  });

  it('name the passage itself where the declaration is asked for', async () => {
    const [passage, ...statements] = await referencesAt(client, draft, inside(bridge.right, 'traffic'), true);
    assert.deepEqual(passage, { uri: source, range: rangeIn(bridge.article, bridge.words) });
    assert.deepEqual(statements, [inDraft, inOther]);
  });

  it('follow a draft on disk that changes', async () => {
    workspace.write('closed/elsewhere.md', bridge.right);
    const found = await referencesAt(client, draft, inside(bridge.right, 'traffic'));
    assert.equal(found.length, 3);
    workspace.write('closed/elsewhere.md', harbour.right);
    assert.equal((await referencesAt(client, draft, inside(bridge.right, 'traffic'))).length, 2);
  });

  it('are not looked for any more once the request is cancelled', async () => {
    const cancelling = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      ReferencesRequest.type,
      {
        textDocument: { uri: draft },
        position: inside(bridge.right, 'traffic'),
        context: { includeDeclaration: false },
      },
      cancelling.token,
    );
    cancelling.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
