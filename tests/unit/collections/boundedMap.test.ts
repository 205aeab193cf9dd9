import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BoundedMap } from '../../../server/src/core/collections/boundedMap';

describe('BoundedMap', () => {
  it('has no value for a key that was never set', () => {
    assert.equal(new BoundedMap<string, number>(2).get('a'), undefined);
  });

  it('evicts the entry set longest ago once it is full', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('c', 3);
    assert.deepEqual([map.get('a'), map.get('b'), map.get('c')], [undefined, 2, 3]);
  });

  it('makes an entry that is set again the newest', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    assert.deepEqual([map.get('a'), map.get('b'), map.get('c')], [3, undefined, 4]);
  });

  it('does not renew an entry that is read', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    assert.equal(map.get('a'), undefined);
  });

  it('evicts as many entries as a large one needs', () => {
    const map = new BoundedMap<string, number>(10, (key) => key.length);
    map.set('aaaa', 1);
    map.set('bbbb', 2);
    map.set('cccccccccc', 3);
    assert.deepEqual([map.get('aaaa'), map.get('bbbb'), map.get('cccccccccc')], [undefined, undefined, 3]);
  });

  it('does not keep an entry larger than itself, and keeps the others', () => {
    const map = new BoundedMap<string, number>(3, (key) => key.length);
    map.set('aaa', 1);
    map.set('bbbb', 2);
    assert.deepEqual([map.get('aaa'), map.get('bbbb')], [1, undefined]);
  });

  it('keeps exactly the entries set last that fit, whatever is set', () => {
    const key = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(key, { maxLength: 60 }), (maxSize, keys) => {
        const map = new BoundedMap<string, number>(maxSize, ({ length }) => length);
        let kept: string[] = [];
        for (const [time, set] of keys.entries()) {
          map.set(set, time);
          kept = kept.filter((other) => other !== set);
          if (set.length > maxSize) continue;
          kept.push(set);
          while (kept.join('').length > maxSize) kept.shift();
        }
        for (const one of new Set(keys))
          assert.equal(map.get(one), kept.includes(one) ? keys.lastIndexOf(one) : undefined);
      }),
    );
  });
});
