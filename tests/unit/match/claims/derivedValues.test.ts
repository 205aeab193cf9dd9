import assert from 'node:assert/strict';
import { readClaim } from '../../../../server/src/core/match/claims/claimReading';
import { derivationCoverage } from '../../../../server/src/core/match/claims/derivedValues';
import { analyse } from '../../../../server/src/core/prose/tokens';
import { findValues } from '../../../../server/src/core/values/read/findValues';
import { tokensOf } from './alignedTexts';
import { indexOf } from './judgedClaim';

/** The coverage by which the first value of a claim is derived from an article's figures. */
function coverage(claim: string, source: string): number {
  const tokens = tokensOf(claim);
  const values = findValues(claim, analyse(claim).tokens);
  const [value] = values;
  assert(value);
  return derivationCoverage(value, tokens, readClaim(tokens, values, indexOf([source])).comparisons);
}

describe('derivationCoverage', () => {
  const derived: readonly (readonly [string, string, string])[] = [
    [
      'a difference',
      'Seven ferries are left to the harbour.',
      'Four of the harbour’s eleven ferries were sold.',
    ],
    [
      'a rise in price',
      'Mooring costs £15 more at the harbour.',
      'The harbour raised the mooring charge from £40 to £55.',
    ],
    [
      'a share',
      'A quarter of the ferry crews at the harbour were ill.',
      'Of the 200 ferry crews at the harbour 50 were ill.',
    ],
    [
      'the rest of a whole',
      'A fifth of the harbour would be sold.',
      'The town would keep about 80% of the harbour.',
    ],
    [
      'a month’s part of a year',
      'A berth at the harbour costs €400 a month.',
      'A berth at the harbour costs €4,800 a year.',
    ],
    [
      'more than a difference',
      'Counts of harbour seals are more than 20 seals apart.',
      'The town counted 40 harbour seals, the club 62 seals.',
    ],
  ];
  for (const [what, claim, source] of derived)
    it(`is above 0 for ${what}`, () => {
      assert(coverage(claim, source) > 0);
    });

  it('is 0 for a figure that the passages do not give', () => {
    assert.equal(
      coverage('Nine ferries are left to the harbour.', 'Four of the harbour’s eleven ferries were sold.'),
      0,
    );
  });

  const underived: readonly (readonly [string, string, string])[] = [
    [
      'a difference of which the claim tells none',
      'Seven ferries serve the harbour.',
      'The harbour has eleven ferries; four ferries are new.',
    ],
    [
      'figures of two units',
      'The harbour has seven ferries left.',
      'The harbour has eleven ferries and four cranes.',
    ],
    [
      'a share that is a difference of shares',
      'Harbour dues fell by 11 per cent.',
      'Harbour dues were 58 per cent of the income, berths 47 per cent.',
    ],
    ['the double of what neither side doubles', 'Harbour dues are £40.', 'Harbour dues are £20.'],
  ];
  for (const [what, claim, source] of underived)
    it(`is 0 for ${what}`, () => {
      assert.equal(coverage(claim, source), 0);
    });

  it('takes a difference of two shares for points', () => {
    const source = 'The harbour got 58 per cent of the votes, the pier 47 per cent.';
    assert(coverage('It was 11 points up at the harbour votes.', source) > 0);
  });

  it('takes a part of an amount for an amount', () => {
    const source = 'The harbour fund has £600 million; a third of it is spent.';
    assert(coverage('£200 million of the harbour fund is spent.', source) > 0);
  });

  it('is 0 for the half where the draft writes of the double', () => {
    assert.equal(coverage('Dues doubled to 25% at the harbour.', 'The harbour doubled its dues to 50%.'), 0);
  });
});
