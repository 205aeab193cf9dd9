import assert from 'node:assert/strict';
import { numberWords } from '../../../server/src/core/english/numberWords';

describe('numberWords', () => {
  it('has the value of every whole number that is one word, to ninety', () => {
    assert.deepEqual(
      ['zero', 'one', 'ten', 'eleven', 'nineteen', 'twenty', 'ninety'].map((word) => numberWords.get(word)),
      [0, 1, 10, 11, 19, 20, 90],
    );
  });

  it('has no value of other words', () => {
    for (const word of ['once', 'tens', 'second', 'a', '']) assert.equal(numberWords.get(word), undefined);
  });
});
