import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  ExecuteCommandRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { HighlightsResult, StatementsResult } from '../../protocol/statements';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn } from './text';

const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;
const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

describe('ignoring', () => {
  const april = rangeIn(bridge.altered, 'April');
  let workspace: TemporaryWorkspace;
  let client: EditorClient;
  let draft: string;
  let file: string;

  beforeEach(async () => {
    workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
    draft = workspace.uriOf('draft.md');
    file = workspace.uriOf('.verbatim.json');
    client = await EditorClient.startReady({ folders: [workspace] });
    await client.open(draft, bridge.altered);
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  const action = async (title: string, uri = draft, range = april): Promise<CodeAction> => {
    const actions = await client.codeActions(uri, range);
    const found = actions.find((one) => one.title === title);
    assert.ok(found, `${title} is among ${actions.map((one) => one.title).join(', ')}`);
    return found;
  };
  const run = async ({ command }: CodeAction): Promise<void> => {
    assert.ok(command);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command.command,
      arguments: command.arguments ?? [],
    });
  };
  const onDisk = (): unknown => JSON.parse(readFileSync(workspace.path('.verbatim.json'), 'utf8'));

  it('here takes the finding away, and keeps what it is about', async () => {
    await run(await action('Ignore here'));
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
    assert.deepEqual(onDisk(), {
      ignores: [
        {
          rule: 'quote-altered',
          text: '“The bridge will open to traffic in April and the ferry will stop in June,”',
          words: 'April',
          draft: 'draft.md',
        },
      ],
    });
  });

  it('here holds after edits elsewhere, and not when the words change', async () => {
    await run(await action('Ignore here'));
    await client.change(draft, { text: `# News\n\nA first paragraph.\n\n${bridge.altered}` });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
    await client.change(draft, { text: bridge.altered.replace('April', 'March') });
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-altered');
  });

  it('everywhere holds in other drafts', async () => {
    await run(await action('Ignore this quotation everywhere'));
    const other = workspace.uriOf('other.md');
    await client.open(other, bridge.altered.replaceAll(/[“”]/g, '"'));
    assert.deepEqual(await client.diagnosticsWhen(other, isEmpty), []);
    assert.deepEqual(onDisk(), {
      quotations: ['“The bridge will open to traffic in April and the ferry will stop in June,”'],
    });
  });

  it('a name everywhere is offered for findings about names', async () => {
    const names = workspace.uriOf('names.md');
    const text = 'They met Zelensky in Kyiv, and Zelenskyy left. They saw Zelenskyy again.\n';
    await client.open(names, text);
    await client.diagnosticsWhen(names, isNotEmpty);
    await run(await action('Ignore the name “Zelensky” everywhere', names, rangeIn(text, 'Zelensky in')));
    assert.deepEqual(await client.diagnosticsWhen(names, isEmpty), []);
    assert.deepEqual(onDisk(), { names: ['Zelensky'] });
  });

  it('by a comment is one edit, for the version that was asked about', async () => {
    const { edit } = await action('Disable quote-altered for the next line');
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: draft, version: 1 });
    const document = TextDocument.create(draft, 'markdown', 1, bridge.altered);
    const after = TextDocument.applyEdits(document, change.edits as never);
    assert.equal(after, `<!-- verbatim-disable-next-line quote-altered -->\n${bridge.altered}`);
    await client.change(draft, { text: after });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('by a comment is not offered in plain text, which has none', async () => {
    const plain = workspace.uriOf('draft.txt');
    await client.open(plain, bridge.altered, 'plaintext');
    await client.diagnosticsWhen(plain, isNotEmpty);
    const titles = (await client.codeActions(plain, april)).map(({ title }) => title);
    assert.ok(titles.includes('Ignore here'));
    assert.ok(!titles.some((title) => title.startsWith('Disable')));
  });

  it('does not write into a file that is broken, and says why', async () => {
    workspace.write('.verbatim.json', '{ "names": [');
    const ignore = await action('Ignore here');
    await run(ignore);
    const message = await client.messages.next((one) =>
      one.endsWith('Nothing was written: correct the file first.'),
    );
    assert.match(message, /^\.verbatim\.json, line 1: /);
    assert.equal(readFileSync(workspace.path('.verbatim.json'), 'utf8'), '{ "names": [');
  });

  it('leaves the file to the editor that has unsaved changes in it', async () => {
    const edits: WorkspaceEdit[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const unsaved = '{\n  "names": [\n    "Kyiv"\n  ]\n}\n';
    await client.open(file, unsaved, 'json');
    await run(await action('Ignore this quotation everywhere'));
    const document = TextDocument.create(file, 'json', 1, unsaved);
    const after = TextDocument.applyEdits(document, edits[0]?.changes?.[file] ?? []);
    assert.deepEqual(Object.keys(JSON.parse(after) as object), ['names', 'quotations']);
    await client.change(file, { text: after });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('ends when the entry is taken out', async () => {
    await run(await action('Ignore here'));
    await client.diagnosticsWhen(draft, isEmpty);
    workspace.remove('.verbatim.json');
    await client.watched({ [file]: 'deleted' });
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty)).length, 1);
  });

  it('shows the statement as ignored, without a mark, until it is stopped', async () => {
    const counts = async (): Promise<unknown> => {
      const params = { uri: draft };
      return (await client.connection.sendRequest<StatementsResult>('verbatim/statements', params)).counts;
    };
    const marked = async (): Promise<unknown> => {
      const params = { uri: draft };
      return (await client.connection.sendRequest<HighlightsResult>('verbatim/highlights', params)).gutter
        .contradicted;
    };
    await run(await action('Ignore here'));
    await client.diagnosticsWhen(draft, isEmpty);
    assert.deepEqual(await counts(), { supported: 0, complaints: [], ignored: 1, open: 0 });
    assert.deepEqual(await marked(), []);
    await run(await action('Stop ignoring quote-altered here'));
    await client.diagnosticsWhen(draft, isNotEmpty);
    assert.deepEqual(await counts(), { supported: 0, complaints: ['1 altered'], ignored: 0, open: 0 });
    assert.equal(((await marked()) as readonly unknown[]).length, 1);
  });

  it('is stopped on a statement, by an entry and by a comment, by one request', async () => {
    const stop = (line: number): Promise<unknown> => {
      const place = { line, character: 3 };
      return client.connection.sendRequest('verbatim/stopIgnoring', {
        uri: draft,
        range: { start: place, end: place },
      });
    };
    await run(await action('Ignore here'));
    await client.diagnosticsWhen(draft, isEmpty);
    assert.deepEqual(await stop(0), { findings: 1 });
    await client.diagnosticsWhen(draft, isNotEmpty);
    assert.deepEqual(await stop(0), { findings: 0 });
    const comment = '<!-- verbatim-disable-next-line quote-altered -->';
    await client.change(draft, { text: `${comment}\n${bridge.altered}` });
    await client.diagnosticsWhen(draft, isEmpty);
    const edits: WorkspaceEdit[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    assert.deepEqual(await stop(1), { findings: 1 });
    const [change] = (edits[0]?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.edits, [
      { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, newText: '' },
    ]);
    await client.change(draft, { text: `<!-- verbatim-disable quote-altered -->\n\n${bridge.altered}` });
    await client.diagnosticsWhen(draft, isEmpty);
    await assert.rejects(stop(2), /A comment in line 1 ignores this, and more/);
  });

  it('by a comment is stopped by taking the comment out', async () => {
    const commented = `<!-- verbatim-disable-next-line quote-altered -->\n${bridge.altered}`;
    await client.change(draft, { text: commented });
    await client.diagnosticsWhen(draft, isEmpty);
    const { edit } = await action('Stop ignoring quote-altered here', draft, rangeIn(commented, 'April'));
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const document = TextDocument.create(draft, 'markdown', 1, commented);
    assert.equal(TextDocument.applyEdits(document, change?.edits as never), bridge.altered);
  });
});
