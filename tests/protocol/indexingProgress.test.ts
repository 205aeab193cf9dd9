import assert from 'node:assert/strict';
import { WorkDoneProgressCancelNotification } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { pulling } from './capabilities';
import { EditorClient } from './editorClient';
import { seedFiles, TemporaryWorkspace } from './temporaryWorkspace';

const count = 100;

describe('indexing many articles', () => {
  const texts = Object.values(seedFiles());
  const workspace = new TemporaryWorkspace(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `seeds/article-${index}.txt`,
        `${texts[index % texts.length]}\n\nThis is copy ${index}.\n`,
      ]),
    ),
  );
  let client: EditorClient;

  afterEach(() => client.stop());
  after(() => {
    workspace.dispose();
  });

  it('shows how far it has come', async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.progress.next(({ value }) => value.kind === 'end');
    const values = client.progress.all.map(({ value }) => value);
    assert.deepEqual(values[0], {
      kind: 'begin',
      title: 'Indexing source articles',
      percentage: 0,
      cancellable: true,
    });
    const reports = values.flatMap((value) => (value.kind === 'report' ? [value] : []));
    assert.ok(reports.length > 0);
    for (const { message, percentage } of reports) {
      const done = Number(/^(\d+) of 100$/.exec(message ?? '')?.[1]);
      assert.equal(percentage, Math.floor((100 * done) / count));
    }
    assert.deepEqual(values.at(-1), { kind: 'end' });
  });

  it('stops when it is cancelled, keeps what is indexed, and goes on when it is told to', async () => {
    client = await EditorClient.start({ folders: [workspace] });
    const { token } = await client.progress.next();
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    const status = await client.ready();
    assert.equal(status.stopped, true);
    assert.ok(status.sources > 0 && status.sources < count, `${status.sources} sources`);
    await client.progress.next(({ value }) => value.kind === 'end');

    const since = client.statuses.count;
    await client.connection.sendRequest('verbatim/resumeIndexing', {});
    const resumed = await client.statuses.next(({ state }) => state === 'idle', since);
    assert.deepEqual(resumed, { state: 'idle', sources: count, problems: 0 });
  });

  it('stays stopped when a file changes meanwhile, and reads it when it goes on', async () => {
    client = await EditorClient.start({ folders: [workspace] });
    const { token } = await client.progress.next();
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    await client.ready();
    workspace.write('seeds/bridge.txt', bridge.article);
    await client.watched({ [workspace.uriOf('seeds/bridge.txt')]: 'created' });

    const since = client.statuses.count;
    await client.connection.sendRequest('verbatim/resumeIndexing', {});
    const resumed = await client.statuses.next(({ state }) => state === 'idle', since);
    assert.equal(resumed.sources, count + 1);
    workspace.remove('seeds/bridge.txt');
  });

  it('shows nothing to a client that shows no progress', async () => {
    const capabilities = { ...pulling, window: {} };
    client = await EditorClient.startReady({ folders: [workspace], capabilities });
    assert.deepEqual(client.progress.all, []);
    assert.deepEqual(
      client.logged.all.filter((message) => message.includes('progress')),
      [],
    );
  });
});
