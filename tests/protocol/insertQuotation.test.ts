import assert from 'node:assert/strict';
import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bridge, harbour } from './articles';
import { atCaret } from './caret';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

interface Found {
  readonly sourceId: string;
  readonly start: number;
  readonly text: string;
  readonly speaker?: string;
  readonly title: string;
  readonly location: { readonly uri: string; readonly range: Range };
}

describe('inserting a quotation', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/harbour.txt': `${harbour.article}\n“They said ‘no’ to us,” said Governor Tom Stone.\n`,
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

  async function found(query: string): Promise<readonly Found[]> {
    const params = { uri: draft, query };
    const answer = await client.connection.sendRequest<{ quotations: Found[] }>(
      'verbatim/findQuotations',
      params,
    );
    return answer.quotations;
  }

  /** The draft once the quotation that a search finds first stands at its caret. */
  async function inserted(query: string, marked: string): Promise<string> {
    const { text, position } = atCaret(marked);
    await client.open(draft, text);
    const [quotation] = await found(query);
    assert.ok(quotation);
    const edit = await client.connection.sendRequest<TextEdit>('verbatim/quotationEdit', {
      uri: draft,
      range: { start: position, end: position },
      sourceId: quotation.sourceId,
      start: quotation.start,
    });
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [edit]);
  }

  it('finds quotations by words, speaker and title, with where they stand', async () => {
    const [byWords] = await found('traffic may');
    assert.equal(byWords?.text, bridge.words);
    assert.equal(byWords.title, 'bridge');
    assert.equal(textAt(bridge.article, byWords.location.range), bridge.quotation);
    const [bySpeaker] = await found('stone');
    assert.equal(bySpeaker?.speaker, 'Tom Stone');
    assert.equal((await found('harbour')).length, 2);
  });

  it('finds all where nothing is asked for', async () => {
    assert.equal((await found('')).length, 3);
  });

  it('puts it in curly marks into a draft without quotations', async () => {
    assert.equal(await inserted('traffic', 'He said: | 🌉'), `He said: “${bridge.words}” 🌉`);
  });

  it('puts it in the marks that the draft has', async () => {
    assert.equal(await inserted('traffic', 'A "word".\r\n\r\n|'), `A "word".\r\n\r\n"${bridge.words}"`);
    await client.close(draft);
    assert.equal(
      await inserted('they said', '‘A word’, he said.\n\n|'),
      '‘A word’, he said.\n\n‘They said “no” to us’',
    );
  });

  it('puts the bare words where marks are open', async () => {
    assert.equal(await inserted('traffic', 'He said: “|”'), `He said: “${bridge.words}”`);
    await client.close(draft);
    assert.equal(await inserted('traffic', 'He said: "|'), `He said: "${bridge.words}"`);
  });

  it('says so where the quotation is gone', async () => {
    await client.open(draft, '');
    const start = { line: 0, character: 0 };
    const params = { uri: draft, range: { start, end: start }, sourceId: 'gone', start: 0 };
    await assert.rejects(client.connection.sendRequest('verbatim/quotationEdit', params), {
      message: 'The quotation is no longer there: its article has changed. Search again.',
    });
  });
});

describe('inserting a quotation without sources', () => {
  const workspace = new TemporaryWorkspace({ 'draft.md': '' });
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('says why there is nothing to insert', async () => {
    const params = { uri: workspace.uriOf('draft.md'), query: '' };
    await assert.rejects(client.connection.sendRequest('verbatim/findQuotations', params), {
      message: /^No source articles: nothing matches seeds\/\*\* or sources\/\*\* in this folder/,
    });
  });
});
