import type { SourceFile } from './sourceIndex';
import { parseGlobs } from './globs';

/** The source articles that a draft's front matter names, and the entries that name none. */
export interface SourceSelection<Entry> {
  readonly files: readonly SourceFile[];
  readonly unmatched: readonly Entry[];
}

/**
 * Selects the source articles that a draft is to be checked against.
 *
 * @param entries each a glob for paths in the folder, an id, or the beginning of one
 * @param root absolute path of the folder
 */
export function selectSources<Entry extends { readonly text: string }>(
  files: readonly SourceFile[],
  entries: readonly Entry[],
  root: string,
): SourceSelection<Entry> {
  const selected = new Set<SourceFile>();
  const unmatched = entries.filter(({ text }) => {
    const { globs } = parseGlobs('sources', [text], root);
    const found = files.filter(({ path, source }) => source.id.startsWith(text) || globs.matches(path));
    for (const file of found) selected.add(file);
    return found.length === 0;
  });
  return { files: files.filter((file) => selected.has(file)), unmatched };
}
