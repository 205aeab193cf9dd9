import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RequestType, type Diagnostic } from 'vscode-languageserver-protocol/node';
import type { AskModelParams, AskModelResult, AskReaderResult } from '../../protocol/reader';
import { answersBy } from '../unit/reader/scriptedAnswers';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

const reader = {
  kind: 'editor',
  id: 'test/careful',
  name: 'Careful 7B',
  destination: 'test, through this editor',
  window: 32_000,
};

const askModel = new RequestType<AskModelParams, AskModelResult, undefined>('verbatim/askModel');

const text = 'The northern pier of Ostvik has opened again, the town said.\n';

describe('the answers of the second reader, when the server starts again', () => {
  const workspace = new TemporaryWorkspace({
    'sources/pier.txt': 'Pier shut\n\nThe town of Ostvik closed the northern pier on 4 October, it said.',
    'draft.md': text,
  });
  const draft = workspace.uriOf('draft.md');
  const storage = workspace.path('storage/of the client');
  const keptIn = 'storage/of the client/reader-answers.json';
  let asked = 0;

  afterEach(() => {
    workspace.write(keptIn, '{}');
  });
  after(() => {
    workspace.dispose();
  });

  /** Runs a server on the workspace, with the draft open, from its start to its end. */
  async function inServer<T>(options: object, run: (client: EditorClient) => Promise<T>): Promise<T> {
    const client = await EditorClient.startReady({
      folders: [workspace],
      initialize: { initializationOptions: options },
    });
    try {
      client.connection.onRequest(askModel, (params) => {
        asked++;
        return {
          text: answersBy(params, () => ({
            verdict: 'contradicted',
            rule: 'contradicted-event',
            wrong: 'opened',
            words: 'closed the northern pier',
            reason: 'The source has it closed.',
          })),
        };
      });
      await client.open(draft, text);
      return await run(client);
    } finally {
      await client.stop();
    }
  }

  const ask = (client: EditorClient): Promise<AskReaderResult> =>
    client.connection.sendRequest('verbatim/askReader', { uri: draft, reader });
  const found = async (client: EditorClient): Promise<Diagnostic[]> =>
    (await client.diagnostics(draft)).filter(({ source }) => source?.includes('second reader'));

  it('are shown, and not asked for again', async () => {
    const before = await inServer({ storage }, async (client) => {
      await ask(client);
      return found(client);
    });
    assert.equal(before.length, 1);
    asked = 0;
    const after = await inServer({ storage }, async (client) => {
      const shown = await found(client);
      assert.deepEqual(await ask(client).then(({ remembered, asked: sent }) => [remembered, sent]), [1, 0]);
      return shown;
    });
    assert.deepEqual(after, before);
    assert.equal(asked, 0);
  });

  it('are gone for a client that gives no folder to keep them in', async () => {
    await inServer({}, ask);
    assert.deepEqual(await inServer({}, found), []);
    assert.equal(readFileSync(workspace.path(keptIn), 'utf8'), '{}');
  });

  it('are asked for again, with a line in the log, where the file is broken', async () => {
    workspace.write(keptIn, '{"version": 1, "answers": [');
    await inServer({ storage }, async (client) => {
      assert.deepEqual(await found(client), []);
      assert.equal((await ask(client)).asked, 1);
      const line = await client.logged.next((words) => words.includes('second reader'));
      assert.match(line, /^The answers of the second reader are not kept: /u);
    });
    assert.equal((await inServer({ storage }, found)).length, 1);
  });
});
