import { citationsIn, citedId } from '../core/editor';

/**
 * The key that cites a source in `[@…]`: the beginning of its id up to the first separator, or else the whole id, or else
 * the longest beginning that works. A key works if it can stand behind the `@`, and is the beginning of no other id.
 * Undefined if no key does.
 *
 * @param ids the ids of all sources
 */
export function citationKey(id: string, ids: readonly string[]): string | undefined {
  const [natural = ''] = /^[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/u.exec(id) ?? [];
  const works = (key: string): boolean => canStandBehindAt(key) && citedId(key, ids) === id;
  if (works(natural)) return natural;
  if (works(id)) return id;
  for (let length = id.length - 1; length > 0; length--) {
    const key = id.slice(0, length);
    // What is shorter than a key that is ambiguous is ambiguous too.
    if (canStandBehindAt(key)) return works(key) ? key : undefined;
  }
  return undefined;
}

function canStandBehindAt(key: string): boolean {
  const citation = `[@${key}]`;
  return citationsIn(citation, 0, citation.length)[0]?.target === key;
}
