import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';

const mayor = { name: 'Ann Lee', kind: 'person', roles: [] } as const;
const article = (id: string) => readArticle({ id, text: 'Mayor Ann Lee said the bridge would close.' });

describe('the index of speakers', () => {
  it('knows whom an article has saying something', () => {
    const archive = new Archive();
    archive.add(article('a'));
    assert.equal(archive.speakers.knows(mayor, []), true);
    assert.equal(archive.speakers.knows({ ...mayor, name: 'Tom Hart' }, []), false);
  });

  it('knows a speaker by an alias', () => {
    const archive = new Archive();
    archive.add(article('a'));
    assert.equal(archive.speakers.knows({ ...mayor, name: 'Annie Lee' }, [['Ann Lee', 'Annie Lee']]), true);
  });

  it('forgets a speaker with the last article that has them', () => {
    const archive = new Archive();
    archive.add(article('a'));
    archive.add(article('b'));
    archive.remove('a');
    assert.equal(archive.speakers.knows(mayor, []), true);
    archive.remove('b');
    assert.equal(archive.speakers.knows(mayor, []), false);
  });

  it('counts an article that is added again once', () => {
    const archive = new Archive();
    archive.add(article('a'));
    archive.add(article('a'));
    archive.remove('a');
    assert.equal(archive.speakers.knows(mayor, []), false);
  });
});
