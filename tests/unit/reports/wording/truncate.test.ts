import assert from 'node:assert/strict';
import fc from 'fast-check';
import { truncate, truncateMiddle } from '../../../../server/src/reports/wording/truncate';

describe('a truncated text', () => {
  it('is unchanged if it is short enough', () => {
    assert.equal(truncate('The bridge is open.', 19), 'The bridge is open.');
    assert.equal(truncateMiddle('The bridge is open.', 19), 'The bridge is open.');
  });

  it('is cut between words', () => {
    assert.equal(truncate('The bridge is open to all.', 16), 'The bridge is…');
  });

  it('is cut inside a word without a space in its second half', () => {
    assert.equal(truncate('A Verschlechterungsverbot', 10), 'A Verschle…');
  });

  it('never ends with half of a surrogate pair', () => {
    assert.equal(truncate('abc🌉def', 4), 'abc…');
  });

  it('keeps start and end if the middle is cut out', () => {
    assert.equal(
      truncateMiddle('The bridge is open to all who pay the toll.', 30),
      'The bridge is open … the toll.',
    );
  });

  it('has at most the maximum length and the mark of the cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 3, max: 40 }), (text, maxLength) => {
        assert.ok(truncate(text, maxLength).length <= maxLength + 1);
        assert.ok(truncateMiddle(text, maxLength).length <= maxLength + 2);
      }),
    );
  });
});
