import assert from 'node:assert/strict';
import {
  cappedCount,
  featureTemplates,
  lengthBucket,
  template,
} from '../../../../server/src/core/attribution/model/featureTemplates';
import { featureValues } from '../../../../server/src/core/attribution/model/featureValues';
import { weights } from '../../../../server/src/core/attribution/model/weights';

describe('feature templates', () => {
  it('are numbered by their place in the list', () => {
    assert.deepEqual(
      featureTemplates.map((name) => template[name]),
      featureTemplates.map((_, index) => index),
    );
  });

  it('include each template of the learned weights', () => {
    const { direction, rightStart, rightEnd, bothStart, bothEnd, leftStart, leftEnd, speaker } = weights;
    const learned = [
      direction,
      rightStart,
      rightEnd,
      bothStart,
      bothEnd,
      leftStart,
      leftEnd,
      speaker,
    ].flatMap((table) => Object.keys(table));
    const known = new Set<string>(featureTemplates);
    assert.deepEqual(
      learned.filter((name) => !known.has(name)),
      [],
    );
  });
});

describe('cappedCount', () => {
  it('counts from 0 to the maximum', () => {
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 9].map((count) => featureValues.textOf(cappedCount(count, 2))),
      ['0', '0', '1', '2', '2', '2'],
    );
  });
});

describe('lengthBucket', () => {
  for (const [bucket, lengths] of [
    ['0', [-3, 0]],
    ['1', [1]],
    ['2', [2]],
    ['3', [3]],
    ['4', [4]],
    ['5', [5, 6]],
    ['7', [7, 9]],
    ['10', [10, 14]],
    ['15', [15, 24]],
    ['25', [25, 1000]],
  ] as const) {
    it(`is ${bucket} for ${lengths.join(' and ')}`, () => {
      for (const length of lengths) assert.equal(featureValues.textOf(lengthBucket(length)), bucket);
    });
  }
});
