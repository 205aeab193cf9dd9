import assert from 'node:assert/strict';
import { weights } from '../../../../server/src/core/attribution/model/weights';

describe('the table of weights', () => {
  const { direction, rightStart, rightEnd, bothStart, bothEnd, leftStart, leftEnd, speaker } = weights;
  const answers = [direction, rightStart, rightEnd, bothStart, bothEnd, leftStart, leftEnd, speaker]
    .flatMap((table) => Object.values<object>(table))
    .flatMap((row) => Object.keys(row));

  it('holds single words and parts of speech, and no passage of a text', () => {
    assert.deepEqual(
      answers.filter((answer) => answer.split(' ').length > 4 || answer.length > 40),
      [],
    );
  });

  it('holds no name', () => {
    assert.deepEqual(
      answers.filter((answer) => /(?:^| )\p{Lu}\p{Ll}/u.test(answer)),
      [],
    );
  });
});
