import assert from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { DidRenameFilesNotification, ExecuteCommandRequest } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn } from './text';

const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;
const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

describe('what is ignored in a draft', () => {
  let workspace: TemporaryWorkspace;
  let client: EditorClient;

  beforeEach(async () => {
    workspace = new TemporaryWorkspace({
      'seeds/bridge.txt': bridge.article,
      'news/draft.md': bridge.altered,
      'news/other.md': bridge.altered,
    });
    client = await EditorClient.startReady({ folders: [workspace] });
    const draft = workspace.uriOf('news/draft.md');
    await client.open(draft, bridge.altered);
    const actions = await client.codeActions(draft, rangeIn(bridge.altered, 'April'));
    const ignore = actions.find(({ title }) => title === 'Ignore here')?.command;
    assert.ok(ignore);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: ignore.command,
      arguments: ignore.arguments ?? [],
    });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
    await client.close(draft);
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  const draftsInFile = (): unknown => {
    const { ignores } = JSON.parse(readFileSync(workspace.path('.verbatim.json'), 'utf8')) as {
      ignores: { draft: string }[];
    };
    return ignores.map(({ draft }) => draft);
  };

  async function renameInEditor(before: string, after: string): Promise<void> {
    renameSync(workspace.path(before), workspace.path(after));
    const files = [{ oldUri: workspace.uriOf(before), newUri: workspace.uriOf(after) }];
    await client.connection.sendNotification(DidRenameFilesNotification.type, { files });
  }

  /** Waits until the entries in the project file are on these drafts. The server shows the file anew when it has changed. */
  async function fileNames(...drafts: readonly string[]): Promise<void> {
    const file = workspace.uriOf('.verbatim.json');
    for (;;) {
      const since = client.published.count;
      if (isDeepStrictEqual(draftsInFile(), drafts)) return;
      await client.published.next(({ uri }) => uri === file, since);
    }
  }

  async function findingsGoFrom(path: string): Promise<void> {
    const uri = workspace.uriOf(path);
    await client.open(uri, bridge.altered);
    assert.deepEqual(await client.diagnosticsWhen(uri, isEmpty), []);
  }

  it('stays ignored when the draft gets another name', async () => {
    await renameInEditor('news/draft.md', 'news/final.md');
    await findingsGoFrom('news/final.md');
    await fileNames('news/final.md');
  });

  it('stays ignored when its folder gets another name', async () => {
    await renameInEditor('news', 'archive');
    await findingsGoFrom('archive/draft.md');
    await fileNames('archive/draft.md');
  });

  it('is not ignored in a draft with the same words beside it', async () => {
    const other = workspace.uriOf('news/other.md');
    await client.open(other, bridge.altered);
    assert.equal((await client.diagnosticsWhen(other, isNotEmpty)).length, 1);
  });

  it('stays ignored where the draft was moved outside the editor: its words tell', async () => {
    renameSync(workspace.path('news/draft.md'), workspace.path('final.md'));
    await findingsGoFrom('final.md');
  });
});
