import assert from 'node:assert/strict';
import { VersionedValue } from '../../../server/src/core/collections/versionedValue';

/** A remembered value that counts how often it was computed. */
function counting() {
  const value = new VersionedValue<number>();
  let computed = 0;
  return (...versions: readonly unknown[]): number => value.get(versions, () => ++computed);
}

describe('a versioned value', () => {
  it('is computed once for the same versions', () => {
    const get = counting();
    assert.deepEqual([get(1, 'a'), get(1, 'a')], [1, 1]);
  });

  it('is computed anew when one of the versions is another', () => {
    const get = counting();
    assert.deepEqual([get(1, 'a'), get(1, 'b'), get(2, 'b')], [1, 2, 3]);
  });

  it('does not remember an earlier version', () => {
    const get = counting();
    assert.deepEqual([get(1), get(2), get(1)], [1, 2, 3]);
  });

  it('compares versions by identity', () => {
    const get = counting();
    const names = ['Ann'];
    assert.deepEqual([get(names), get(names), get(['Ann'])], [1, 1, 2]);
  });
});
