import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { StatementsResult } from '../../protocol/statements';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('a sign-off', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const resultsChanged = new Events<unknown>();
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    client.connection.onNotification('verbatim/resultsChanged', (params) => {
      resultsChanged.add(params);
    });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const panel = async (): Promise<string> => {
    const params = { uri: draft, format: 'panel' };
    const { report } = await client.connection.sendRequest<{ report: string }>('verbatim/report', params);
    return report;
  };
  const checked = { by: 'The desk', on: '2025-08-20' };
  const signOff = (key: string, given?: typeof checked, uri = draft): Promise<null> =>
    client.connection.sendRequest('verbatim/signOff', { uri, key, checked: given });

  async function keyOf(uri = draft): Promise<string> {
    const { statements } = await client.connection.sendRequest<StatementsResult>('verbatim/statements', {
      uri,
    });
    const [statement] = statements;
    return statement?.key ?? '';
  }

  afterEach(async () => {
    await client.close(draft);
    workspace.write('.verbatim.json', '{}');
  });

  it('stands in the report and in the project file', async () => {
    await client.open(draft, bridge.right);
    const since = resultsChanged.count;
    await signOff(await keyOf(), checked);
    await resultsChanged.next(undefined, since);
    assert.match(await panel(), /Checked by The desk on 2025-08-20/);
    assert.deepEqual(JSON.parse(readFileSync(workspace.path('.verbatim.json'), 'utf8')), {
      signOffs: [{ text: bridge.quotation, draft: 'draft.md', ...checked }],
    });
  });

  it('holds for the words that were checked, wherever they are', async () => {
    await client.open(draft, bridge.right);
    await signOff(await keyOf(), checked);
    await client.change(draft, { text: `# New\n\n${bridge.right}` });
    assert.match(await panel(), /Checked by The desk/);
    await client.change(draft, { text: bridge.altered });
    assert.match(await panel(), /Not signed off/);
  });

  it('can be taken back', async () => {
    await client.open(draft, bridge.right);
    await signOff(await keyOf(), checked);
    await signOff(await keyOf());
    assert.match(await panel(), /Not signed off/);
  });

  it('is refused for words that are not there any more', async () => {
    await client.open(draft, bridge.right);
    const message = 'The statement has changed meanwhile. Sign off what it says now.';
    await assert.rejects(signOff('other', checked), { message });
  });

  it('is refused in a draft that was never saved', async () => {
    await client.open('untitled:Untitled-1', bridge.right);
    const key = await keyOf('untitled:Untitled-1');
    const message = 'Save the draft in the folder before you sign its statements off.';
    await assert.rejects(signOff(key, checked, 'untitled:Untitled-1'), { message });
    await client.close('untitled:Untitled-1');
  });
});
