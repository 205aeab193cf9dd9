import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { listFolder } from './sourcesRequest';
import { seedFiles, TemporaryWorkspace } from './temporaryWorkspace';

const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;
const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

describe('sources that change', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
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

  it('are watched with the directories above them, and the project file with them', async () => {
    const registration = await client.registrations.next(
      ({ method }) => method === 'workspace/didChangeWatchedFiles',
    );
    const patterns = ['seeds/**', 'sources/**', 'seeds', 'sources', '.verbatim.json'];
    assert.deepEqual(registration.registerOptions, {
      watchers: patterns.map((pattern) => ({ globPattern: { baseUri: workspace.uri, pattern } })),
    });
  });

  it('count as soon as they are added', async () => {
    await client.open(draft, harbour.right);
    await client.diagnosticsWhen(draft, isNotEmpty);
    workspace.write('sources/new/harbour.md', harbour.article);
    await client.watched({ [workspace.uriOf('sources/new/harbour.md')]: 'created' });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('count as they are changed', async () => {
    await client.open(draft, bridge.altered);
    workspace.write('seeds/bridge.txt', bridge.article.replace('May', 'April'));
    await client.watched({ [workspace.uriOf('seeds/bridge.txt')]: 'changed' });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('no longer count when they are removed', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnosticsWhen(draft, isEmpty);
    workspace.remove('seeds/bridge.txt');
    await client.watched({ [workspace.uriOf('seeds/bridge.txt')]: 'deleted' });
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-not-found');
  });

  it('no longer count when their directory is removed', async () => {
    await client.open(draft, harbour.right);
    await client.diagnosticsWhen(draft, isEmpty);
    workspace.write('seeds/bridge.txt', bridge.article);
    workspace.remove('sources');
    await client.watched({
      [workspace.uriOf('seeds/bridge.txt')]: 'created',
      [workspace.uriOf('sources')]: 'deleted',
    });
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-not-found');
  });

  it('count when a directory of them is moved in', async () => {
    workspace.write('elsewhere/harbour.md', harbour.article);
    await client.open(draft, harbour.right);
    await client.diagnosticsWhen(draft, isNotEmpty);
    workspace.rename('elsewhere', 'seeds/moved');
    await client.watched({ [workspace.uriOf('seeds/moved')]: 'created' });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('count as they are on disk, not as they are being edited', async () => {
    const source = workspace.uriOf('seeds/bridge.txt');
    await client.open(source, bridge.article.replace('May', 'April'), 'plaintext');
    await client.open(draft, bridge.altered);
    assert.equal((await client.diagnostics(draft))[0]?.code, 'quote-altered');
    await client.close(source);
  });

  it('are never drafts, and so never their own evidence', async () => {
    const source = workspace.uriOf('seeds/bridge.txt');
    await assert.rejects(
      client.connection.sendRequest('verbatim/checkDraft', { uri: source }),
      /^Error: bridge\.txt is a source article \(verbatim\.sources\): drafts are checked against it\.$/,
    );
  });
});

describe('the list of sources', () => {
  const files = { ...seedFiles() };
  const workspace = new TemporaryWorkspace({
    ...files,
    'sources/a/report.txt': bridge.article,
    'sources/b/report.md': harbour.article,
    'sources/b/report.txt': bridge.article,
    'sources/own.md': `---\nid: harbour-2025\ntitle: Harbour works\noutlet: The Courier\ndate: 2025-08-12\nbyline: The desk\n---\n\n${harbour.article}`,
    'sources/picture.jpg': 'no text',
    'sources/.hidden.txt': bridge.article,
    'sources/node_modules/x/readme.txt': bridge.article,
  });
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('gives each file an id of its own', async () => {
    const { sources } = await listFolder(client);
    assert.deepEqual(
      sources.map(({ id, uri }) => [id, uri]),
      [
        ['000_27facc183200c2a1', workspace.uriOf('seeds/000_27facc183200c2a1.txt')],
        ['001_ee18e70cf59df536', workspace.uriOf('seeds/001_ee18e70cf59df536.txt')],
        ['002_ee964b3aa23745c2', workspace.uriOf('seeds/002_ee964b3aa23745c2.txt')],
        ['003_921f52e2ffe29472', workspace.uriOf('seeds/003_921f52e2ffe29472.txt')],
        ['004_dd434dec23945da0', workspace.uriOf('seeds/004_dd434dec23945da0.txt')],
        ['sources/a/report', workspace.uriOf('sources/a/report.txt')],
        ['sources/b/report.md', workspace.uriOf('sources/b/report.md')],
        ['sources/b/report.txt', workspace.uriOf('sources/b/report.txt')],
        ['harbour-2025', workspace.uriOf('sources/own.md')],
      ],
    );
  });

  it('tells what the front matter tells', async () => {
    const { sources } = await listFolder(client);
    const { title, outlet, date, byline } = sources.find(({ id }) => id === 'harbour-2025') ?? {};
    assert.deepEqual(
      { title, outlet, date, byline },
      { title: 'Harbour works', outlet: 'The Courier', date: '2025-08-12', byline: 'The desk' },
    );
  });

  it('counts words and quotations', async () => {
    const { sources } = await listFolder(client);
    const report = sources.find(({ id }) => id === 'sources/a/report');
    assert.equal(report?.quotations, 1);
    assert.ok(report.words >= 22 && report.words <= 26, `${report.words} words`);
  });

  it('has no problems to tell', async () => {
    assert.deepEqual((await listFolder(client)).problems, []);
  });
});

describe('sources that cannot be used', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/empty.txt': '',
    'seeds/blank.md': ' \n\n',
    'seeds/latin.txt': Buffer.from('First line.\nCaf\xe9\n', 'latin1'),
    'seeds/binary.txt': Buffer.from([0x41, 0x00, 0x42]),
    'seeds/half.txt': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
    'seeds/paper.pdf': '%PDF-1.7',
    'seeds/interview.docx': 'PK',
    'seeds/directory.txt/inner.txt': harbour.article,
    'seeds/broken.md': `---\ntitle: "never closed\n---\n\n${harbour.article}`,
    'seeds/list.md': `---\ntitle: [a, b]\n---\n\n${harbour.article}`,
    'seeds/large.txt': 'x',
  });
  let client: EditorClient;

  before(async () => {
    truncateSync(workspace.path('seeds/large.txt'), 50 * 1024 * 1024);
    symlinkSync('gone.txt', workspace.path('seeds/dangling.txt'));
    symlinkSync('circle.txt', workspace.path('seeds/circle.txt'));
    symlinkSync('..', workspace.path('seeds/upwards'));
    client = await EditorClient.startReady({
      folders: [workspace],
      settings: { sources: ['seeds/**', 'seeds'] },
    });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('are named with the reason and what to do', async () => {
    const { problems } = await listFolder(client);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'seeds is a directory. Write “seeds/**” for the files in it.',
        'seeds/directory.txt is a directory, not an article. Rename it, or put the article in its place.',
        'seeds/upwards is a link to a directory around it, which is not followed. Delete the link.',
        'seeds/binary.txt is not text: it contains NUL bytes. Export it as plain text or Markdown.',
        'seeds/blank.md contains only blanks. Add the article’s text, or delete it.',
        'seeds/broken.md has front matter that is not valid YAML (line 3: Missing closing "quote). Correct it; until then the text is used without it.',
        'seeds/circle.txt is a link that leads back to itself. Correct the link, or delete it.',
        'seeds/dangling.txt is a link to a file that does not exist. Correct the link, or delete it.',
        'seeds/empty.txt is empty. Add the article’s text, or delete it.',
        'seeds/half.txt starts as UTF-16 but is not valid UTF-16. Save it as UTF-8 (in VS Code: “Save with Encoding”).',
        'seeds/interview.docx is a Word document, which cannot be read yet. Save its text as a .txt or .md file beside it.',
        'seeds/large.txt has 50.0 MB; files of more than 5 MB are not read. Split it, or move it elsewhere.',
        'seeds/latin.txt is not UTF-8 (line 2). Save it as UTF-8 (in VS Code: “Save with Encoding”).',
        'seeds/list.md has front matter in which title must be text. Write it in quotes.',
        'seeds/paper.pdf is a PDF, which cannot be read yet. Save its text as a .txt or .md file beside it.',
      ],
    );
  });

  it('are named by their address, too', async () => {
    const { problems } = await listFolder(client);
    const latin = problems.find(({ message }) => message.startsWith('seeds/latin.txt'));
    assert.equal(latin?.uri, workspace.uriOf('seeds/latin.txt'));
  });

  it('do not keep others from being used', async () => {
    const { sources } = await listFolder(client);
    assert.deepEqual(
      sources.map(({ id }) => id),
      ['bridge', 'broken', 'inner', 'list'],
    );
    const draft = workspace.uriOf('draft.md');
    await client.open(draft, `${bridge.right}\n${harbour.right}`);
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('are counted in the status', async () => {
    const { sources, problems } = await client.ready();
    assert.deepEqual({ sources, problems }, { sources: 4, problems: 15 });
  });

  it('are used once they have been corrected', async () => {
    const uri = workspace.uriOf('seeds/latin.txt');
    workspace.write('seeds/latin.txt', 'First line.\nCafé\n');
    const since = client.statuses.count;
    await client.watched({ [uri]: 'changed' });
    await client.statuses.next(({ state, sources }) => state === 'idle' && sources === 5, since);
    const { sources, problems } = await listFolder(client);
    assert.ok(sources.some(({ id }) => id === 'latin'));
    assert.ok(!problems.some((problem) => problem.uri === uri));
  });
});
