import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace, seedFiles } from './temporaryWorkspace';
import { rangeIn, textAt } from './text';

const original =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.';
const altered =
  '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.';
const seed = 'seeds/000_27facc183200c2a1.txt';

describe('diagnostics by pull', () => {
  const files = seedFiles();
  const workspace = new TemporaryWorkspace(files);
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

  it('are announced as depending on other files', () => {
    assert.deepEqual(client.initializeResult.capabilities.diagnosticProvider, {
      identifier: 'verbatim',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  });

  it('say nothing of a quotation that a source has', async () => {
    await client.open(draft, original);
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('name the rule, link to its page and tell the version', async () => {
    await client.open(draft, altered);
    const [diagnostic, ...others] = await client.diagnostics(draft);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.source, 'Verbatim');
    assert.equal(diagnostic.code, 'quote-altered');
    assert.equal(diagnostic.severity, 1);
    assert.match(diagnostic.codeDescription?.href ?? '', /^file:\/\/.*\/docs\/rules\/quote-altered\.md$/);
    assert.deepEqual(diagnostic.data, { version: 1 });
  });

  it('point at the passage in the source article', async () => {
    await client.open(draft, altered);
    const [diagnostic] = await client.diagnostics(draft);
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.equal(related?.location.uri, workspace.uriOf(seed));
    assert.match(textAt(files[seed] ?? '', related.location.range), /total fake news and sloppy reporting/);
  });

  it('follow every change of the draft', async () => {
    await client.open(draft, altered);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.change(draft, { range: rangeIn(altered, 'lazy'), text: 'sloppy' });
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('apply several changes of one notification in order', async () => {
    await client.open(draft, altered);
    const start = { line: 0, character: 0 };
    const lazy = rangeIn(`# A title\n\n${altered}`, 'lazy');
    await client.change(
      draft,
      { range: { start, end: start }, text: '# A title\n\n' },
      { range: lazy, text: 'sloppy' },
    );
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('are unchanged where nothing has changed', async () => {
    await client.open(draft, altered);
    const { resultId } = await client.pull(draft);
    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: draft },
      previousResultId: resultId,
    });
    assert.deepEqual(again, { kind: 'unchanged', resultId });
  });

  it('are full again after a change', async () => {
    await client.open(draft, altered);
    const { resultId } = await client.pull(draft);
    await client.change(draft, { range: rangeIn(altered, 'lazy'), text: 'slow' });
    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: draft },
      previousResultId: resultId,
    });
    assert.equal(again.kind, 'full');
  });

  it('are empty for a document that is not open', async () => {
    assert.deepEqual(await client.diagnostics(workspace.uriOf('other.md')), []);
  });

  it('are empty for a source article', async () => {
    const uri = workspace.uriOf(seed);
    await client.open(uri, altered, 'plaintext');
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.close(uri);
  });

  for (const name of ['README.md', 'README.de.md', 'CHANGELOG.md', 'LICENSE.txt', 'LICENSE-MIT.md']) {
    it(`are empty for ${name}`, async () => {
      const uri = workspace.uriOf(name);
      await client.open(uri, altered);
      assert.deepEqual(await client.diagnostics(uri), []);
      await client.close(uri);
    });
  }

  it('are given for a draft whose name only begins like a licence', async () => {
    const uri = workspace.uriOf('license fees.md');
    await client.open(uri, altered);
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.close(uri);
  });
});
