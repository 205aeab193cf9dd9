import { BoundedMap } from './boundedMap';

/**
 * Returns a pure function that does the same as `compute` and remembers its results for the `maxEntries` keys computed
 * last. A result of `undefined` is computed anew each time.
 */
export function memoized<Key, Value>(compute: (key: Key) => Value, maxEntries: number): (key: Key) => Value {
  const results = new BoundedMap<Key, Value>(maxEntries);
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
