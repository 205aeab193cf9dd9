import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn } from './text';

const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

describe('actions on a draft', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.md': `---\ntitle: Bridge to open\noutlet: The Courier\n---\n\n${bridge.article}`,
  });
  const draft = workspace.uriOf('drafts/draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  /** Resolves when the server uses the settings. */
  const configure = async (settings: object): Promise<void> => {
    const since = client.refreshes.count;
    await client.configure(settings);
    await client.refreshes.next(undefined, since);
  };

  const applied = (text: string, { edit }: CodeAction): string => {
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(change);
    assert.deepEqual(change.textDocument, { uri: draft, version: 1 });
    return TextDocument.applyEdits(TextDocument.create(draft, 'markdown', 1, text), change.edits as never);
  };

  describe('“Cite this source”', () => {
    for (const [citationStyle, after] of [
      ['pandoc', bridge.right.replace('said.', 'said [@bridge].')],
      ['link', bridge.right.replace('said.', 'said ([The Courier](../seeds/bridge.md)).')],
      [
        'footnote',
        `${bridge.right.replace('said.', 'said.[^1]')}\n[^1]: “Bridge to open”, The Courier, <../seeds/bridge.md>\n`,
      ],
      ['words', bridge.right.replace('said.', 'said, according to The Courier.')],
    ] as const) {
      it(`cites in the style ${citationStyle}`, async () => {
        await configure({ citationStyle });
        await client.open(draft, bridge.right);
        await client.diagnostics(draft);
        const [action] = await client.codeActions(draft, rangeIn(bridge.right, 'ferry'), {
          only: ['refactor'],
        });
        assert.equal(action?.title, 'Cite this source: “Bridge to open” (The Courier)');
        assert.equal(applied(bridge.right, action), after);
      });
    }

    it('is a quick fix where a quotation has nobody to its name', async () => {
      const text = '“The bridge will open to traffic in May and the ferry will stop in June.”\n';
      await configure({});
      await client.open(draft, text);
      assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-unattributed');
      const actions = await client.codeActions(draft, rangeIn(text, 'ferry'), { only: ['quickfix'] });
      const cite = actions.find(({ title }) => title.startsWith('Cite'));
      assert.ok(cite);
      assert.equal(applied(text, cite), `${text.trimEnd()} [@bridge]\n`);
    });

    it('lights no bulb on what is right', async () => {
      await client.open(draft, bridge.right);
      const found = await client.codeActions(draft, rangeIn(bridge.right, 'ferry'), { triggerKind: 2 });
      assert.deepEqual(found, []);
    });
  });

  describe('“Fix all in this draft”', () => {
    const text = `They met Zelensky in Kyiv, and Zelenskyy left. They saw Zelenskyy 🌉 again.\r\n\r\n${bridge.altered}`;

    it('makes the fixes that cannot change the meaning, and no other', async () => {
      await client.open(draft, text);
      await client.diagnosticsWhen(draft, (found) => found.length === 2);
      for (const kind of ['source', 'source.fixAll', 'source.fixAll.verbatim']) {
        const [action] = await client.codeActions(draft, rangeIn(text, 'ferry'), { only: [kind] });
        assert.ok(action);
        assert.equal(applied(text, action), text.replace('Zelensky in', 'Zelenskyy in'));
      }
    });

    it('is not offered unasked, nor where there is nothing to fix', async () => {
      await client.open(draft, text);
      const kinds = (await client.codeActions(draft, rangeIn(text, 'April'))).map(({ kind }) => kind);
      assert.ok(!kinds.includes('source.fixAll.verbatim'));
      await client.close(draft);
      await client.open(draft, bridge.altered);
      const range = rangeIn(bridge.altered, 'April');
      assert.deepEqual(await client.codeActions(draft, range, { only: ['source.fixAll'] }), []);
    });
  });

  it('come from what was found already: a long draft with many findings is answered in 5 ms', async () => {
    const long = `${bridge.altered}\n`.repeat(200);
    await client.open(draft, long);
    await client.diagnosticsWhen(draft, (found) => found.length === 200);
    const times: number[] = [];
    for (let line = 0; line < 200; line += 2) {
      const range = { start: { line, character: 40 }, end: { line, character: 40 } };
      const begun = performance.now();
      await client.codeActions(draft, range);
      times.push(performance.now() - begun);
    }
    const median = times.sort((a, b) => a - b)[50] ?? Infinity;
    assert.ok(median < 5, `${median} ms`);
  });
});
