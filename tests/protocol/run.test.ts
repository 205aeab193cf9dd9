import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn } from './text';

const start = { line: 0, character: 0 };
const twoFindings = `${bridge.altered}\n${bridge.altered.replace('April', 'March')}`;

describe('verbatim.run: onSave', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace], settings: { run: 'onSave' } });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  it('checks a draft when it is opened', async () => {
    await client.open(draft, bridge.altered);
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(bridge.altered, 'April')]);
  });

  it('does not check what is typed', async () => {
    await client.open(draft, bridge.right);
    await client.diagnostics(draft);
    await client.change(draft, { range: rangeIn(bridge.right, 'May'), text: 'April' });
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('moves findings with the text before them', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    await client.change(draft, { range: { start, end: start }, text: 'One line.\r\n\r\nA 🌉 before. ' });
    const text = `One line.\r\n\r\nA 🌉 before. ${bridge.altered}`;
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(text, 'April')]);
  });

  it('drops a finding whose words were changed, and keeps the others', async () => {
    await client.open(draft, twoFindings);
    assert.equal((await client.diagnostics(draft)).length, 2);
    await client.change(draft, { range: rangeIn(twoFindings, 'April'), text: 'August' });
    const text = twoFindings.replace('April', 'August');
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(text, 'March')]);
  });

  it('keeps findings between two changes of one notification', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    const end = { line: 9, character: 0 };
    await client.change(
      draft,
      { range: { start: end, end }, text: 'The end.' },
      { range: { start, end: start }, text: 'The beginning. ' },
    );
    const text = `The beginning. ${bridge.altered}The end.`;
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(text, 'April')]);
  });

  it('keeps findings where the client sends the whole text', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    const text = `New. ${bridge.altered}`;
    await client.change(draft, { text });
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(text, 'April')]);
  });

  it('checks again when the draft is saved', async () => {
    await client.open(draft, bridge.right);
    await client.diagnostics(draft);
    await client.change(draft, { range: rangeIn(bridge.right, 'May'), text: 'April' });
    await client.save(draft);
    const found = await client.diagnosticsWhen(draft, ({ length }) => length > 0);
    assert.deepEqual(rangesOf(found), [rangeIn(bridge.altered, 'April')]);
  });

  it('follows the sources of a draft that is as it was saved', async () => {
    const source = workspace.uriOf('seeds/bridge.txt');
    await client.open(draft, bridge.altered);
    await client.diagnostics(draft);
    workspace.write('seeds/bridge.txt', bridge.article.replace('May', 'April'));
    await client.watched({ [source]: 'changed' });
    assert.deepEqual(await client.diagnosticsWhen(draft, ({ length }) => length === 0), []);
    workspace.write('seeds/bridge.txt', bridge.article);
    await client.watched({ [source]: 'changed' });
    assert.equal((await client.diagnosticsWhen(draft, ({ length }) => length > 0)).length, 1);
  });
});

describe('verbatim.run: manual', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace], settings: { run: 'manual' } });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  const checkDraft = (): Promise<unknown> =>
    client.connection.sendRequest('verbatim/checkDraft', { uri: draft });

  it('checks nothing by itself', async () => {
    await client.open(draft, bridge.altered);
    assert.deepEqual(await client.diagnostics(draft), []);
    assert.equal(await client.hover(draft, inside(bridge.altered, 'traffic')), null);
  });

  it('shows what the command finds, and asks for it to be pulled', async () => {
    await client.open(draft, bridge.altered);
    const since = client.refreshes.count;
    await checkDraft();
    await client.refreshes.next(undefined, since);
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(bridge.altered, 'April')]);
    assert.notEqual(await client.hover(draft, inside(bridge.altered, 'traffic')), null);
  });

  it('moves what the command found with the text', async () => {
    await client.open(draft, bridge.altered);
    await checkDraft();
    await client.change(draft, { range: { start, end: start }, text: 'Before. ' });
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [
      rangeIn(`Before. ${bridge.altered}`, 'April'),
    ]);
  });

  it('shows what the command found in all drafts', async () => {
    workspace.write('draft.md', 'On disk it is another text.\n');
    await client.open(draft, bridge.altered);
    await client.connection.sendRequest('verbatim/checkAllDrafts', {});
    assert.deepEqual(rangesOf(await client.diagnostics(draft)), [rangeIn(bridge.altered, 'April')]);
  });

  it('forgets what was found when the draft is closed', async () => {
    await client.open(draft, bridge.altered);
    await checkDraft();
    await client.close(draft);
    await client.open(draft, bridge.altered);
    assert.deepEqual(await client.diagnostics(draft), []);
  });
});

function rangesOf(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ range }) => range);
}
