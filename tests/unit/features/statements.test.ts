import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { StatementsResult } from '../../../protocol/statements';
import { StatementsFeature } from '../../../server/src/features/statements';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const altered =
  '⟦“The bridge will open to traffic in April and the ferry will stop in June,”⟧ the mayor said.\n';
const alteredText = altered.replace(/[⟦⟧]/gu, '');

describe('the statements of a draft', () => {
  let story: InMemoryWorkspace;
  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“⟦The bridge will open to traffic in May and the ferry will stop in June⟧,” the mayor said.\n',
    });
  });

  async function list(uri: string): Promise<StatementsResult> {
    const { checks, uncheckedReasons, selection } = story;
    const answer = await new StatementsFeature(checks, uncheckedReasons, selection).list(
      uri,
      CancellationToken.None,
    );
    assert.ok(!(answer instanceof ResponseError));
    return answer;
  }

  it('come with verdict, place, findings and passages', async () => {
    const { uri, ranges } = story.open('draft.md', altered);
    const { statements, reason } = await list(uri);
    assert.equal(reason, undefined);
    const [statement, ...others] = statements;
    assert.deepEqual(others, []);
    assert.equal(statement?.kind, 'quote');
    assert.equal(statement.state, 'contradicted');
    assert.deepEqual(statement.range, ranges[0]);
    assert.equal(statement.speaker, 'mayor');
    assert.deepEqual(
      statement.findings.map(({ rule, severity }) => [rule, severity]),
      [['quote-altered', 'error']],
    );
    const [passage] = statement.evidence;
    assert.equal(passage?.relation, 'contradicts');
    assert.deepEqual(passage.location, story.locationIn('seeds/bridge.txt'));
  });

  it('come without a reason while the first sources are read, though a search before found none', async () => {
    story = await InMemoryWorkspace.of({
      'clippings/bridge.txt': 'Bridge to open\n\n“The bridge will open to traffic in May,” the mayor said.\n',
    });
    const { uri } = story.open('draft.md', altered);
    assert.match((await list(uri)).reason ?? '', /^No source articles: nothing matches/);
    const whenRead = story.configure({ sources: ['clippings/**'] });
    assert.deepEqual(await list(uri), { statements: [], reason: undefined });
    await whenRead;
    assert.equal((await list(uri)).statements.length, 1);
  });

  it('come with the closest passages, as related, where no source settles them', async () => {
    const { uri } = story.open('draft.md', 'The traffic on the bridge was counted by schoolchildren.\n');
    const [statement] = (await list(uri)).statements;
    assert.equal(statement?.state, 'unverified');
    assert.deepEqual(
      statement.evidence.map(({ relation, location }) => [relation, location?.uri]),
      [['related', story.uriOf('seeds/bridge.txt')]],
    );
  });

  it('keep their keys when the draft changes elsewhere', async () => {
    const { uri } = story.open('draft.md', altered);
    const [before] = (await list(uri)).statements;
    story.change(uri, `# Title\n\n“Nobody asked the fishermen,” she said.\n\n${alteredText}`);
    const after = (await list(uri)).statements;
    assert.deepEqual(
      after.map(({ key }) => key === before?.key),
      [false, true],
    );
  });

  it('have keys of their own where words are said twice', async () => {
    const { uri } = story.open('draft.md', `${altered}\n\n${altered}`);
    const [first, second] = (await list(uri)).statements;
    assert.equal(second?.key, `${first?.key}-2`);
  });

  it('are none in a source article, with the reason', async () => {
    const { uri } = story.open('seeds/bridge.txt', altered, 'plaintext');
    assert.deepEqual(await list(uri), {
      statements: [],
      reason: 'bridge.txt is a source article (verbatim.sources): drafts are checked against it.',
      notDraft: 'source',
    });
  });

  it('are none where drafts are checked by command only, until the command', async () => {
    await story.configure({ run: 'manual' });
    const { uri } = story.open('draft.md', altered);
    assert.deepEqual(await list(uri), {
      statements: [],
      reason: 'Drafts are checked only when you ask for it (verbatim.run).',
    });
    await story.checks.check(uri, CancellationToken.None);
    assert.equal((await list(uri)).statements.length, 1);
  });

  it('are none while checking is paused, with the reason', async () => {
    const { uri } = story.open('draft.md', altered);
    story.checks.pause(true);
    assert.deepEqual(await list(uri), { statements: [], reason: 'Checking is paused.' });
    story.checks.pause(false);
    assert.equal((await list(uri)).statements.length, 1);
  });

  it('are counted by result, one with findings by its rules alone', async () => {
    const supported =
      '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.';
    const open = 'The traffic on the bridge was counted by schoolchildren.';
    const { uri } = story.open('draft.md', [supported, alteredText, open].join('\n\n'));
    assert.deepEqual((await list(uri)).counts, {
      supported: 1,
      complaints: ['1 altered'],
      ignored: 0,
      open: 1,
    });
  });

  it('are missing, with the reason, where a draft has no sources', async () => {
    const empty = await InMemoryWorkspace.of({ 'articles/bridge.txt': 'Bridge to open\n' });
    story = empty;
    const result = await list(empty.open('draft.md', alteredText).uri);
    assert.deepEqual(result, {
      statements: [],
      reason: 'No source articles: nothing matches seeds/** or sources/** in this folder',
      withoutSources: true,
    });
  });
});
