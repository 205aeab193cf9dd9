/**
 * Source ids that a citation key may mean: the id that equals the key, else every id that begins with it. None if the key
 * is unknown, several if it is ambiguous. An empty key means none.
 */
export function citedIds(key: string, ids: readonly string[]): readonly string[] {
  if (key === '') return [];
  return ids.includes(key) ? [key] : ids.filter((id) => id.startsWith(key));
}

/** The one source id that a citation key names; undefined if the key is unknown or ambiguous. */
export function citedId(key: string, ids: readonly string[]): string | undefined {
  const [id, ...others] = citedIds(key, ids);
  return others.length === 0 ? id : undefined;
}
