import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CompactModel, encodeModel } from '../../../server/src/core/syntax/compactModel';
import { keyBits } from '../../../server/src/core/syntax/featureHash';
import { bestClass } from '../../../server/src/core/syntax/linearModel';

const classes = 40;

describe('CompactModel', () => {
  const weights = fc.dictionary(
    fc.nat(classes - 1).map(String),
    fc.integer({ min: -100, max: 100 }).filter((weight) => weight !== 0),
  );
  const features = fc
    .uniqueArray(fc.tuple(fc.nat(2 ** keyBits - 1), weights), { selector: ([key]) => key })
    .map((list) =>
      list
        .map(([key, own]) => ({
          key,
          weights: new Map(Object.entries(own).map(([index, weight]) => [Number(index), weight])),
        }))
        .sort((a, b) => a.key - b.key),
    );

  it('adds up the weights that were encoded', () => {
    fc.assert(
      fc.property(features, (list) => {
        const model = new CompactModel(encodeModel({ classes, features: list }));
        const scores = new Int32Array(classes);
        model.score(
          Int32Array.from(list, ({ key }) => key),
          list.length,
          scores,
        );
        const expected = new Int32Array(classes);
        for (const { weights: own } of list)
          for (const [index, weight] of own) expected[index] = (expected[index] ?? 0) + weight;
        assert.deepEqual(scores, expected);
      }),
    );
  });

  it('passes over features that it does not know', () => {
    const model = new CompactModel(
      encodeModel({ classes, features: [{ key: 7, weights: new Map([[1, 5]]) }] }),
    );
    const scores = new Int32Array(classes);
    model.score(Int32Array.of(8, 7 + 2 ** 20), 2, scores);
    assert.deepEqual(scores, new Int32Array(classes));
  });
});

describe('bestClass', () => {
  it('is the class with the highest score, the first of equals', () => {
    assert.equal(bestClass(Int32Array.of(1, 4, 4, 2)), 1);
  });

  it('can leave out the first classes', () => {
    assert.equal(bestClass(Int32Array.of(9, -4, -3), 1), 2);
  });
});
