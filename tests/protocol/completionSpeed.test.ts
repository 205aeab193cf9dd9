import assert from 'node:assert/strict';
import { accepted, completionsAt } from './caret';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

/** Articles with eight quotations each, none of them twice. */
function articles(count: number): Record<string, string> {
  const topics = ['harbour', 'bridge', 'market', 'school', 'theatre', 'station', 'forest', 'museum'];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const topic = topics[index % topics.length] ?? '';
      const quotations = Array.from(
        { length: 8 },
        (_line, line) =>
          `“The ${topic} number ${index} will open in week ${line} of the year,” Ann Miller said.`,
      );
      return [`seeds/article-${index}.txt`, [`News of the ${topic}`, ...quotations].join('\n\n')];
    }),
  );
}

/** More than a writer waits for, on a busy machine: the benchmark holds the true figure. */
const patience = 60;

describe('completion among three hundred articles', () => {
  const workspace = new TemporaryWorkspace(articles(300));
  const draft = workspace.uriOf('draft.md');
  const body = 'A paragraph of the draft, with *some* words in it and nothing to check.\n\n'.repeat(200);
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace], settings: { run: 'manual' } });
  });

  afterEach(() => client.close(draft));

  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  for (const typed of ['', 'The', 'The har', 'The harbou', 'The harbour', 'The theatr', 'week seve']) {
    it(`offers something for “${typed}`, async () => {
      const { items } = await completionsAt(client, draft, `${body}He said, “${typed}|`);
      assert.ok(items.length > 0);
    });
  }

  it('goes on with the words of the article that is meant', async () => {
    const { text, items } = await completionsAt(client, draft, 'He said, “The harbour number 296 will|');
    assert.match(accepted(text, items[0]), /“The harbour number 296 will open in week 0 of the year”$/u);
  });

  it('does not have the writer wait', async () => {
    const times: number[] = [];
    const typed = 'The theatre number 28';
    for (let length = 1; length <= typed.length; length++) {
      const started = performance.now();
      await completionsAt(client, draft, `${body}He said, “${typed.slice(0, length)}|`);
      times.push(performance.now() - started);
      await client.close(draft);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? Infinity;
    assert.ok(median < patience, `${median} ms`);
  });
});
