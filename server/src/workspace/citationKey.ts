/**
 * How a draft cites a source: by the part of its id up to the first separator where no other id begins with that, else by
 * the whole id.
 *
 * @param ids the ids of all sources
 */
export function citationKey(id: string, ids: readonly string[]): string {
  const part = /^[\p{L}\p{N}]+(?=[_.\-:])/u.exec(id)?.[0];
  if (part === undefined || ids.some((other) => other !== id && other.startsWith(part))) return id;
  return part;
}
