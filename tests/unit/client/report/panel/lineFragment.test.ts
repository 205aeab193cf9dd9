import assert from 'node:assert/strict';
import { rangeOfFragment } from '../../../../../client/src/report/panel/lineFragment';

describe('the fragment of a link', () => {
  it('names a line', () => {
    const start = { line: 2, column: 0 };
    assert.deepEqual(rangeOfFragment('L3'), { start, end: start });
  });

  it('names a column', () => {
    const start = { line: 2, column: 4 };
    assert.deepEqual(rangeOfFragment('L3,5'), { start, end: start });
  });

  it('names a range', () => {
    assert.deepEqual(rangeOfFragment('L3,5-L4,2'), {
      start: { line: 2, column: 4 },
      end: { line: 3, column: 1 },
    });
  });

  it('names no place before the first line and column', () => {
    const start = { line: 0, column: 0 };
    assert.deepEqual(rangeOfFragment('L0,0'), { start, end: start });
  });

  for (const fragment of ['', 'heading', 'L', 'L-1', 'L3,', '3', 'L3x']) {
    it(`names nothing when it is “${fragment}”`, () => {
      assert.equal(rangeOfFragment(fragment), undefined);
    });
  }
});
