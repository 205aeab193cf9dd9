import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

const invented = '“I shall retire to the islands after Easter,” Jane Roe said.\n';

describe('the front matter of a draft', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/harbour.txt': harbour.article,
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

  const found = async (text: string): Promise<[unknown, string][]> => {
    await client.open(draft, text);
    return (await client.diagnostics(draft)).map(({ code, range }) => [code, textAt(text, range)]);
  };

  for (const sources of ['seeds/bridge*', 'bri', '[bridge]']) {
    it(`narrows the sources to ${sources}`, async () => {
      assert.deepEqual(await found(`---\nsources: ${sources}\n---\n\n${bridge.right}`), []);
      await client.close(draft);
      assert.equal(
        (await found(`---\nsources: ${sources}\n---\n\n${harbour.right}`))[0]?.[0],
        'quote-not-found',
      );
    });
  }

  it('names entries that no article matches, and uses the others', async () => {
    const text = `---\nsources: [bridge, nowhere/**]\n---\n\n${bridge.right}`;
    assert.deepEqual(await found(text), [['front-matter', 'nowhere/**']]);
  });

  it('narrows nothing where no entry matches', async () => {
    const text = `---\r\nsources: nowhere\r\n---\r\n\r\n${harbour.right}`;
    assert.deepEqual(await found(text), [['front-matter', 'nowhere']]);
  });

  it('names whom the writer has interviewed', async () => {
    assert.equal((await found(invented))[0]?.[0], 'quote-not-found');
    await client.close(draft);
    assert.deepEqual(await found(`---\nfirsthand: Jane Roe\n---\n\n${invented}`), []);
    await client.close(draft);
    assert.deepEqual(await found(`---\nfirsthand:\n  - Roe\n---\n\n${invented}`), []);
  });

  it('with values that cannot be used is underlined, and the rest counts', async () => {
    const text = `---\nfirsthand: { a: 1 }\nsources: bridge\n---\n\n${harbour.right}`;
    const codes = (await found(text)).map(([code]) => code);
    assert.deepEqual(codes, ['front-matter', 'quote-not-found']);
  });

  it('that is not YAML is underlined', async () => {
    const [first] = await found(`---\nsources: [bridge\n---\n\n${bridge.right}`);
    assert.equal(first?.[0], 'front-matter');
  });

  it('is text in plain text', async () => {
    await client.open(draft.replace('.md', '.txt'), '---\nsources: nowhere\n---\n', 'plaintext');
    assert.deepEqual(await client.diagnostics(draft.replace('.md', '.txt')), []);
  });

  it('does not keep a citation of an unknown article from being named', async () => {
    assert.deepEqual(await found('The bridge will open to traffic in May [@ferry; @bri].\n'), [
      ['citation-unknown', '@ferry'],
    ]);
    await client.close(draft);
    assert.deepEqual(await found('---\nbibliography: a.bib\n---\n\nThe bridge [@ferry].\n'), []);
  });

  it('lets a comment name a rule that there is not, and says so', async () => {
    assert.deepEqual(await found(`<!-- verbatim-disable-next-line quote-alterd -->\n${bridge.right}`), [
      ['disable-comment', 'quote-alterd'],
    ]);
  });
});
