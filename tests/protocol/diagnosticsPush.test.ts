import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { pushed } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn, textAt } from './text';

describe('diagnostics by push', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace], capabilities: pushed });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('are not announced to be pulled', () => {
    assert.equal(client.initializeResult.capabilities.diagnosticProvider, undefined);
  });

  it('come when a draft is opened, with the version', async () => {
    const since = client.published.count;
    await client.open(draft, bridge.altered);
    const published = await client.published.next(({ uri }) => uri === draft, since);
    assert.equal(published.version, 1);
    assert.deepEqual(
      published.diagnostics.map(({ code }) => code),
      ['quote-altered'],
    );
  });

  it('come with what the client shows, and no more', async () => {
    const { diagnostics } = await client.published.next(({ uri }) => uri === draft);
    const [diagnostic] = diagnostics;
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.equal(related?.location.uri, workspace.uriOf('seeds/bridge.txt'));
    assert.ok(textAt(bridge.article, related.location.range).includes('in May and the ferry'));
    assert.equal(diagnostic?.codeDescription, undefined);
    assert.equal(diagnostic?.data, undefined);
  });

  it('follow the draft', async () => {
    const since = client.published.count;
    const version = await client.change(draft, { range: rangeIn(bridge.altered, 'April'), text: 'May' });
    const published = await client.published.next((sent) => sent.version === version, since);
    assert.deepEqual(published.diagnostics, []);
  });

  it('follow the sources when the draft is saved, where the client watches no files', async () => {
    const since = client.published.count;
    workspace.write('seeds/bridge.txt', harbour.article);
    await client.save(draft);
    const published = await client.published.next(({ diagnostics }) => diagnostics.length > 0, since);
    assert.equal(published.diagnostics[0]?.code, 'quote-not-found');
  });

  it('are cleared when the draft is closed', async () => {
    const since = client.published.count;
    await client.close(draft);
    assert.deepEqual(await client.published.next(undefined, since), { uri: draft, diagnostics: [] });
  });
});
