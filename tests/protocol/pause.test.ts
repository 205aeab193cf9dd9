import assert from 'node:assert/strict';
import type { StatementsResult } from '../../protocol/statements';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('a pause of checking', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(async () => {
    await pause(false);
    await client.close(draft);
  });

  const pause = (paused: boolean): Promise<null> =>
    client.connection.sendRequest('verbatim/pause', { paused });
  const statements = (): Promise<StatementsResult> =>
    client.connection.sendRequest('verbatim/statements', { uri: draft });

  it('reports no statements, and says why', async () => {
    await client.open(draft, bridge.altered);
    assert.equal((await client.diagnostics(draft)).length, 1);
    const since = client.statuses.count;
    await pause(true);
    assert.deepEqual(await client.statuses.next(({ state }) => state === 'idle', since), {
      state: 'idle',
      sources: 1,
      problems: 0,
      paused: true,
    });
    assert.deepEqual(await client.diagnosticsWhen(draft, (found) => found.length === 0), []);
    assert.deepEqual(await statements(), { statements: [], reason: 'Checking is paused.' });
  });

  it('lets a command check', async () => {
    await client.open(draft, bridge.altered);
    await pause(true);
    await client.connection.sendRequest('verbatim/checkDraft', { uri: draft });
    assert.equal((await statements()).statements.length, 1);
  });

  it('ends with what is found then', async () => {
    await client.open(draft, bridge.right);
    await pause(true);
    await client.change(draft, { text: bridge.altered });
    await pause(false);
    assert.equal((await client.diagnosticsWhen(draft, (found) => found.length > 0)).length, 1);
  });

  it('may begin before the server does', async () => {
    const paused = await EditorClient.startReady({
      folders: [workspace],
      initialize: { initializationOptions: { paused: true } },
    });
    assert.equal(paused.statuses.all.at(-1)?.paused, true);
    await paused.stop();
  });
});
