import assert from 'node:assert/strict';
import { compareAmounts } from '../../../../server/src/core/values/compare/compareAmounts';
import { compareValues, unitsComparable } from '../../../../server/src/core/values/compare/compareValues';
import { valueOf } from '../finding';

function compares(expected: string, a: string, b: string): void {
  it(`${expected}: "${a}" and "${b}"`, () => {
    assert.equal(compareValues(valueOf(a), valueOf(b)), expected);
    assert.equal(compareValues(valueOf(b), valueOf(a)), expected);
  });
}

describe('compareValues: amounts', () => {
  compares('equal', 'more than 150 people', 'over 150 people');
  compares('equal', 'three quarters of them', '75%');
  compares('equal', 'one in five voters', '20 percent');
  compares('equal', '$1.5 billion', '$1,500 million');
  compares('equal', 'two dozen people', '24 people');
  compares('equal', 'six people', '6 people');
  compares('equal', 'six phone calls were made', 'they have spoken six times');
  compares('compatible', 'about 80 %', '80 %');
  compares('compatible', 'nearly 50 people', '49 people');
  compares('compatible', 'at least 150 people', '160 people');
  compares('compatible', '3.2 million people', '3,214,000 people');
  compares('compatible', 'a third of them', '33 percent');
  compares('compatible', '10 to 15 people', '12 people');
  compares('compatible', '100 miles', '160 km');
  compares('compatible', 'about 80 people', 'about 85 people');
  compares('compatible', 'dozens of people', '20 to 30 people');
  compares('compatible', '2,400 to 3,000 people', '2,410 to 3,000 people');
  compares('compatible', 'about 10 to 15 people', '12 to 18 people');
  compares('compatible', 'at least 10 people', 'up to 10 people');
  compares('compatible', '300 people', '298 people');
  compares('compatible', '3.2 million people', '3.27 million people');
  compares('compatible', 'more than 100 people', '149 people');
  compares('compatible', 'under 100 people', '60 people');
  compares('different', 'more than 100 people', '151 people');
  compares('different', 'under 100 people', '40 people');
  compares('different', 'about 80 people', 'about 100 people');
  compares('different', 'less than 10 people', 'nearly 9 people');
  compares('different', 'half of them', '53 percent');
  compares('different', '50 people', '60 people');
  compares('different', '50 people', '51 people');
  compares('different', '25 percent', '50 percent');
  compares('different', 'more than 100 people', 'more than 150 people');
  compares('different', 'more than 10 people', 'fewer than 10 people');
  compares('different', 'dozens of people', 'six people');
  compares('different', '10 to 15 people', '20 people');
  compares('different', '10 to 15 people', '10 to 20 people');
  compares('different', 'the third round', 'the fourth round');
  compares('incomparable', '50 percent', '50 people');
  compares('incomparable', '5 percentage points', '5 percent');
  compares('incomparable', '150 settlements', '6 calls');
  compares('incomparable', '$5', '€6');
});

describe('compareValues: time', () => {
  compares('equal', 'Feb. 24, 2022', '24 February 2022');
  compares('equal', 'two weeks', '14 days');
  compares('equal', '3 p.m.', '15:00');
  compares('compatible', 'in 2014', 'in March 2014');
  compares('compatible', 'in the 1990s', 'in 1994');
  compares('compatible', 'on Friday', 'on Aug. 15, 2025');
  compares('compatible', 'in 2014-16', 'in 2015');
  compares('compatible', 'for a month', '30 days');
  compares('compatible', 'for a month and a half', 'for six weeks');
  compares('different', 'for two months', 'for seven weeks');
  compares('compatible', '3:30', '3:30 p.m.');
  compares('different', 'on Monday', 'on Aug. 15, 2025');
  compares('different', 'in 2012', 'in 2014');
  compares('different', 'in March 2014', 'in April 2014');
  compares('different', 'Aug. 15', 'Aug. 16');
  compares('different', 'in 2014-16', 'in 2018');
  compares('different', 'last week', 'next week');
  compares('incomparable', 'on Friday', 'in 2014');
  compares('incomparable', 'on Friday', 'on Aug. 15');
  compares('incomparable', 'yesterday', 'on Aug. 15');
});

describe('compareValues: scores', () => {
  compares('compatible', 'won 3-2', 'lost 2-3');
  compares('different', 'won 3-2', 'won 3-1');
});

describe('unitsComparable', () => {
  it('takes a bare figure for a figure of anything counted', () => {
    assert.equal(unitsComparable(valueOf('the 150'), valueOf('150 settlements')), true);
  });

  it('takes times for events, not for things', () => {
    assert.equal(unitsComparable(valueOf('six times'), valueOf('six meetings')), true);
    assert.equal(unitsComparable(valueOf('six times'), valueOf('six tanks')), false);
  });
});

describe('compareAmounts', () => {
  it('sets nouns aside, for callers that know them for one thing', () => {
    assert.equal(compareAmounts(valueOf('150 villages'), valueOf('150 settlements')), 'equal');
    assert.equal(compareAmounts(valueOf('120 villages'), valueOf('150 settlements')), 'different');
  });
});
