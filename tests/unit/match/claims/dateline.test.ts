import assert from 'node:assert/strict';
import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import { isDateline } from '../../../../server/src/core/match/claims/dateline';
import { analyse } from '../../../../server/src/core/prose/tokens';
import { findValues } from '../../../../server/src/core/values/read/findValues';

describe('a dateline', () => {
  const cases: readonly (readonly [sentence: string, expected: boolean])[] = [
    ['TARVIK, June 11 (Coast Wire) - The council shut the bridge for repairs.', true],
    ['Thursday 6 March 2025', true],
    ['The council shut the bridge for repairs on 6 March 2025.', false],
    ['On 6 March the council shut the bridge - for repairs, it said.', false],
  ];
  for (const [sentence, expected] of cases) {
    it(`is ${expected ? '' : 'not '}in “${sentence}”`, () => {
      const { tokens } = analyse(sentence);
      const date = findValues(sentence, tokens).find(({ kind }) => kind === 'date');
      assert.ok(date);
      assert.equal(isDateline(date, contentTokens(tokens)), expected);
    });
  }
});
