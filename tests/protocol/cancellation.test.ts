import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ReferencesRequest } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

describe('a request that is cancelled', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  /** Takes the server much longer to check than the cancellation takes to arrive, which is sent with the request. */
  const text = `${bridge.right}\n${Array.from({ length: 1500 }, (_, day) => `On day ${day} the council met again on the question of the ferry.`).join('\n\n')}`;
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.open(draft, text);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('gets no answer', async () => {
    const cancelling = new CancellationTokenSource();
    const params = {
      textDocument: { uri: draft },
      position: inside(text, 'traffic'),
      context: { includeDeclaration: false },
    };
    const asked = client.connection.sendRequest(ReferencesRequest.type, params, cancelling.token);
    cancelling.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
