import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { CodeLensFeature } from '../../../server/src/features/codeLens';
import { answersBy } from '../reader/scriptedAnswers';
import { ScriptedModel } from '../reader/scriptedModel';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const text =
  '# 🌉 Title\r\n\r\n🌉 “Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said. “The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\r\n\r\n- one\r\n- “The bridge will open to traffic in April and the ferry will stop in June,” the mayor said.\r\n';

describe('code lenses', () => {
  let story: InMemoryWorkspace;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/harbour.txt':
        'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
    });
  });

  const lenses = () =>
    new CodeLensFeature(story.checks, story.coreModule).lenses(
      { textDocument: { uri: story.open('draft.md', text).uri } },
      CancellationToken.None,
    );

  it('are off by default', async () => {
    assert.deepEqual(await lenses(), []);
  });

  it('count at each paragraph what is supported and what is wrong', async () => {
    await story.configure({ codeLens: true });
    const command = 'verbatim.checkDraft';
    const at = (line: number, character: number) => ({
      start: { line, character },
      end: { line, character },
    });
    assert.deepEqual(await lenses(), [
      { range: at(2, 0), command: { title: '2 supported', command } },
      { range: at(5, 2), command: { title: '1 altered', command } },
    ]);
  });

  it('count apart what only a second reader finds wrong', async () => {
    await story.configure({ codeLens: true });
    const { uri } = story.open('draft.md', text);
    const checked = await story.checks.byRules(uri, CancellationToken.None);
    assert.ok(checked);
    const model = new ScriptedModel((prompt) =>
      answersBy(prompt, (statement) => ({
        ...{ verdict: 'contradicted', rule: 'quote-misattributed', wrong: 'the mayor' },
        words: statement.includes('in May') ? 'the harbour master' : '',
      })),
    );
    const { signal } = new AbortController();
    const { readings } = await story.checks.readings.read(checked, model, { signal });
    assert.equal(readings.filter(({ finding }) => finding).length, 1);
    assert.deepEqual(
      (await lenses()).map(({ command }) => command?.title),
      ['2 supported · second reader: 1 wrong', '1 altered'],
    );
  });
});
