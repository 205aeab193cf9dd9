/** A function that remembers its result for each object for as long as the object is in use. */
export function memoizedByObject<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { result: compute(key) };
      known.set(key, entry);
    }
    return entry.result;
  };
}
