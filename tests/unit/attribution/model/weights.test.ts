import assert from 'node:assert/strict';
import { weights } from '../../../../server/src/core/attribution/model/weights';

describe('the table of weights', () => {
  const { direction, rightStart, rightEnd, bothStart, bothEnd, leftStart, leftEnd, speaker } = weights;
  const values = [direction, rightStart, rightEnd, bothStart, bothEnd, leftStart, leftEnd, speaker]
    .flatMap((table) => Object.values<object>(table))
    .flatMap((row) => Object.keys(row));

  it('holds single words and parts of speech, and no passage of a text', () => {
    assert.deepEqual(
      values.filter((value) => value.split(' ').length > 4 || value.length > 40),
      [],
    );
  });

  it('holds no name', () => {
    assert.deepEqual(
      values.filter((value) => /(?:^| )\p{Lu}\p{Ll}/u.test(value)),
      [],
    );
  });
});
