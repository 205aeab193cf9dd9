import assert from 'node:assert/strict';
import { uriOfPath } from '../../../server/src/sources/files/fileUri';
import { InMemoryWorkspace } from '../features/inMemoryWorkspace';

describe('the documents that are drafts', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of(
      {
        'news/seeds/bridge.txt':
          'Bridge to open\n\nThe bridge will open to traffic in May, the council said.\n',
      },
      {},
      ['news'],
    );
  });

  it('are files of the workspace that the setting names, and documents not yet saved', () => {
    assert.ok(story.selection.isDraft(story.uriOf('news/draft.md')));
    assert.ok(story.selection.isDraft('untitled:Untitled-1'));
  });

  it('are never files outside the workspace, such as the pages of an extension', () => {
    const page = uriOfPath('/extensions/verbatim/docs/rules/quote-altered.md');
    assert.equal(
      story.selection.refusal(page),
      'quote-altered.md is outside the workspace, so it is not checked as a draft.',
    );
    assert.equal(story.selection.notDraft(page), 'unchosen');
  });

  it('are files that the user wants checked all the same, but never articles', () => {
    let changes = 0;
    story.selection.onDidChange(() => changes++);
    const [readme, page, article] = [
      story.uriOf('news/README.md'),
      uriOfPath('/elsewhere/column.md'),
      story.uriOf('news/seeds/bridge.txt'),
    ];
    assert.deepEqual(
      [readme, page, article].map((uri) => story.selection.notDraft(uri)),
      ['unchosen', 'unchosen', 'source'],
    );
    for (const uri of [readme, page, article]) story.selection.checkAnyway(uri);
    assert.equal(changes, 3);
    assert.deepEqual(
      [readme, page, article].map((uri) => story.selection.notDraft(uri)),
      [undefined, undefined, 'source'],
    );
    assert.equal(story.selection.notDraft(story.uriOf('news/LICENSE')), 'unchosen');
  });
});
