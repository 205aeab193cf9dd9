import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lowerBound } from '../../../server/src/core/collections/binarySearch';

describe('lowerBound', () => {
  it('is the index of the first item that is not before', () => {
    assert.equal(
      lowerBound([1, 3, 5], (item) => item < 3),
      1,
    );
  });

  it('is the first of equal items', () => {
    assert.equal(
      lowerBound([1, 3, 3, 3, 5], (item) => item < 3),
      1,
    );
  });

  it('is the length of the list where all items are before', () => {
    assert.equal(
      lowerBound([1, 3, 5], () => true),
      3,
    );
  });

  it('is 0 in an empty list', () => {
    assert.equal(
      lowerBound([], () => true),
      0,
    );
  });

  it('has the same result as a search from the beginning', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 })),
        fc.integer({ min: -10, max: 10 }),
        (numbers, limit) => {
          const sorted = [...numbers].sort((a, b) => a - b);
          const first = sorted.findIndex((item) => item >= limit);
          assert.equal(
            lowerBound(sorted, (item) => item < limit),
            first === -1 ? sorted.length : first,
          );
        },
      ),
    );
  });
});
