import assert from 'node:assert/strict';
import { positionsIn } from '../../../../server/src/reports/content/positions';

describe('positions in a text', () => {
  it('count lines and columns from 1', () => {
    assert.deepEqual(positionsIn('one\ntwo')(0), { line: 1, column: 1 });
    assert.deepEqual(positionsIn('one\ntwo')(5), { line: 2, column: 2 });
  });

  it('count CRLF as one line end', () => {
    assert.deepEqual(positionsIn('one\r\ntwo')(5), { line: 2, column: 1 });
  });

  it('count columns in UTF-16 units, so that an emoji takes two', () => {
    assert.deepEqual(positionsIn('😀 x')(3), { line: 1, column: 4 });
  });

  it('give the end of the text for an offset beyond it', () => {
    assert.deepEqual(positionsIn('one')(9), { line: 1, column: 4 });
  });
});
