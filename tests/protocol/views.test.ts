import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { listFolder } from './sourcesRequest';
import { rangeIn } from './text';

interface Statements {
  readonly statements: readonly {
    readonly key: string;
    readonly kind: string;
    readonly verdict: string;
    readonly range: unknown;
    readonly text: string;
    readonly speaker?: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
    }[];
    readonly evidence: readonly {
      readonly relation: string;
      readonly text: string;
      readonly title: string;
      readonly speaker: string;
      readonly location?: { readonly uri: string; readonly range: unknown };
    }[];
  }[];
  readonly reason?: string;
}

interface Report {
  readonly report?: string;
  readonly reason?: string;
}

describe('what views ask for', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const resultsChanged = new Events<unknown>();
  const sourcesChanged = new Events<unknown>();
  let client: EditorClient;
  let drafts = 0;
  let draft: string;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    client.connection.onNotification('verbatim/resultsChanged', (params) => {
      resultsChanged.add(params);
    });
    client.connection.onNotification('verbatim/sourcesChanged', (params) => {
      sourcesChanged.add(params);
    });
  });

  beforeEach(() => {
    draft = workspace.uriOf(`draft${++drafts}.md`);
  });

  afterEach(() => client.close(draft));

  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const statements = (uri = draft): Promise<Statements> =>
    client.connection.sendRequest('verbatim/statements', { uri });
  const report = (format: string, uri = draft): Promise<Report> =>
    client.connection.sendRequest('verbatim/report', { uri, format });
  const pause = (paused: boolean): Promise<null> =>
    client.connection.sendRequest('verbatim/pause', { paused });

  describe('the statements of a draft', () => {
    it('come with verdict, place, findings and passages', async () => {
      await client.open(draft, bridge.altered);
      const { statements: found, reason } = await statements();
      assert.equal(reason, undefined);
      assert.equal(found.length, 1);
      for (const { kind, verdict, range, text, findings, evidence } of found) {
        assert.deepEqual([kind, verdict], ['quote', 'contradicted']);
        assert.deepEqual(range, rangeIn(bridge.altered, text));
        assert.deepEqual(
          findings.map(({ rule, severity }) => [rule, severity]),
          [['quote-altered', 'error']],
        );
        const [passage] = evidence;
        assert.equal(passage?.relation, 'contradicts');
        assert.equal(passage.location?.uri, workspace.uriOf('seeds/bridge.txt'));
        assert.deepEqual(passage.location.range, rangeIn(bridge.article, passage.text));
      }
    });

    it('keep their keys when the draft changes elsewhere', async () => {
      await client.open(draft, bridge.altered);
      const [before] = (await statements()).statements;
      await client.change(draft, { text: `# Title\n\n${harbour.right}\n${bridge.altered}` });
      const after = (await statements()).statements;
      assert.deepEqual(
        after.map(({ key }) => key === before?.key),
        [false, true],
      );
    });

    it('have keys of their own where words are said twice', async () => {
      await client.open(draft, `${bridge.altered}\n\n${bridge.altered}`);
      const [first, second] = (await statements()).statements;
      assert.equal(second?.key, `${first?.key}-2`);
    });

    it('are none in a source article, with the reason', async () => {
      const article = workspace.uriOf('seeds/bridge.txt');
      await client.open(article, bridge.article, 'plaintext');
      assert.deepEqual(await statements(article), {
        statements: [],
        reason: 'bridge.txt is a source article (verbatim.sources): drafts are checked against it.',
        notDraft: true,
      });
    });

    it('are none where drafts are checked by command only, until the command', async () => {
      const asked = await EditorClient.startReady({ folders: [workspace], settings: { run: 'manual' } });
      const list = (): Promise<Statements> =>
        asked.connection.sendRequest('verbatim/statements', { uri: draft });
      await asked.open(draft, bridge.altered);
      assert.deepEqual(await list(), {
        statements: [],
        reason: 'Drafts are checked only when you ask for it (verbatim.run).',
      });
      await asked.connection.sendRequest('verbatim/checkDraft', { uri: draft });
      assert.equal((await list()).statements.length, 1);
      await asked.stop();
    });
  });

  describe('the quotations of a source', () => {
    const quotations = (source: string, folder = workspace.uri): Promise<{ quotations: unknown[] }> =>
      client.connection.sendRequest('verbatim/quotations', { folder, source });

    it('come with speaker and place', async () => {
      const { quotations: found } = await quotations('bridge');
      assert.equal(found.length > 0, true);
      for (const quotation of found as { range: unknown; text: string; speaker: string }[]) {
        assert.deepEqual(quotation.range, rangeIn(bridge.article, quotation.text));
        assert.ok(quotation.speaker);
      }
    });

    it('are none of a source or a folder that there is not', async () => {
      assert.deepEqual(await quotations('nobody'), { quotations: [] });
      assert.deepEqual(await quotations('bridge', 'file:///nowhere'), { quotations: [] });
    });
  });

  describe('the report on a draft', () => {
    it('is a body with links to places, for a panel', async () => {
      await client.open(draft, bridge.altered);
      const { report: body = '' } = await report('panel');
      assert.match(body, /^<h1>Fact check: draft\d+\.md<\/h1>/);
      assert.ok(body.includes(`href="${draft}#L1,1-L1,`));
      assert.ok(body.includes(`href="${workspace.uriOf('seeds/bridge.txt')}#L`));
    });

    it('is a page or Markdown without addresses, to be sent', async () => {
      await client.open(draft, bridge.altered);
      const { report: page = '' } = await report('page');
      const { report: markdown = '' } = await report('markdown');
      assert.match(page, /^<!DOCTYPE html>/);
      assert.match(markdown, /^# Fact check: `draft\d+\.md`/);
      assert.ok(!`${page}${markdown}`.includes('file:'));
    });

    it('is as the draft now is', async () => {
      await client.open(draft, bridge.altered);
      await client.change(draft, { text: bridge.right });
      assert.match((await report('panel')).report ?? '', /1 supported/);
    });

    it('is absent where nothing is checked, with the reason', async () => {
      await client.open(workspace.uriOf('README.md'), bridge.altered);
      assert.deepEqual(await report('panel', workspace.uriOf('README.md')), {
        reason: 'README.md is about the project, so it is not checked as a draft.',
      });
    });

    it('on all drafts comes in the same formats', async () => {
      workspace.write('draft.md', bridge.altered);
      workspace.write('other.md', bridge.right);
      const all = (format: string): Promise<{ report: string }> =>
        client.connection.sendRequest('verbatim/checkAllDrafts', { format });
      assert.match((await all('panel')).report, /<h2 id="f1-d1-title">draft\.md<\/h2>/);
      assert.match((await all('page')).report, /^<!DOCTYPE html>/);
      assert.match((await all('markdown')).report, /## `draft\.md`/);
    });
  });

  describe('a sign-off', () => {
    const checked = { by: 'The desk', on: '2025-08-20' };
    const signOff = (key: string, given?: typeof checked, uri = draft): Promise<null> =>
      client.connection.sendRequest('verbatim/signOff', { uri, key, checked: given });

    async function keyOf(uri = draft): Promise<string> {
      const [statement] = (await statements(uri)).statements;
      return statement?.key ?? '';
    }

    afterEach(() => {
      workspace.write('.verbatim.json', '{}');
    });

    it('stands in the report and in the project file', async () => {
      await client.open(draft, bridge.right);
      const since = resultsChanged.count;
      await signOff(await keyOf(), checked);
      await resultsChanged.next(undefined, since);
      assert.match((await report('panel')).report ?? '', /Checked by The desk on 2025-08-20/);
      assert.deepEqual(JSON.parse(readFileSync(workspace.path('.verbatim.json'), 'utf8')), {
        signOffs: [{ text: bridge.quotation, draft: `draft${drafts}.md`, ...checked }],
      });
    });

    it('holds for the words that were checked, wherever they are', async () => {
      await client.open(draft, bridge.right);
      await signOff(await keyOf(), checked);
      await client.change(draft, { text: `# New\n\n${bridge.right}` });
      assert.match((await report('panel')).report ?? '', /Checked by The desk/);
      await client.change(draft, { text: bridge.altered });
      assert.match((await report('panel')).report ?? '', /Not signed off/);
    });

    it('can be taken back', async () => {
      await client.open(draft, bridge.right);
      await signOff(await keyOf(), checked);
      await signOff(await keyOf());
      assert.match((await report('panel')).report ?? '', /Not signed off/);
    });

    it('is refused for words that are not there any more', async () => {
      await client.open(draft, bridge.right);
      const message = 'The statement has changed meanwhile. Sign off what it says now.';
      await assert.rejects(signOff('other', checked), { message });
    });

    it('is refused in a draft that was never saved', async () => {
      await client.open('untitled:Untitled-1', bridge.right);
      const key = await keyOf('untitled:Untitled-1');
      const message = 'Save the draft in the folder before you sign its statements off.';
      await assert.rejects(signOff(key, checked, 'untitled:Untitled-1'), { message });
      await client.close('untitled:Untitled-1');
    });
  });

  describe('a pause', () => {
    afterEach(() => pause(false));

    it('reports no statements, and says why', async () => {
      await client.open(draft, bridge.altered);
      assert.equal((await client.diagnostics(draft)).length, 1);
      const since = client.statuses.count;
      await pause(true);
      assert.deepEqual(await client.statuses.next(({ state }) => state === 'idle', since), {
        state: 'idle',
        sources: 1,
        problems: 0,
        paused: true,
      });
      assert.deepEqual(await client.diagnosticsWhen(draft, (found) => found.length === 0), []);
      assert.deepEqual(await statements(), { statements: [], reason: 'Checking is paused.' });
    });

    it('lets a command check', async () => {
      await client.open(draft, bridge.altered);
      await pause(true);
      await client.connection.sendRequest('verbatim/checkDraft', { uri: draft });
      assert.equal((await statements()).statements.length, 1);
    });

    it('ends with what is found then', async () => {
      await client.open(draft, bridge.right);
      await pause(true);
      await client.change(draft, { text: bridge.altered });
      await pause(false);
      assert.equal((await client.diagnosticsWhen(draft, (found) => found.length > 0)).length, 1);
    });

    it('may begin before the server does', async () => {
      const paused = await EditorClient.startReady({
        folders: [workspace],
        initialize: { initializationOptions: { paused: true } },
      });
      assert.equal(paused.statuses.all.at(-1)?.paused, true);
      await paused.stop();
    });
  });

  describe('news', () => {
    it('tell of sources that were added, and of what is found because of them', async () => {
      await client.open(draft, harbour.right);
      workspace.write('seeds/harbour.txt', harbour.article);
      await client.watched({ [workspace.uriOf('seeds/harbour.txt')]: 'created' });
      await until(sourcesChanged, async () => (await problemsAndSources()).sources === 2);
      await until(resultsChanged, async () => (await statements()).statements[0]?.verdict === 'supported');
    });

    it('tell of files that cannot be read', async () => {
      workspace.write('seeds/latin.txt', Buffer.from('Caf\xe9', 'latin1'));
      await client.watched({ [workspace.uriOf('seeds/latin.txt')]: 'created' });
      await until(sourcesChanged, async () => (await problemsAndSources()).problems === 1);
    });

    async function problemsAndSources(): Promise<{ problems: number; sources: number }> {
      const { sources, problems } = await listFolder(client);
      return { problems: problems.length, sources: sources.length };
    }

    /** Asks again at each piece of news, until the answer is as wanted. */
    async function until(news: Events<unknown>, wanted: () => Promise<boolean>): Promise<void> {
      for (;;) {
        const since = news.count;
        if (await wanted()) return;
        await news.next(undefined, since);
      }
    }
  });
});
