import type { SourceFile } from './sourceLibrary';
import { parseGlobs } from './globs';

/** The articles that entries of a draft's front matter name, and the entries that name none. */
export interface Narrowing<Entry> {
  readonly files: readonly SourceFile[];
  readonly unmatched: readonly Entry[];
}

/**
 * Picks the articles that a draft rests on: each entry is a glob of paths in the folder, or an id or the beginning of one.
 *
 * @param root the folder's absolute path
 */
export function narrowed<Entry extends { readonly text: string }>(
  files: readonly SourceFile[],
  entries: readonly Entry[],
  root: string,
): Narrowing<Entry> {
  const picked = new Set<SourceFile>();
  const unmatched = entries.filter(({ text }) => {
    const { globs } = parseGlobs('sources', [text], root);
    const found = files.filter(({ path, source }) => source.id.startsWith(text) || globs.matches(path));
    for (const file of found) picked.add(file);
    return found.length === 0;
  });
  return { files: files.filter((file) => picked.has(file)), unmatched };
}
