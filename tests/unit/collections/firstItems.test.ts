import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FirstItems } from '../../../server/src/core/collections/firstItems';

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

describe('FirstItems', () => {
  it('keeps what sorting all items and cutting the rest gives, equal items in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), fc.integer({ min: 1, max: 6 }), (scores, limit) => {
        const items = scores.map((score, index) => ({ score, index }));
        const first = new FirstItems(limit, byScore);
        for (const item of items) first.add(item);
        const sorted = items.toSorted(byScore);
        assert.deepEqual(first.items, sorted.slice(0, limit));
        assert.equal(first.last, sorted[limit - 1]);
      }),
    );
  });
});
