import assert from 'node:assert/strict';
import { harbour, bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('the status', () => {
  it('goes from starting to ready to idle', async () => {
    const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
    const client = await EditorClient.startReady({ folders: [workspace] });
    const states = client.statuses.all.map(({ state }) => state);
    assert.deepEqual(
      states.filter((state, index) => state !== states[index - 1]),
      ['starting', 'ready', 'idle'],
    );
    assert.deepEqual(client.statuses.all.at(-1), { state: 'idle', sources: 1, problems: 0 });
    await client.stop();
    workspace.dispose();
  });

  it('says that there are no sources, and where they were looked for', async () => {
    const workspace = new TemporaryWorkspace();
    const client = await EditorClient.start({ folders: [workspace] });
    const message = 'No source articles: nothing matches seeds/** or sources/** in this folder';
    assert.deepEqual(await client.ready(), { state: 'idle', sources: 0, problems: 0, message });
    await client.stop();
    workspace.dispose();
  });

  it('says that the setting names no sources', async () => {
    const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
    const client = await EditorClient.start({ folders: [workspace], settings: { sources: [] } });
    assert.equal(
      (await client.ready()).message,
      'No source articles: the setting verbatim.sources names none',
    );
    await client.stop();
    workspace.dispose();
  });

  it('says that no source could be read, and why', async () => {
    const workspace = new TemporaryWorkspace({ 'seeds/empty.txt': '' });
    const client = await EditorClient.start({ folders: [workspace] });
    assert.deepEqual(await client.ready(), {
      state: 'idle',
      sources: 0,
      problems: 1,
      message:
        'No source articles could be read: seeds/empty.txt is empty. Add the article’s text, or delete it.',
    });
    await client.stop();
    workspace.dispose();
  });

  it('says that no folder is open', async () => {
    const client = await EditorClient.start({});
    const { message } = await client.ready();
    assert.equal(message, 'No folder is open. Open the folder that holds your source articles.');
    await client.stop();
  });

  it('no longer says so once there are sources', async () => {
    const workspace = new TemporaryWorkspace();
    const client = await EditorClient.startReady({ folders: [workspace] });
    const since = client.statuses.count;
    workspace.write('sources/harbour.txt', harbour.article);
    await client.watched({ [workspace.uriOf('sources/harbour.txt')]: 'created' });
    const status = await client.statuses.next(({ state }) => state === 'idle', since);
    assert.deepEqual(status, { state: 'idle', sources: 1, problems: 0 });
    await client.stop();
    workspace.dispose();
  });
});
