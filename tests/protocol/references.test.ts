import assert from 'node:assert/strict';
import { type Location, ReferencesRequest } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

describe('references', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'closed/other.md': bridge.altered,
    'closed/elsewhere.md': harbour.right,
  });
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

  const references = async (): Promise<readonly Location[]> =>
    (await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: draft },
      position: inside(bridge.right, 'traffic'),
      context: { includeDeclaration: false },
    })) ?? [];

  it('follow a draft on disk that changes', async () => {
    workspace.write('closed/elsewhere.md', bridge.right);
    assert.equal((await references()).length, 3);
    workspace.write('closed/elsewhere.md', harbour.right);
    assert.equal((await references()).length, 2);
  });
});
