import assert from 'node:assert/strict';
import { CompletionRequest, type Diagnostic, type Position } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn, textAt } from './text';

/** Number of words of the long draft. */
const wordCount = 20_000;

/** A paragraph like no other of the draft. */
const paragraph = (number: number): string =>
  `On day ${number} the council met again on the question of the ferry, which has crossed the river for longer than anyone can tell, and heard what the bridge will cost.`;

const paragraphCount = Math.ceil(wordCount / paragraph(0).split(' ').length);
const filling = Array.from({ length: paragraphCount }, (_, number) => paragraph(number)).join('\n\n');
const last = bridge.altered.replace('April', 'July');
const text = `${bridge.altered}\n${filling}\n\n${last}`;

/** A draft in which a quotation is begun at the end. */
const begun = 'He said, “The bridge will';

/** Number of source articles that come, change and go at once. */
const articleCount = 1000;

function wordsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range }) => textAt(text, range));
}

describe('a server at long work', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const typed = workspace.uriOf('typed.md');
  let client: EditorClient;

  beforeEach(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.open(typed, begun);
  });
  afterEach(() => client.stop());
  after(() => {
    workspace.dispose();
  });

  /** Asks for a hover and a completion, and resolves when both have been answered with something. */
  const answers = async (position: Position): Promise<void> => {
    const [hover, completion] = await Promise.all([
      client.hover(draft, position),
      client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: typed },
        position: { line: 0, character: begun.length },
      }),
    ]);
    assert.ok(hover);
    assert.ok(completion && !Array.isArray(completion));
    assert.equal(completion.items.length, 1);
  };

  it('answers hover and completion before it has checked a draft of 20,000 words', async () => {
    await client.open(draft, text);
    let isChecked = false;
    const pull = client.diagnostics(draft).then((found) => {
      isChecked = true;
      return found;
    });
    await answers(inside(text, 'July'));
    assert.equal(isChecked, false);
    assert.deepEqual(wordsOf(await pull), ['April', 'July']);
  });

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
  });

  it('gives all diagnostics at once to a client that does not tell', async () => {
    const refreshes = client.refreshes.count;
    await client.open(draft, text);
    assert.deepEqual(wordsOf(await client.diagnostics(draft)), ['April', 'July']);
    assert.equal(client.refreshes.count, refreshes);
  });

  it('answers hover and completion before 1,000 sources have been added, changed and removed', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    const paths = Array.from({ length: articleCount }, (_, number) => `seeds/new/${number}.txt`);
    const write = (verb: string) => (): void => {
      for (const path of paths)
        workspace.write(path, `News of ${path}\n\nThe council ${verb} the ferry of ${path}.\n`);
    };
    const remove = (): void => {
      workspace.remove('seeds/new');
    };
    const works = [
      ['created', write('bought'), articleCount + 1],
      ['changed', write('sold'), articleCount + 1],
      ['deleted', remove, 1],
    ] as const;
    for (const [kind, change, count] of works) {
      change();
      const since = client.statuses.count;
      await client.watched(Object.fromEntries(paths.map((path) => [workspace.uriOf(path), kind])));
      await client.statuses.next(({ state }) => state === 'busy', since);
      await answers(inside(bridge.altered, 'April'));
      const states = client.statuses.all.slice(since).map(({ state }) => state);
      assert.deepEqual(states, ['busy'], kind);
      const { sources } = await client.statuses.next(({ state }) => state === 'idle', since);
      assert.equal(sources, count);
    }
  });
});
