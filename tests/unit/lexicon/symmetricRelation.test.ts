import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encode } from '../../../server/src/core/lexicon/encoding';
import { SymmetricRelation } from '../../../server/src/core/lexicon/symmetricRelation';

describe('SymmetricRelation', () => {
  it('holds exactly the pairs that it was made of, in both directions', () => {
    const count = 12;
    const number = fc.nat({ max: count - 1 });
    const pair = fc.tuple(number, number).filter(([a, b]) => a < b);
    const pairs = fc.uniqueArray(pair, { selector: String, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (some) => {
        const sorted = [...some].sort(([a, b], [c, d]) => a - c || b - d);
        let previous = 0;
        const numbers = sorted.flatMap(([a, b]) => {
          const difference = a - previous;
          previous = a;
          return [difference, b];
        });
        const relation = new SymmetricRelation(encode(numbers), count);
        for (let a = 0; a < count; a++) {
          const partners = some.flatMap(([one, other]) => (one === a ? [other] : other === a ? [one] : []));
          assert.deepEqual(
            [...relation.partnersOf(a)].sort((b, c) => b - c),
            partners.sort((b, c) => b - c),
          );
          for (let b = 0; b < count; b++) assert.equal(relation.has(a, b), partners.includes(b));
        }
      }),
    );
  });
});
