import assert from 'node:assert/strict';
import { isNegation } from '../../../server/src/core/english/negations';

describe('isNegation', () => {
  it('holds for words that deny by their form, and for every contraction of not', () => {
    for (const word of ['not', 'never', 'cannot', 'without', "won't", "didn't", "n't"])
      assert.ok(isNegation(word), word);
  });

  it('does not hold for words that deny by their meaning, or nearly', () => {
    for (const word of ['deny', 'refused', 'hardly', 'unable', 'knot']) assert.ok(!isNegation(word), word);
  });
});
