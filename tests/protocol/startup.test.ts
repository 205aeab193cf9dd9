import assert from 'node:assert/strict';
import { bridge } from './articles';
import { pulling } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

describe('a draft that is opened before the sources have been indexed', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  afterEach(() => client.stop());
  after(() => {
    workspace.dispose();
  });

  it('is answered for at once, and again when they have', async () => {
    // The server cannot look for sources before it knows the settings.
    let tellSettings = (): void => undefined;
    const settings = new Promise<undefined>((resolve) => {
      tellSettings = () => {
        resolve(undefined);
      };
    });
    client = await EditorClient.start({ folders: [workspace], settings });
    await client.open(draft, bridge.altered);
    assert.deepEqual(await client.diagnostics(draft), []);
    assert.equal(await client.hover(draft, inside(bridge.altered, 'traffic')), null);
    tellSettings();
    assert.equal((await client.diagnosticsWhen(draft, ({ length }) => length > 0))[0]?.code, 'quote-altered');
  });

  it('is answered for when they have, where the client cannot be told to ask again', async () => {
    const capabilities = {
      ...pulling,
      workspace: { ...pulling.workspace, diagnostics: { refreshSupport: false } },
    };
    client = await EditorClient.start({ folders: [workspace], capabilities });
    await client.open(draft, bridge.altered);
    assert.equal((await client.diagnostics(draft))[0]?.code, 'quote-altered');
    assert.equal(client.refreshes.count, 0);
  });

  it('is reported on when they have', async () => {
    client = await EditorClient.start({ folders: [workspace] });
    await client.open(draft, bridge.altered);
    const { findings } = await client.connection.sendRequest<{ findings: number }>('verbatim/checkDraft', {
      uri: draft,
    });
    assert.equal(findings, 1);
  });
});
