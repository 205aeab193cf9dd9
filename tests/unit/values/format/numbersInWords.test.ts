import assert from 'node:assert/strict';
import {
  inWords,
  ordinalInWords,
  ordinalSuffix,
} from '../../../../server/src/core/values/format/numbersInWords';

describe('numbers in words', () => {
  for (const [value, words] of [
    [0, 'zero'],
    [17, 'seventeen'],
    [40, 'forty'],
    [42, 'forty-two'],
    [150, 'one hundred fifty'],
    [12_345, 'twelve thousand three hundred forty-five'],
  ] as const)
    it(`writes ${value} as ${words}`, () => {
      assert.equal(inWords(value), words);
    });

  it('writes no fractions, negative or larger numbers', () => {
    for (const value of [1.5, -1, 1_000_000]) assert.equal(inWords(value), undefined);
  });

  it('writes ordinals', () => {
    assert.deepEqual([1, 12, 21, 90].map(ordinalInWords), ['first', 'twelfth', 'twenty-first', 'ninetieth']);
    assert.equal(ordinalInWords(100), undefined);
    assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinalSuffix), [
      'st',
      'nd',
      'rd',
      'th',
      'th',
      'th',
      'th',
      'st',
      'th',
    ]);
  });
});
