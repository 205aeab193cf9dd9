import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { symbolsFor, symbolsIn } from './asking';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

describe('symbols', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/harbour.txt': `${harbour.article}\n“We will see,” said Governor Tom Stone.\n`,
  });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  describe('of a draft', () => {
    const text = `# 🌉 Title\r\n\r\n${harbour.right}\r\n${bridge.altered}`;

    it('are its statements in order, each by its verdict, with the speaker and what is wrong', async () => {
      await client.open(draft, text);
      const symbols = await symbolsIn(client, draft);
      assert.deepEqual(
        symbols.map(({ name, detail }) => [name, detail]),
        [
          [
            'Supported quotation: “Nobody asked the fishermen whether the quay needs a second crane,”',
            'harbour master',
          ],
          [
            'Contradicted quotation: “The bridge will open to traffic in April and the ferry will stop in June,”',
            'mayor · quote-altered',
          ],
        ],
      );
    });

    it('have the statement’s own range', async () => {
      await client.open(draft, text);
      const [first] = await symbolsIn(client, draft);
      assert.ok(first);
      assert.equal(
        textAt(text, first.range),
        '“Nobody asked the fishermen whether the quay needs a second crane,”',
      );
      assert.deepEqual(first.selectionRange, first.range);
    });

    it('have a kind for each verdict', async () => {
      await client.open(draft, text);
      const [supported, contradicted] = await symbolsIn(client, draft);
      assert.notEqual(supported?.kind, contradicted?.kind);
    });
  });

  describe('of the workspace', () => {
    it('are the quotations that have the words, with their speaker, at their place', async () => {
      const [found, ...others] = await symbolsFor(client, 'second crane');
      assert.deepEqual(others, []);
      assert.equal(
        found?.name,
        'harbour master: “Nobody asked the fishermen whether the quay needs a second crane”',
      );
      assert.equal(found.containerName, 'harbour');
      assert.equal(found.location.uri, workspace.uriOf('seeds/harbour.txt'));
      assert.equal(
        textAt(harbour.article, found.location.range),
        '“Nobody asked the fishermen whether the quay needs a second crane,”',
      );
    });

    it('are the speakers by their names, and what they say', async () => {
      const names = (await symbolsFor(client, 'stone')).map(({ name }) => name);
      assert.deepEqual(names, ['Tom Stone', 'Tom Stone: “We will see”']);
    });

    it('are found by a name that is misspelled', async () => {
      const names = (await symbolsFor(client, 'Tom Stnoe')).map(({ name }) => name);
      assert.deepEqual(names, ['Tom Stone']);
    });

    it('are none for words that no source has', async () => {
      assert.deepEqual(await symbolsFor(client, 'xylophone'), []);
    });
  });
});
