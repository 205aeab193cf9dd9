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

  it('are signs beside the lines, and no lines under the text', async () => {
    const {
      ranges: [supported, altered, unknown, claim],
      found,
    } = await highlights();
    assert.deepEqual(found.gutter, {
      supported: [supported],
      contradicted: [altered],
      unverified: [unknown, claim],
    });
    assert.deepEqual(found.lines, { supported: [], contradicted: [], unverified: [] });
  });

  it('are lines under the quotations where that is set, exact under emoji and CRLF', async () => {
    await story.configure({ highlight: 'attributed', gutter: false });
    const {
      ranges: [supported, altered, unknown],
      found,
    } = await highlights();
    assert.deepEqual(found.lines, {
      supported: [supported],
      contradicted: [altered],
      unverified: [unknown],
    });
    assert.deepEqual(found.gutter, { supported: [], contradicted: [], unverified: [] });
  });

  it('are lines under the draft’s own claims, too, where that is set', async () => {
    await story.configure({ highlight: 'all' });
    const {
      ranges: [, , unknown, claim],
      found,
    } = await highlights();
    assert.deepEqual(found.lines.unverified, [unknown, claim]);
  });

  it('have one sign a line, for the most serious of its statements', async () => {
    const { uri, ranges } = story.open(
      'draft.md',
      '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said. ' +
        '⟦“The bridge will open to traffic in April and the ferry will stop in June,”⟧ the mayor said.',
    );
    const { gutter } = await new HighlightsFeature(story.checks).highlights(uri, CancellationToken.None);
    assert.deepEqual(gutter, { supported: [], contradicted: ranges, unverified: [] });
  });
});
