import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { ArchiveWithout } from '../../../../server/src/core/archive/archiveWithout';
import { readArticle } from '../../../../server/src/core/archive/article';

describe('the index of outlets', () => {
  let archive: Archive;
  beforeEach(() => {
    archive = new Archive();
    archive.add(
      readArticle({ id: 'a', text: 'The bridge is closed.', metadata: { outlet: 'Harbour Star' } }),
    );
    archive.add(readArticle({ id: 'harbour-star-0412', text: 'The bridge is open.' }));
    archive.add(readArticle({ id: 'b', text: 'HARBOUR COUNCIL, minutes\n\nThe bridge is discussed.' }));
  });

  it('has the articles whose outlet, id, title or first line has all words of a name', () => {
    assert.deepEqual(archive.outlets.articlesOf('the Harbour Star'), ['a', 'harbour-star-0412']);
    assert.deepEqual(archive.outlets.articlesOf('Harbour Council'), ['b']);
  });

  it('has none for a name of which no article has all words, or that has none', () => {
    assert.deepEqual(archive.outlets.articlesOf('Harbour Times'), []);
    assert.deepEqual(archive.outlets.articlesOf('The X'), []);
  });

  it('forgets an article that is removed, and leaves out one that is left out', () => {
    assert.deepEqual(new ArchiveWithout(archive, 'a').outlets.articlesOf('Harbour Star'), [
      'harbour-star-0412',
    ]);
    archive.remove('a');
    assert.deepEqual(archive.outlets.articlesOf('Harbour Star'), ['harbour-star-0412']);
  });
});
