import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../server/src/core/archive/archive';
import { readArticle } from '../../../server/src/core/archive/article';
import { seeds } from '../seeds';

function article(id: string, text: string) {
  return readArticle({ id, text });
}

function archiveOf(...texts: readonly (readonly [id: string, text: string])[]): Archive {
  const archive = new Archive();
  for (const [id, text] of texts) archive.add(article(id, text));
  return archive;
}

/** The places of a word as article id and index of the word. */
function places(archive: Archive, key: string): [string, number][] {
  return archive.positionsOf(key).flatMap((position) => {
    const found = archive.at(position);
    return found ? [[found.article.id, found.index] as [string, number]] : [];
  });
}

describe('Archive', () => {
  it('finds a word in all articles, in the order in which they came', () => {
    const archive = archiveOf(['b', 'We will sign.'], ['a', 'They will, and we will.']);
    assert.deepEqual(places(archive, 'will'), [
      ['b', 1],
      ['a', 1],
      ['a', 4],
    ]);
  });

  it('finds no word that no article has', () => {
    assert.deepEqual(places(archiveOf(['a', 'We will sign.']), 'never'), []);
  });

  it('counts the words of all articles', () => {
    assert.equal(archiveOf(['a', 'One two.'], ['b', 'Three.']).size, 3);
  });

  it('has a position between two articles that belongs to none', () => {
    const archive = archiveOf(['a', 'One two.'], ['b', 'Three.']);
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 4].map((position) => archive.at(position)?.article.id),
      [undefined, 'a', 'a', undefined, 'b', undefined],
    );
  });

  it('finds the articles with words between two positions', () => {
    const archive = archiveOf(['a', 'One two.'], ['b', 'Three.'], ['c', 'Four five six.']);
    const between = (from: number, to: number) =>
      archive.between(from, to).map(({ article: { id }, base }) => [id, base]);
    assert.deepEqual(between(-20, 100), [
      ['a', 0],
      ['b', 3],
      ['c', 5],
    ]);
    assert.deepEqual(between(1, 4), [
      ['a', 0],
      ['b', 3],
    ]);
    assert.deepEqual([between(2, 3), between(8, 20), between(-5, 0)], [[], [], []]);
    assert.deepEqual(new Archive().between(0, 10), []);
  });

  it('puts an article in the place of the one of the same id', () => {
    const archive = archiveOf(['a', 'The old words.'], ['b', 'Others.'], ['a', 'The new words.']);
    assert.deepEqual(places(archive, 'old'), []);
    assert.deepEqual(places(archive, 'new'), [['a', 1]]);
    assert.deepEqual(
      archive.articles.map(({ id }) => id),
      ['b', 'a'],
    );
  });

  it('has nothing left of an article that is removed', () => {
    const archive = archiveOf(['a', 'Zelenskyy will sign.']);
    archive.remove('a');
    assert.deepEqual([archive.size, archive.articles, archive.article('a')], [0, [], undefined]);
    for (const key of ['zelenskyy', 'will', 'sign']) assert.deepEqual(archive.positionsOf(key), []);
    assert.equal(archive.knowsName('Zelenskyy'), false);
    assert.equal(archive.at(0), undefined);
  });

  it('keeps the other articles’ words when one is removed', () => {
    const archive = archiveOf(['a', 'We will.'], ['b', 'They will.'], ['c', 'You will.']);
    archive.remove('b');
    assert.deepEqual(places(archive, 'will'), [
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('changes nothing when an unknown article is removed', () => {
    const archive = archiveOf(['a', 'We will.']);
    const { version } = archive;
    archive.remove('b');
    assert.deepEqual([archive.version, archive.size], [version, 2]);
  });

  it('has another version after every change', () => {
    const archive = new Archive();
    const versions = [archive.version];
    archive.add(article('a', 'One.'));
    versions.push(archive.version);
    archive.add(article('a', 'Two.'));
    versions.push(archive.version);
    archive.remove('a');
    versions.push(archive.version);
    assert.equal(new Set(versions).size, 4);
  });

  it('knows a name in another transliteration, and only names', () => {
    const archive = archiveOf(['a', 'Volodymyr Zelenskiy went to Kyiv by train.']);
    assert.deepEqual(
      ['Zelenskiy', 'Zelenskyy', 'Zelensky', 'Kiev', 'Train', 'Terrain', 'Putin'].map((name) =>
        archive.knowsName(name),
      ),
      [true, true, true, true, true, false, false],
    );
  });

  it('is, after any additions and removals, what the articles that are left make it', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.constantFrom('We will sign.', 'They will not.', '', 'Sign or not, we will.', 'Kyiv.');
    const change = fc.oneof(fc.record({ add: ids, text }), fc.record({ remove: ids }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const archive = new Archive();
        const left = new Map<string, string>();
        for (const one of changes) {
          if ('add' in one) {
            archive.add(article(one.add, one.text));
            left.delete(one.add);
            left.set(one.add, one.text);
          } else {
            archive.remove(one.remove);
            left.delete(one.remove);
          }
        }
        const fresh = archiveOf(...left);
        assert.equal(archive.size, fresh.size);
        for (const key of ['we', 'will', 'sign', 'they', 'not', 'or', 'kyiv'])
          assert.deepEqual(places(archive, key), places(fresh, key), key);
      }),
    );
  });

  it('finds every word of the seed articles where it stands', () => {
    const archive = new Archive();
    for (const source of seeds) archive.add(readArticle(source));
    for (const { id, words } of archive.articles) {
      for (const [index, { key }] of words.entries()) {
        if (index % 7 > 0) continue;
        assert.ok(
          places(archive, key).some(([article, at]) => article === id && at === index),
          key,
        );
      }
    }
  });
});
