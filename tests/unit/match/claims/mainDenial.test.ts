import assert from 'node:assert/strict';
import { mainDenial } from '../../../../server/src/core/match/claims/mainDenial';
import { tokensOf } from './alignedTexts';

describe('mainDenial', () => {
  const denial = (text: string): string | undefined => {
    const tokens = tokensOf(text);
    return tokens[mainDenial(tokens)]?.text;
  };

  it('finds the negator of the first verb', () => {
    assert.equal(denial('The council did not approve the plan.'), 'not');
    assert.equal(denial('The ferry never sailed to Norway.'), 'never');
  });

  describe('finds none', () => {
    const none: readonly (readonly [what: string, claim: string])[] = [
      ['in an affirmation', 'The council approved the plan.'],
      ['in “not just”', 'The ferry did not just sail to Norway.'],
      ['in a later clause', 'The council approved a plan that did not please the mayor.'],
      ['in a relative clause', 'The players that did not start lost the match.'],
      ['of a verb that says that something is not done', 'The ferry did not miss the tide.'],
      ['of what may be', 'The ferry may not sail to Norway.'],
      ['of whoever a pronoun stands for', 'She did not sail to Norway.'],
    ];
    for (const [what, claim] of none) {
      it(what, () => {
        assert.equal(denial(claim), undefined);
      });
    }
  });
});
