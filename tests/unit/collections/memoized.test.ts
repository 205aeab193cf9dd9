import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memoized } from '../../../server/src/core/collections/memoized';

/** A memoized function with the keys that it had to compute. */
function counting(maxEntries: number) {
  const computed: string[] = [];
  const upperCase = memoized((key: string) => {
    computed.push(key);
    return key.toUpperCase();
  }, maxEntries);
  return { upperCase, computed };
}

describe('memoized', () => {
  it('computes once for each key', () => {
    const { upperCase, computed } = counting(10);
    assert.deepEqual([upperCase('a'), upperCase('b'), upperCase('a')], ['A', 'B', 'A']);
    assert.deepEqual(computed, ['a', 'b']);
  });

  it('computes a forgotten result again', () => {
    const { upperCase, computed } = counting(1);
    assert.deepEqual([upperCase('a'), upperCase('b'), upperCase('a')], ['A', 'B', 'A']);
    assert.deepEqual(computed, ['a', 'b', 'a']);
  });

  it('remembers results that are false or empty', () => {
    let calls = 0;
    const isLong = memoized((key: string) => {
      calls += 1;
      return key.length > 3;
    }, 10);
    assert.deepEqual([isLong('a'), isLong('a'), calls], [false, false, 1]);
  });

  it('returns the results of the function, after any calls', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.nat({ max: 4 }),
        (keys, maxEntries) => {
          const { upperCase } = counting(maxEntries);
          for (const key of keys) assert.equal(upperCase(key), key.toUpperCase());
        },
      ),
    );
  });
});
