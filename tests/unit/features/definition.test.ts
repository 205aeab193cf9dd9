import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { DefinitionFeature } from '../../../server/src/features/definition';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

describe('go to definition', () => {
  let story: InMemoryWorkspace;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“⟦The bridge will open to traffic in May and the ferry will stop in June⟧,” the mayor said.\n',
    });
  });

  const definition = ({ at }: OpenedDocument, links = true) =>
    new DefinitionFeature(story.checks, links).definition(at, CancellationToken.None);

  const right = (): OpenedDocument =>
    story.open(
      'draft.md',
      '⟦“The bridge will open to ⟦⟧traffic in May and the ferry will stop in June,”⟧ the mayor said.\n',
    );

  it('leads from a quotation to its passage', async () => {
    const draft = right();
    const passage = story.locationIn('seeds/bridge.txt');
    assert.deepEqual(await definition(draft), [
      {
        originSelectionRange: draft.ranges[0],
        targetUri: passage.uri,
        targetRange: passage.range,
        targetSelectionRange: passage.range,
      },
    ]);
  });

  it('leads from an altered quotation to what was said', async () => {
    const draft = story.open(
      'draft.md',
      '“The bridge will open to ⟦⟧traffic in April and the ferry will stop in June,” the mayor said.\n',
    );
    assert.deepEqual(await definition(draft, false), [story.locationIn('seeds/bridge.txt')]);
  });

  it('leads nowhere from other text', async () => {
    assert.equal(await definition(story.open('draft.md', 'Not⟦⟧hing is said here.\n')), null);
  });

  it('gives locations to a client that takes no links', async () => {
    assert.deepEqual(await definition(right(), false), [story.locationIn('seeds/bridge.txt')]);
  });
});
