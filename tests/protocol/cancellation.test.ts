import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ReferencesRequest } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

describe('a request that is cancelled', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.open(draft, bridge.right);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('gets no answer', async () => {
    const cancelling = new CancellationTokenSource();
    const params = {
      textDocument: { uri: draft },
      position: inside(bridge.right, 'traffic'),
      context: { includeDeclaration: false },
    };
    const asked = client.connection.sendRequest(ReferencesRequest.type, params, cancelling.token);
    cancelling.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
