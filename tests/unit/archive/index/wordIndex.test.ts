import assert from 'node:assert/strict';
import { readArticle } from '../../../../server/src/core/archive/article';
import { WordIndex } from '../../../../server/src/core/archive/index/wordIndex';
import { seeds } from '../../seeds';

function indexOf(...texts: readonly (readonly [id: string, text: string])[]): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of texts) index.add(readArticle({ id, text }));
  return index;
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
    const index = indexOf(['a', 'We will.'], ['c', 'You will.']);
    const article = readArticle({ id: 'b', text: 'They will.' });
    index.add(article);
    index.remove(article);
    assert.equal(index.size, 4);
    assert.deepEqual(places(index, 'will'), [
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('finds every word of the seed articles where it stands', () => {
    const articles = seeds.map((source) => readArticle(source));
    const index = new WordIndex();
    for (const article of articles) index.add(article);
    for (const { id, words } of articles) {
      for (const [at, { key }] of words.entries()) {
        if (at % 7 > 0) continue;
        assert.ok(
          places(index, key).some(([article, place]) => article === id && place === at),
          key,
        );
      }
    }
  });
});
