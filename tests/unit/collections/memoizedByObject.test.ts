import assert from 'node:assert/strict';
import { memoizedByObject } from '../../../server/src/core/collections/memoizedByObject';

describe('memoizedByObject', () => {
  it('computes a result once for each object, whatever the result is', () => {
    let computed = 0;
    const first = memoizedByObject(({ length }: readonly string[]) => {
      computed++;
      return length === 0 ? undefined : length;
    });
    const [empty, one] = [[], ['a']];
    assert.deepEqual([first(empty), first(one), first(empty), first(['a'])], [undefined, 1, undefined, 1]);
    assert.equal(computed, 3);
  });
});
