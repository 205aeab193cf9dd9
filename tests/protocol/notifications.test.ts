import type { StatementsResult } from '../../protocol/statements';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { listFolder } from './sourcesRequest';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('notifications', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const resultsChanged = new Events<unknown>();
  const sourcesChanged = new Events<unknown>();
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    client.connection.onNotification('verbatim/resultsChanged', (params) => {
      resultsChanged.add(params);
    });
    client.connection.onNotification('verbatim/sourcesChanged', (params) => {
      sourcesChanged.add(params);
    });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const statements = (): Promise<StatementsResult> =>
    client.connection.sendRequest('verbatim/statements', { uri: draft });

  it('tell of sources that were added, and of what is found because of them', async () => {
    await client.open(draft, harbour.right);
    workspace.write('seeds/harbour.txt', harbour.article);
    await client.watched({ [workspace.uriOf('seeds/harbour.txt')]: 'created' });
    await until(sourcesChanged, async () => (await problemsAndSources()).sources === 2);
    await until(resultsChanged, async () => (await statements()).statements[0]?.state === 'supported');
  });

  it('tell of files that cannot be read', async () => {
    workspace.write('seeds/latin.txt', Buffer.from('Caf\xe9', 'latin1'));
    await client.watched({ [workspace.uriOf('seeds/latin.txt')]: 'created' });
    await until(sourcesChanged, async () => (await problemsAndSources()).problems === 1);
  });

  async function problemsAndSources(): Promise<{ problems: number; sources: number }> {
    const { sources, problems } = await listFolder(client);
    return { problems: problems.length, sources: sources.length };
  }

  /** Asks again at each notification, until the answer is as wanted. */
  async function until(notified: Events<unknown>, wanted: () => Promise<boolean>): Promise<void> {
    for (;;) {
      const since = notified.count;
      if (await wanted()) return;
      await notified.next(undefined, since);
    }
  }
});
