import assert from 'node:assert/strict';
import { isWithinBounds } from '../../../server/src/core/match/boundedValues';
import { claimTokens } from '../../../server/src/core/match/claimTokens';
import { analyse } from '../../../server/src/core/prose/tokens';
import { findValues } from '../../../server/src/core/values/find';

function within(claim: string, source: string): boolean {
  const { tokens } = analyse(claim);
  const [own] = findValues(claim, tokens);
  const [theirs] = findValues(source, analyse(source).tokens);
  assert.ok(own && theirs);
  return isWithinBounds(own, theirs, claimTokens(tokens));
}

describe('a claim that only bounds a value', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['more than 100 people', '130 people', true],
    ['more than 100 people', '90 people', false],
    ['fewer than 100 people', '90 people', true],
    ['at least 100 people', '100 people', true],
    ['about 100 people', '130 people', false],
    ['100 people', '130 people', false],
    ['more than 250 people', 'more than 300 people', false],
    ['founded before 1988', 'founded in 1979', true],
    ['founded after 1988', 'founded in 1979', false],
    ['founded in 1988', 'founded in 1979', false],
  ];
  for (const [claim, source, expected] of cases) {
    it(`“${claim}” is ${expected ? '' : 'not '}kept by “${source}”`, () => {
      assert.equal(within(claim, source), expected);
    });
  }
});
