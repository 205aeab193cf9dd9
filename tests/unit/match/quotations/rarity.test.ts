import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { matchQuotation } from '../../../../server/src/core/match/quotations/quotationMatch';
import { readQuotedWords } from '../../../../server/src/core/match/quotations/quotedWords';
import { areOwnWords, rarityOf } from '../../../../server/src/core/match/quotations/rarity';
import { isSpellingOf } from '../../../../server/src/core/values/names/spelling';

/** A hundred articles that say the same, and one of its own. */
const archive = new Archive();
for (let at = 0; at < 100; at++)
  archive.add(readArticle({ id: `${at}`, text: 'The campaign goes on in the harbour.' }));
archive.add(
  readArticle({ id: 'own', text: 'The campaign goes on, and severe consequences follow tomorrow.' }),
);

function read(text: string) {
  const words = readQuotedWords([text]);
  const [match] = matchQuotation(words, archive, isSpellingOf);
  assert.ok(match);
  return { match, words };
}

function rarity(text: string): number {
  const { match, words } = read(text);
  return rarityOf(match, words, archive);
}

describe('the rarity of words that a quotation shares with a source', () => {
  it('is small where every article has them', () => {
    assert.ok(rarity('the campaign goes on') < 1.2);
  });

  it('is as large as their number where nothing else has them', () => {
    assert.equal(rarity('severe consequences'), 2);
  });

  it('grows with what is added', () => {
    assert.ok(rarity('the campaign goes on, and severe') > rarity('the campaign goes on') + 1);
  });

  it('does not count words that differ', () => {
    assert.equal(rarity('severe consequences'), rarity('severe consequences marmalade'));
  });

  it('tells one’s own words from everybody’s, however few', () => {
    const isOwn = (text: string) => {
      const { match, words } = read(text);
      return areOwnWords(match, words, archive, 2.5);
    };
    assert.deepEqual(
      ['severe consequences', 'the campaign goes on', 'and severe consequences follow'].map(isOwn),
      [true, false, true],
    );
  });
});
