import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;

describe('.verbatim.json', () => {
  let workspace: TemporaryWorkspace;
  let client: EditorClient;
  let file: string;
  let draft: string;

  const start = async (content?: string): Promise<void> => {
    workspace = new TemporaryWorkspace({
      'seeds/bridge.txt': bridge.article,
      'clippings/harbour.txt': harbour.article,
      ...(content === undefined ? {} : { '.verbatim.json': content }),
    });
    file = workspace.uriOf('.verbatim.json');
    draft = workspace.uriOf('draft.md');
    client = await EditorClient.startReady({ folders: [workspace] });
  };
  const write = async (content: string): Promise<void> => {
    workspace.write('.verbatim.json', content);
    await client.watched({ [file]: 'changed' });
  };
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('names the sources where the settings do not', async () => {
    await start('{ "sources": ["clippings/**"] }');
    await client.open(draft, harbour.right);
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('gives way to sources in the settings', async () => {
    await start('{ "sources": ["clippings/**"] }');
    await client.configure({ sources: ['seeds/*'] });
    await client.open(draft, bridge.right);
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('takes effect when it is written', async () => {
    await start();
    await client.open(draft, harbour.right);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await write('{ "sources": ["clippings/**"] }');
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('that is broken has a diagnostic and a message that name the line and what to do', async () => {
    const content = '{\n  "names": ["Kyiv" "Lviv"]\n}\n';
    const since = 0;
    await start(content);
    const message = await client.messages.next(undefined, since);
    assert.equal(
      message,
      '.verbatim.json, line 2: a comma is missing between two entries. Until it is corrected, the earlier content of the file applies.',
    );
    const { diagnostics } = await client.published.next(({ uri }) => uri === file);
    assert.equal(diagnostics[0]?.message, message);
    assert.equal(diagnostics[0].range.start.line, 1);
    assert.equal(textAt(content, diagnostics[0].range), '"Lviv"');
  });

  it('that is nested 20,000 deep is reported, and drafts are checked without it', async () => {
    await start(`{ "ignores": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`);
    assert.match(
      await client.messages.next(undefined, 0),
      /^\.verbatim\.json, line 1: lists and objects are nested more than 50 deep\./,
    );
    await client.open(draft, bridge.altered);
    assert.equal((await client.diagnostics(draft))[0]?.code, 'quote-altered');
  });

  it('with many problems has a diagnostic for each, and few messages', async () => {
    await start(`{ ${Array.from({ length: 20 }, (_, at) => `"name-${at}": 1`).join(',\n')} }`);
    const { diagnostics } = await client.published.next(({ uri }) => uri === file);
    assert.equal(diagnostics.length, 20);
    await client.open(draft, bridge.altered);
    assert.equal((await client.diagnostics(draft)).length, 1);
    assert.equal(client.messages.count, 3);
  });

  it('is reported once, and no more when it is corrected', async () => {
    await start('{');
    await client.published.next(({ diagnostics }) => diagnostics.length > 0);
    const since = client.published.count;
    await write('{ }');
    const { diagnostics } = await client.published.next(({ uri }) => uri === file, since);
    assert.deepEqual(diagnostics, []);
    assert.equal(client.messages.count, 1);
  });

  it('counts as it stands in the editor before it is saved', async () => {
    await start('{}');
    await client.open(draft, harbour.right);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.open(file, '{ "sources": ["clippings/**"] }', 'json');
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('is no draft', async () => {
    await start('{}');
    await client.configure({ drafts: ['**'] });
    await client.open(file, JSON.stringify({ quotations: [bridge.altered] }), 'json');
    assert.deepEqual(await client.diagnostics(file), []);
  });

  it('is among the problems with sources when its globs lead out of the folder', async () => {
    await start('{ "sources": ["../elsewhere/**"] }');
    const { problems } = await client.statuses.next(({ state }) => state === 'idle');
    assert.equal(problems, 1);
  });
});
