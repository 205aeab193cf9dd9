import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlap, previousLonger } from '../../../server/src/core/prose/span';
import { SpanUnion } from '../../../server/src/core/prose/spanUnion';

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 });

describe('the union of spans', () => {
  it('overlaps a place if and only if one of the spans does', () => {
    fc.assert(
      fc.property(spans, span, (all, place) => {
        assert.equal(
          new SpanUnion(all).overlaps(place),
          all.some((one) => overlap(one, place) > 0),
        );
      }),
    );
  });
});

describe('the nearest span before one that ends later', () => {
  it('is the last of those before it that do', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const sorted = all.toSorted((a, b) => a.start - b.start);
        assert.deepEqual(
          [...previousLonger(sorted)],
          sorted.map(({ end }, index) => sorted.slice(0, index).findLastIndex((one) => one.end > end)),
        );
      }),
    );
  });

  it('is found in a number of steps that grows as the number of spans', () => {
    const steps = (count: number): number => {
      let read = 0;
      previousLonger(
        Array.from({ length: count }, (_, start) => ({
          start,
          get end() {
            read += 1;
            return start + 1 + (start % 7);
          },
        })),
      );
      return read;
    };
    assert.ok(steps(2000) < 2.2 * steps(1000));
  });
});
