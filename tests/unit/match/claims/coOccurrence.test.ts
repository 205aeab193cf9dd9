import assert from 'node:assert/strict';
import { readArticle } from '../../../../server/src/core/archive/article';
import { companyOf } from '../../../../server/src/core/match/claims/coOccurrence';
import type { ClaimCompany } from '../../../../server/src/core/match/claims/coOccurrence';
import { claimTokens } from '../../../../server/src/core/archive/index/contentTokens';
import { PassageIndex } from '../../../../server/src/core/archive/index/passageIndex';
import { analyse } from '../../../../server/src/core/prose/tokens';

const article = [
  'Ann Lee opened the new bridge in Leeds on Monday with 40 guests.',
  'The band played under the arches until the evening.',
  'The mayor thanked the builders for years of patient work.',
  'In Bradford, Tom Hart closed the old library, where 12 readers protested.',
].join('\n\n');

describe('companyOf', () => {
  const index = new PassageIndex();
  index.add(readArticle({ id: 'a', text: article }));

  function company(claim: string): ClaimCompany {
    const tokens = claimTokens(analyse(claim).tokens);
    return companyOf(tokens, index.sharing(tokens));
  }

  it('finds a name among the words that the sources have around it', () => {
    assert.equal(company('Ann Lee opened the new bridge in Leeds.').nameCompany, 1);
  });

  it('finds a name out of its company', () => {
    const right = company('Ann Lee opened the new bridge in Leeds.');
    const wrong = company('Tom Hart opened the new bridge in Leeds.');
    assert.ok(wrong.nameCompany < right.nameCompany / 2);
    assert.deepEqual([right.nameAlone, wrong.nameAlone], [0, 1]);
  });

  it('says nothing of names where the claim has none', () => {
    const { nameCompany, nameAlone } = company('The band played under the arches.');
    assert.deepEqual([nameCompany, nameAlone], [1, 0]);
  });

  it('finds a figure that stands elsewhere', () => {
    assert.equal(company('The new bridge opened with 40 guests.').figureGap, 0);
    assert.ok(company('The new bridge opened with 12 guests.').figureGap > 0.5);
  });

  it('finds a name that stands twice', () => {
    assert.equal(company('Ann Lee met Ann Lee at the bridge.').nameTwice, 1);
    assert.equal(company('Ann Lee met Tom Hart at the bridge.').nameTwice, 0);
  });

  it('finds a denial that no passage has', () => {
    assert.equal(company('The mayor has not thanked the builders.').deniedNowhere, 1);
    assert.equal(company('The mayor thanked the builders.').deniedNowhere, 0);
  });

  it('tells how much stands in the order of the sources', () => {
    assert.equal(company('The mayor thanked the builders.').inOrder, 1);
    assert.equal(company('The builders thanked the mayor.').inOrder, 0);
  });
});
