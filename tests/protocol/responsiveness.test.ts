import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { seedFiles, TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn, textAt } from './text';

/** A paragraph like no other of the draft. */
const paragraph = (number: number): string =>
  `On day ${number} the council met again on the question of the ferry, which has crossed the river for longer than anyone can tell, and heard what the bridge will cost.`;

const filling = Array.from({ length: 3000 }, (_, number) => paragraph(number)).join('\n\n');
const last = bridge.altered.replace('April', 'July');
const text = `${bridge.altered}\n${filling}\n\n${last}`;

function wordsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range }) => textAt(text, range));
}

describe('a server at long work', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  beforeEach(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  afterEach(() => client.stop());
  after(() => {
    workspace.dispose();
  });

  it('answers a hover before it has checked the draft', async () => {
    await client.open(draft, text);
    let isChecked = false;
    const pull = client.diagnostics(draft).then((found) => {
      isChecked = true;
      return found;
    });
    const hover = await client.hover(draft, inside(text, 'July'));
    assert.ok(hover);
    assert.equal(isChecked, false);
    assert.deepEqual(wordsOf(await pull), ['April', 'July']);
  }).timeout(60_000);

  it('gives the diagnostics in view first to a client that tells what is in view', async () => {
    await client.open(draft, text);
    const ranges = [rangeIn(text, last.trim())];
    await client.connection.sendNotification('verbatim/visibleRanges', { uri: draft, ranges });
    const since = client.statuses.count;
    const refreshes = client.refreshes.count;
    assert.deepEqual(wordsOf(await client.diagnostics(draft)), ['July']);
    await client.refreshes.next(undefined, refreshes);
    assert.deepEqual(wordsOf(await client.diagnostics(draft)), ['April', 'July']);
    assert.deepEqual(
      client.statuses.all.slice(since).map(({ state }) => state),
      ['busy', 'idle'],
    );
  }).timeout(60_000);

  it('gives all diagnostics at once to a client that does not tell', async () => {
    const refreshes = client.refreshes.count;
    await client.open(draft, text);
    assert.deepEqual(wordsOf(await client.diagnostics(draft)), ['April', 'July']);
    assert.equal(client.refreshes.count, refreshes);
  }).timeout(60_000);

  it('answers a hover before it has indexed new sources', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    const articles = Object.values(seedFiles());
    const paths = Array.from({ length: 300 }, (_, number) => `seeds/new/${number}.txt`);
    for (const [at, path] of paths.entries())
      workspace.write(path, `${articles[at % articles.length]}\n\nThis is copy ${at}.\n`);
    const since = client.statuses.count;
    await client.watched(Object.fromEntries(paths.map((path) => [workspace.uriOf(path), 'created'])));
    await client.progress.next(({ value }) => value.kind === 'begin');
    const hover = await client.hover(draft, inside(bridge.altered, 'April'));
    assert.ok(hover);
    assert.deepEqual(
      client.statuses.all.slice(since).map(({ state }) => state),
      ['busy'],
    );
    await client.statuses.next(({ state, sources }) => state === 'idle' && sources === 301, since);
    workspace.remove('seeds/new');
  }).timeout(60_000);
});
