import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ContentIndex } from '../../../server/src/core/attribution/contentIndex';
import { overlap, type Span } from '../../../server/src/core/prose/span';

interface Item {
  readonly content: readonly Span[];
}

/** The same result, by comparing the place with every attribution. */
function innermostOfAll(items: readonly Item[], place: Span): Item | undefined {
  let best: Item | undefined;
  let bestScore = 0;
  for (const item of items) {
    const shared = Math.max(0, ...item.content.map((span) => overlap(span, place)));
    const size = item.content.reduce((sum, { start, end }) => sum + end - start, 0);
    const score = shared < (place.end - place.start) / 2 ? 0 : shared / size;
    if (score > bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

const spans = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('an index of attributions by their content', () => {
  const place = { start: 10, end: 20 };

  it('finds the attribution that has most of a place and least besides', () => {
    const wide = { content: [{ start: 0, end: 100 }] };
    const narrow = { content: [{ start: 10, end: 22 }] };
    assert.equal(new ContentIndex([wide, narrow]).innermost(place), narrow);
  });

  it('finds none that has less than half of it', () => {
    assert.equal(new ContentIndex([{ content: [{ start: 16, end: 30 }] }]).innermost(place), undefined);
  });

  it('finds the first of two that fit as well', () => {
    const [first, second] = [{ content: [place] }, { content: [place] }];
    assert.equal(new ContentIndex([first, second]).innermost(place), first);
  });

  it('finds what a comparison with every attribution finds', () => {
    const items = fc.array(fc.record({ content: fc.array(spans, { maxLength: 3 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(items, spans, (given, wanted) => {
        assert.equal(new ContentIndex(given).innermost(wanted), innermostOfAll(given, wanted));
      }),
    );
  });

  it('finds all attributions that have any of a place, in the order given', () => {
    const items = fc.array(fc.record({ content: fc.array(spans, { maxLength: 3 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(items, spans, (given, wanted) => {
        const expected = given.filter(({ content }) => content.some((span) => overlap(span, wanted) > 0));
        assert.deepEqual(new ContentIndex(given).overlapping(wanted), expected);
      }),
    );
  });
});
