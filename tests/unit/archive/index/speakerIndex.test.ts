import assert from 'node:assert/strict';
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
    index.add(article('a'));
    index.add(article('b'));
    index.remove('a');
    assert.equal(index.knows(mayor, []), true);
    index.remove('b');
    assert.equal(index.knows(mayor, []), false);
  });

  it('counts an article that is added again once', () => {
    const index = new SpeakerIndex();
    index.add(article('a'));
    index.add(article('a'));
    index.remove('a');
    assert.equal(index.knows(mayor, []), false);
  });
});
