import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';

interface DraftResult {
  readonly report: string;
  readonly findings: number;
  readonly statements: number;
}

interface AllDraftsResult {
  readonly report: string;
  readonly drafts: number;
  readonly findings: number;
}

describe('checking a draft by command', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'closed.md': `${bridge.altered}\n${harbour.right}`,
    'README.md': bridge.altered,
    'table.csv': 'a,b',
    'latin.md': Buffer.from('Caf\xe9', 'latin1'),
  });
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const check = (uri: string): Promise<DraftResult> =>
    client.connection.sendRequest('verbatim/checkDraft', { uri });
  const checkFile = (path: string): Promise<DraftResult> => check(workspace.uriOf(path));

  it('reports on an open draft as it is in the editor', async () => {
    const uri = workspace.uriOf('closed.md');
    await client.open(uri, bridge.right);
    const { report, findings, statements } = await check(uri);
    assert.deepEqual({ findings, statements }, { findings: 0, statements: 1 });
    assert.match(report, /^# Fact check: closed\.md|^# Fact check: `closed\.md`/);
    await client.close(uri);
  });

  it('reports on a draft that is not open as it is on disk', async () => {
    const { report, findings, statements } = await checkFile('closed.md');
    assert.deepEqual({ findings, statements }, { findings: 2, statements: 2 });
    assert.match(report, /quote-altered/);
    assert.match(report, /quote-not-found/);
  });

  it('links to the lines of the draft and of the sources', async () => {
    const { report } = await checkFile('closed.md');
    assert.ok(report.includes(`${workspace.uriOf('closed.md')}#L1`));
    assert.ok(report.includes(`${workspace.uriOf('seeds/bridge.txt')}#L3`));
  });

  it('reports on an untitled document by its title', async () => {
    await client.open('untitled:Untitled-1', bridge.right);
    const { report, statements } = await check('untitled:Untitled-1');
    assert.equal(statements, 1);
    assert.match(report, /^# Fact check: Untitled-1/);
    await client.close('untitled:Untitled-1');
  });

  for (const [path, message] of [
    ['draft.fact-check.md', 'draft.fact-check.md is a report on a draft, so it is not checked as one.'],
    ['README.md', 'README.md is about the project, so it is not checked as a draft.'],
    [
      'table.csv',
      'table.csv is not among the drafts (verbatim.drafts: **/*.md, **/*.markdown, **/*.txt, **/*.mdx, **/*.qmd, **/*.rmd, **/*.Rmd, **/*.adoc, **/*.asciidoc, **/*.rst, **/*.tex, **/*.typ, **/*.org).',
    ],
    ['latin.md', 'latin.md is not UTF-8 (line 1). Save it as UTF-8 (in VS Code: “Save with Encoding”).'],
    ['gone.md', 'gone.md was deleted before it could be read. Restore it if drafts rely on it.'],
  ] as const) {
    it(`says why there is no report on ${path}`, async () => {
      await assert.rejects(checkFile(path), { message });
    });
  }

  it('says why there is no report where there are no sources', async () => {
    const empty = new TemporaryWorkspace({ 'draft.md': bridge.right });
    const other = await EditorClient.start({ folders: [empty] });
    const message = 'No source articles: nothing matches seeds/** or sources/** in this folder';
    const uri = empty.uriOf('draft.md');
    await assert.rejects(other.connection.sendRequest('verbatim/checkDraft', { uri }), { message });
    await other.stop();
    empty.dispose();
  });
});

describe('checking all drafts by command', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'README.md': bridge.altered,
    'one.md': bridge.altered,
    'two.txt': harbour.right,
    'deep/three.markdown': bridge.right,
    'node_modules/four.md': bridge.altered,
    '.hidden/five.md': bridge.altered,
    'empty.md': '',
    'latin.md': Buffer.from('Caf\xe9', 'latin1'),
  });
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('reports on every draft and on nothing else', async () => {
    const { report, drafts, findings } = await client.connection.sendRequest<AllDraftsResult>(
      'verbatim/checkAllDrafts',
      {},
    );
    assert.deepEqual({ drafts, findings }, { drafts: 4, findings: 2 });
    for (const name of ['one.md', 'two.txt', 'deep/three.markdown', 'empty.md']) {
      assert.ok(report.includes(workspace.uriOf(name)), name);
    }
    for (const name of ['README', 'four', 'five', 'bridge.txt)'])
      assert.ok(!report.includes(`/${name}.md`), name);
  });

  it('names the drafts that cannot be read', async () => {
    const { report } = await client.connection.sendRequest<AllDraftsResult>('verbatim/checkAllDrafts', {});
    assert.match(report, /## Not checked\n\n- `?latin\.md`? is not UTF-8 \(line 1\)\./);
  });

  it('takes open drafts as they are in the editor', async () => {
    const uri = workspace.uriOf('one.md');
    await client.open(uri, bridge.right);
    const { findings } = await client.connection.sendRequest<AllDraftsResult>('verbatim/checkAllDrafts', {});
    assert.equal(findings, 1);
    await client.close(uri);
  });

  it('tells its progress', async () => {
    const progress = new Events<WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd>();
    const listener = client.connection.onProgress(WorkDoneProgress.type, 'all', (value) => {
      progress.add(value);
    });
    await client.connection.sendRequest('verbatim/checkAllDrafts', { workDoneToken: 'all' });
    await progress.next(({ kind }) => kind === 'end');
    const [begin, ...reports] = progress.all;
    assert.deepEqual(begin, { kind: 'begin', title: 'Checking drafts', percentage: 0, cancellable: true });
    assert.deepEqual(reports, [
      { kind: 'report', percentage: 0, message: 'deep/three.markdown' },
      { kind: 'report', percentage: 20, message: 'empty.md' },
      { kind: 'report', percentage: 40, message: 'latin.md' },
      { kind: 'report', percentage: 60, message: 'one.md' },
      { kind: 'report', percentage: 80, message: 'two.txt' },
      { kind: 'end' },
    ]);
    listener.dispose();
  });

  it('stops when it is cancelled', async () => {
    const count = 300;
    const names = Array.from({ length: count }, (_, number) => `many/${number}.md`);
    // The check of all of them takes much longer than the cancellation takes to arrive.
    for (const name of names)
      workspace.write(
        name,
        Array.from({ length: 50 }, (_, line) => `${bridge.altered}It was line ${line}.`).join('\n\n'),
      );
    const reports = new Events<unknown>();
    const ended = new Events<unknown>();
    const listener = client.connection.onProgress(WorkDoneProgress.type, 'many', (value) => {
      (value.kind === 'end' ? ended : reports).add(value);
    });
    const source = new CancellationTokenSource();
    const params = { workDoneToken: 'many' };
    const answer = client.connection.sendRequest('verbatim/checkAllDrafts', params, source.token);
    void reports.next().then(() => {
      source.cancel();
    });
    await assert.rejects(answer, (error) => {
      return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    });
    await ended.next();
    assert.ok(reports.count < count, `${reports.count} of ${count} drafts were checked`);
    listener.dispose();
    workspace.remove('many');
  });

  it('says that nothing is a draft', async () => {
    const other = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
    const lonely = await EditorClient.startReady({ folders: [other] });
    const result = await lonely.connection.sendRequest<AllDraftsResult>('verbatim/checkAllDrafts', {});
    assert.deepEqual({ drafts: result.drafts, findings: result.findings }, { drafts: 0, findings: 0 });
    assert.match(result.report, /No drafts: nothing matches/);
    await lonely.stop();
    other.dispose();
  });
});
