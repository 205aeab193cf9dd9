/** What may stand behind the @ of a citation. */
const wholeKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_#$%&+<>~/-])?$/u;

/**
 * What cites an article in `[@…]`: its id, or, where a character of the id cannot stand there, the longest beginning that
 * can and that no other id has. Undefined where there is none.
 */
export function citationKey(id: string, ids: Iterable<string>): string | undefined {
  if (wholeKey.test(id)) return id;
  const others = [...ids].filter((other) => other !== id);
  for (let length = id.length - 1; length > 0; length--) {
    const key = id.slice(0, length);
    if (wholeKey.test(key)) return others.some((other) => other.startsWith(key)) ? undefined : key;
  }
  return undefined;
}
