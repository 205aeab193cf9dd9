import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { coOccurrenceOf } from '../../../../server/src/core/match/claims/coOccurrence';
import type { CoOccurrence } from '../../../../server/src/core/match/claims/coOccurrence';
import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import { analyse } from '../../../../server/src/core/prose/tokens';

const article = [
  'Ann Lee opened the new bridge in Leeds on Monday with 40 guests.',
  'The band played under the arches until the evening.',
  'The mayor thanked the builders for years of patient work.',
  'In Bradford, Tom Hart closed the old library, where 12 readers protested.',
].join('\n\n');

describe('coOccurrenceOf', () => {
  const archive = new Archive();
  archive.add(readArticle({ id: 'a', text: article }));

  function coOccurrence(claim: string): CoOccurrence {
    const tokens = contentTokens(analyse(claim).tokens);
    return coOccurrenceOf(tokens, archive.passages.candidatesFor(tokens));
  }

  it('finds a name among the words that the sources have around it', () => {
    assert.equal(coOccurrence('Ann Lee opened the new bridge in Leeds.').nameCoOccurrence, 1);
  });

  it('scores a name low that stands in no passage with the rest of the claim', () => {
    const right = coOccurrence('Ann Lee opened the new bridge in Leeds.');
    const wrong = coOccurrence('Tom Hart opened the new bridge in Leeds.');
    assert.ok(wrong.nameCoOccurrence < right.nameCoOccurrence / 2);
    assert.deepEqual([right.nameAlone, wrong.nameAlone], [0, 1]);
  });

  it('says nothing of names where the claim has none', () => {
    const { nameCoOccurrence, nameAlone } = coOccurrence('The band played under the arches.');
    assert.deepEqual([nameCoOccurrence, nameAlone], [1, 0]);
  });

  it('finds a figure that stands elsewhere', () => {
    assert.equal(coOccurrence('The new bridge opened with 40 guests.').figureGap, 0);
    assert.ok(coOccurrence('The new bridge opened with 12 guests.').figureGap > 0.5);
  });

  it('finds a name that stands twice', () => {
    assert.equal(coOccurrence('Ann Lee met Ann Lee at the bridge.').nameTwice, 1);
    assert.equal(coOccurrence('Ann Lee met Tom Hart at the bridge.').nameTwice, 0);
  });

  it('finds a denial that no passage has', () => {
    assert.equal(coOccurrence('The mayor has not thanked the builders.').deniedNowhere, 1);
    assert.equal(coOccurrence('The mayor thanked the builders.').deniedNowhere, 0);
  });

  it('tells how much stands in the order of the sources', () => {
    assert.equal(coOccurrence('The mayor thanked the builders.').inOrder, 1);
    assert.equal(coOccurrence('The builders thanked the mayor.').inOrder, 0);
  });
});
