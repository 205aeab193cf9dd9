import assert from 'node:assert/strict';
import { isWithinBounds, missesBounds } from '../../../../server/src/core/match/claims/boundedValues';
import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import { analyse } from '../../../../server/src/core/prose/tokens';
import { findValues } from '../../../../server/src/core/values/read/findValues';

function judged(judge: typeof isWithinBounds, claim: string, source: string): boolean {
  const { tokens } = analyse(claim);
  const [own] = findValues(claim, tokens);
  const [theirs] = findValues(source, analyse(source).tokens);
  assert.ok(own && theirs);
  return judge(own, theirs, contentTokens(tokens));
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
    ['closed by July', 'closed at the end of June', true],
    ['free before January', 'free until 31 December', true],
    ['closed by July', 'closed in August', false],
    ['closed by July', 'closed in February', false],
    ['reopens after March', 'reopens on 2 April', true],
    ['reopens after 28 March', 'reopens on 2 April', true],
  ];
  for (const [claim, source, expected] of cases) {
    it(`“${claim}” is ${expected ? '' : 'not '}kept by “${source}”`, () => {
      assert.equal(judged(isWithinBounds, claim, source), expected);
    });
  }
});

describe('a bound that the source’s very figure does not reach', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['more than 43 reviews', '43 reviews', true],
    ['fewer than 43 reviews', '43 reviews', true],
    ['more than $43 million', '$43 million', true],
    ['at least 43 reviews', '43 reviews', false],
    ['more than 43 reviews', 'more than 43 reviews', false],
    ['more than 43 reviews', '44 reviews', false],
    ['more than 43 reviews', '41 reviews', true],
    ['fewer than 105 reviews', '108 reviews', true],
    ['more than $3.25 million', '$3.2 million', true],
    ['more than $3.21 million', '$3.2 million', false],
    ['more than three years', 'three years', false],
    ['built after 1966', 'built in 1966', true],
    ['built before 1966', 'built in 1966', true],
    ['built by 1966', 'built in 1966', false],
  ];
  for (const [claim, source, expected] of cases) {
    it(`“${claim}” ${expected ? 'misses' : 'does not miss'} “${source}”`, () => {
      assert.equal(judged(missesBounds, claim, source), expected);
    });
  }
});
