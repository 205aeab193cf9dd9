import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { HighlightsFeature } from '../../../server/src/features/highlights';
import { InMemoryWorkspace } from './inMemoryWorkspace';

describe('highlights', () => {
  let story: InMemoryWorkspace;

  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/harbour.txt':
        'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
    });
  });

  async function highlights() {
    const { uri, ranges } = story.open(
      'draft.md',
      [
        '# 🌉 Title',
        '⟦“Nobody asked the fishermen whether the quay needs a second crane,”⟧ the harbour master said.',
        '⟦“The bridge will open to traffic in April and the ferry will stop in June,”⟧ the mayor said.',
        '⟦“We will never pay for a third crane,”⟧ the harbour master said.',
        '⟦The weather was fine on all days of the summer.⟧',
      ].join('\r\n\r\n'),
    );
    return {
      ranges,
      found: await new HighlightsFeature(story.checks).highlights(uri, CancellationToken.None),
    };
  }

  it('are the quotations by their verdicts, exact under emoji and CRLF', async () => {
    const {
      ranges: [supported, altered, unknown],
      found,
    } = await highlights();
    assert.deepEqual(found, { supported: [supported], contradicted: [altered], unverified: [unknown] });
  });

  it('are the draft’s own claims, too, where that is set', async () => {
    await story.configure({ highlight: 'all' });
    const {
      ranges: [supported, altered, unknown, claim],
      found,
    } = await highlights();
    assert.deepEqual(found, {
      supported: [supported],
      contradicted: [altered],
      unverified: [unknown, claim],
    });
  });

  it('are none where they are off', async () => {
    await story.configure({ highlight: 'off' });
    assert.deepEqual((await highlights()).found, { supported: [], contradicted: [], unverified: [] });
  });
});
