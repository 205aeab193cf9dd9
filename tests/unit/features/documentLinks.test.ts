import assert from 'node:assert/strict';
import { CancellationToken, type DocumentLink } from 'vscode-languageserver';
import { DocumentLinkFeature } from '../../../server/src/features/documentLinks';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

describe('document links', () => {
  let story: InMemoryWorkspace;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/001_bridge.md':
        '---\ntitle: Bridge to open\noutlet: The Gazette\n---\n\nThe council agreed on the bridge.\n',
      'seeds/002_harbour.txt': 'Harbour works\n\nThe quay needs no second crane.\n',
      'seeds/002_other.txt': 'Other\n\nNothing is said here.\n',
    });
  });

  function links({ uri }: OpenedDocument): Promise<DocumentLink[]> {
    const { documents, workspace, selection, coreModule } = story;
    const feature = new DocumentLinkFeature(documents, workspace, selection, coreModule);
    return feature.links({ textDocument: { uri } }, CancellationToken.None);
  }

  it('lead from a citation to the article that it begins', async () => {
    const draft = story.open('draft.md', 'It opens in May [⟦@001⟧].\n');
    const found = await links(draft);
    assert.deepEqual(
      found.map(({ range, target }) => [range, target]),
      [[draft.ranges[0], story.uriOf('seeds/001_bridge.md')]],
    );
  });

  it('are one for each key of a group, exact under emoji and CRLF', async () => {
    const draft = story.open('draft.md', '# 🌉\r\n\r\n🌉 It opens [see ⟦@001⟧, p. 3; ⟦@002_h⟧].\r\n');
    const found = await links(draft);
    assert.deepEqual(
      found.map(({ range, target }) => [range, target]),
      [
        [draft.ranges[0], story.uriOf('seeds/001_bridge.md')],
        [draft.ranges[1], story.uriOf('seeds/002_harbour.txt')],
      ],
    );
  });

  it('are none for a key that means no article, or more than one, and none in code', async () => {
    const draft = story.open('draft.md', 'It opens [@009], [@002]. Type `[@001]`.\n');
    assert.deepEqual(await links(draft), []);
  });

  it('tell the article', async () => {
    const [link] = await links(story.open('draft.md', 'It opens [@001].\n'));
    assert.equal(link?.tooltip, 'Bridge to open, The Gazette');
  });
});
