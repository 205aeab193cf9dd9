import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { SpeakerIndex } from '../../../../server/src/core/archive/index/speakerIndex';

const mayor = { name: 'Ann Lee', kind: 'person', roles: [] } as const;
const article = (id: string) => readArticle({ id, text: 'Mayor Ann Lee said the bridge would close.' });

describe('the index of speakers', () => {
  it('knows whom an article has saying something', () => {
    const index = new SpeakerIndex();
    index.add(article('a'));
    assert.equal(index.knows(mayor, []), true);
    assert.equal(index.knows({ ...mayor, name: 'Tom Hart' }, []), false);
  });

  it('knows a speaker by an alias', () => {
    const index = new SpeakerIndex();
    index.add(article('a'));
    assert.equal(index.knows({ ...mayor, name: 'Annie Lee' }, [['Ann Lee', 'Annie Lee']]), true);
  });

  it('forgets a speaker with the last article that has them', () => {
    const index = new SpeakerIndex();
    const articles = [article('a'), article('b')] as const;
    index.add(articles[0]);
    index.add(articles[1]);
    index.remove(articles[0]);
    assert.equal(index.knows(mayor, []), true);
    index.remove(articles[1]);
    assert.equal(index.knows(mayor, []), false);
  });

  it('counts an article that is added again once', () => {
    const archive = new Archive();
    archive.add(article('a'));
    archive.add(article('a'));
    archive.remove('a');
    assert.equal(archive.speakers.knows(mayor, []), false);
  });
});
