import assert from 'node:assert/strict';
import { CancellationToken, type Range } from 'vscode-languageserver';
import { InlayHintFeature } from '../../../server/src/features/inlayHints';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

const wholeText: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('inlay hints', () => {
  let story: InMemoryWorkspace;
  let draft: OpenedDocument;

  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/001_bridge.txt':
        'Bridge to open\n\n“⟦The bridge will open to traffic in May and the ferry will stop in June⟧,” the mayor said.\n',
      'seeds/002_harbour.txt':
        'Harbour works\n\n“⟦Nobody asked the fishermen whether the quay needs a second crane⟧,” the harbour master said.\n',
    });
    draft = story.open(
      'draft.md',
      '# 🌉 Title\r\n\r\n🌉 ⟦“Nobody asked the fishermen whether the quay needs a second crane,”⟧ the harbour master said. ⟦“The bridge will open to traffic in May and the ferry will stop in June,”⟧ the mayor said.\r\n\r\n- one\r\n- “The bridge will open to traffic in April and the ferry will stop in June,” the mayor said.\r\n',
    );
  });

  const hints = (range = wholeText) =>
    new InlayHintFeature(story.checks).hints(
      { textDocument: { uri: draft.uri }, range },
      CancellationToken.None,
    );

  it('are off by default', async () => {
    assert.deepEqual(await hints(), []);
  });

  it('show behind a supported quotation the key of its source, and behind no other', async () => {
    await story.configure({ inlayHints: true });
    assert.deepEqual(await hints(), [
      {
        position: draft.ranges[0]?.end,
        label: [
          { value: '002', tooltip: '002_harbour', location: story.locationIn('seeds/002_harbour.txt') },
        ],
        paddingLeft: true,
      },
      {
        position: draft.ranges[1]?.end,
        label: [
          { value: '001', tooltip: 'Bridge to open', location: story.locationIn('seeds/001_bridge.txt') },
        ],
        paddingLeft: true,
      },
    ]);
  });

  it('are given for the range that is asked for', async () => {
    await story.configure({ inlayHints: true });
    const line = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    assert.deepEqual(await hints(line), []);
  });

  it('name the outlet or the title of a source whose key reads as a year, and mark a key that has neither', async () => {
    const dated = await InMemoryWorkspace.of({
      'seeds/2025-05-04-bridge.md':
        '---\noutlet: The Bay Courier\n---\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/20250506.txt':
        'Nobody was asked about the second crane\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
      'seeds/2025.txt':
        '“The lighthouse keeps its old lamp, whatever the ministry has written,” the keeper said.\n',
    });
    await dated.configure({ inlayHints: true });
    const opened = dated.open(
      'draft.md',
      '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n\n“The lighthouse keeps its old lamp, whatever the ministry has written,” the keeper said.\n',
    );
    const found = await new InlayHintFeature(dated.checks).hints(
      { textDocument: { uri: opened.uri }, range: wholeText },
      CancellationToken.None,
    );
    const labels = found.map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    assert.deepEqual(labels, ['The Bay Courier', 'Nobody was asked about the…', '@2025']);
  });
});
