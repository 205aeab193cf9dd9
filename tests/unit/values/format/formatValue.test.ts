import assert from 'node:assert/strict';
import { inFormOf } from '../../../../server/src/core/values/format/formatValue';
import { valueOf } from '../finding';

/** The draft with the figure put right from the source. */
function mended(draft: string, source: string): string {
  const like = valueOf(draft);
  return (
    draft.slice(0, like.core.start) + inFormOf(valueOf(source), like, draft) + draft.slice(like.core.end)
  );
}

describe('inFormOf', () => {
  for (const [draft, source, expected] of [
    ['up 25 percent', '50%', 'up 50 percent'],
    ['up 25%', 'fifty per cent', 'up 50%'],
    ['up twenty-five per cent', '50%', 'up fifty per cent'],
    ['Half the land', '62 percent', '62 percent of the land'],
    ['half of it', 'three quarters', 'three-quarters of it'],
    ['worth $500 million', '$2.5 billion', 'worth $2.5 billion'],
    ['worth $500m', '$2.5 billion', 'worth $2.5bn'],
    ['worth $1,500', '$2 million', 'worth $2,000,000'],
    ['six people', '12 people', 'twelve people'],
    ['Six people', '12 people', 'Twelve people'],
    ['9 people', 'six people', '6 people'],
    ['10 to 15 people', '20 to 30 people', '20 to 30 people'],
    ['10-15 people', '20 to 30 people', '20-30 people'],
    ['in 2012', 'March 2014', 'in 2014'],
    ['on Feb. 24, 2022', '3 August 2023', 'on Aug. 3, 2023'],
    ['on 24 February 2022', 'Aug. 3, 2023', 'on 3 August 2023'],
    ['on Monday', 'Aug. 15, 2025', 'on Friday'],
    ['in the 1980s', 'the 1990s', 'in the 1990s'],
    ['at 3 p.m. sharp', '18:30', 'at 6:30 p.m. sharp'],
    ['the third round', 'the 21st round', 'the twenty-first round'],
    ['the 3rd round', 'the fourth round', 'the 4th round'],
    ['three weeks', '14 days', 'two weeks'],
    ['won 3-2', 'won 3-1', 'won 3-1'],
  ] as const)
    it(`writes "${source}" as "${expected}"`, () => {
      assert.equal(mended(draft, source), expected);
    });
});
