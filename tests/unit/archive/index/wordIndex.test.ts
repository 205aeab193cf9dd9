import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import type { WordIndex } from '../../../../server/src/core/archive/index/wordIndex';
import { seeds } from '../../seeds';

function archiveOf(...texts: readonly (readonly [id: string, text: string])[]): Archive {
  const archive = new Archive();
  for (const [id, text] of texts) archive.add(readArticle({ id, text }));
  return archive;
}

function indexOf(...texts: readonly (readonly [id: string, text: string])[]): WordIndex {
  return archiveOf(...texts).words;
}

/** The places of a word as article id and index of the word. */
function places(index: WordIndex, key: string): [string, number][] {
  return index.positionsOf(key).flatMap((position) => {
    const found = index.at(position);
    return found ? [[found.article.id, found.index] as [string, number]] : [];
  });
}

describe('the index of words', () => {
  it('finds a word in all articles, in the order in which they came', () => {
    const index = indexOf(['b', 'We will sign.'], ['a', 'They will, and we will.']);
    assert.deepEqual(places(index, 'will'), [
      ['b', 1],
      ['a', 1],
      ['a', 4],
    ]);
  });

  it('finds no word that no article has', () => {
    assert.deepEqual(places(indexOf(['a', 'We will sign.']), 'never'), []);
  });

  it('counts the words of all articles', () => {
    assert.equal(indexOf(['a', 'One two.'], ['b', 'Three.']).size, 3);
  });

  it('has a position between two articles that belongs to none', () => {
    const index = indexOf(['a', 'One two.'], ['b', 'Three.']);
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 4].map((position) => index.at(position)?.article.id),
      [undefined, 'a', 'a', undefined, 'b', undefined],
    );
  });

  it('finds words by several beginnings in the order in which they stand', () => {
    const index = indexOf(['a', 'Sign the signal and sing.'], ['b', 'Signs say so.']);
    const found = (limit: number) =>
      index.positionsOfBeginning(['sig', 'sa'], limit).map((position) => {
        const { article, index: at } = index.at(position) ?? {};
        return at === undefined ? undefined : article?.words[at]?.key;
      });
    assert.deepEqual(found(10), ['sign', 'signal', 'signs', 'say']);
    assert.deepEqual(found(2), ['sign', 'say']);
  });

  it('knows a name in another transliteration, and only names', () => {
    const index = indexOf(['a', 'Volodymyr Zelenskiy went to Kyiv by train.']);
    assert.deepEqual(
      ['Zelenskiy', 'Zelenskyy', 'Zelensky', 'Kiev', 'Train', 'Terrain', 'Putin'].map((name) =>
        index.hasName(name),
      ),
      [true, true, true, true, true, false, false],
    );
  });

  it('keeps the other articles’ words when one is removed', () => {
    const archive = archiveOf(['a', 'We will.'], ['c', 'You will.']);
    archive.add(readArticle({ id: 'b', text: 'They will.' }));
    archive.remove('b');
    assert.equal(archive.words.size, 4);
    assert.deepEqual(places(archive.words, 'will'), [
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('finds every word of the seed articles where it stands', () => {
    const articles = seeds.map((source) => readArticle(source));
    const archive = new Archive();
    for (const article of articles) archive.add(article);
    for (const { id, words } of articles) {
      for (const [at, { key }] of words.entries()) {
        if (at % 7 > 0) continue;
        assert.ok(
          places(archive.words, key).some(([article, place]) => article === id && place === at),
          key,
        );
      }
    }
  });
});
