import assert from 'node:assert/strict';
import { supportFeatures } from '../../../../server/src/core/match/claims/supportFeatures';
import type { SupportFeatureName } from '../../../../server/src/core/match/claims/supportFeatures';
import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import { analyse } from '../../../../server/src/core/prose/tokens';
import { judged } from './judgedClaim';

/** A feature of a claim against the closest passage of a source. */
function featureOf(name: SupportFeatureName, claim: string, source: string): number {
  const { compared } = judged(claim, [source]);
  const [closest] = compared;
  assert.ok(closest);
  return supportFeatures(contentTokens(analyse(claim).tokens), closest, compared)[name];
}

describe('what tells whether a passage carries a claim', () => {
  const cases: readonly (readonly [
    name: SupportFeatureName,
    claim: string,
    source: string,
    value: number,
  ])[] = [
    ['coverage', 'The harbour bridge was closed.', 'The harbour bridge was closed.', 1],
    ['openNames', 'Ruth Lindqvist closed the harbour bridge.', 'The council closed the harbour bridge.', 2],
    ['openNames', 'Ruth Lindqvist closed the bridge.', 'The bridge was closed by Ruth Lindqvist.', 0],
    [
      'missingValues',
      'The ferry carried 340 passengers to the island.',
      'The ferry carried passengers to the island.',
      1,
    ],
    ['derivedValues', 'Two thirds of the 300 pupils passed.', 'Of the 300 pupils, 200 passed.', 1],
    ['unreal', 'The council closed the bridge.', 'The council might close the bridge.', 1],
    ['unreal', 'The council might close the bridge.', 'The council might close the bridge.', 0],
    [
      'openOrder',
      'The bridge was closed before the storm came.',
      'The bridge was closed after the storm came.',
      1,
    ],
    [
      'openOrder',
      'The bridge was closed before the storm came.',
      'The bridge was closed before the storm came.',
      0,
    ],
  ];
  for (const [name, claim, source, value] of cases)
    it(`${name} of “${claim}” against “${source}”: ${value}`, () => {
      assert.equal(Number(featureOf(name, claim, source).toFixed(3)), value);
    });
});
