import { posix } from 'node:path';

/** A source file with the id from its front matter. */
export interface NamedFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly ownId?: string;
}

/** The id of a file if no other file has the same: the one from its front matter, or its name without extension. */
export function plainId({ path, ownId }: NamedFile): string {
  return ownId ?? posix.basename(path, posix.extname(path));
}

/**
 * Gives each file a unique id that does not depend on the order of the files: its plain id; if several files share that,
 * the plain id with the directory before it; if even that is shared, its path.
 *
 * @returns ids by path
 */
export function assignIds(files: Iterable<NamedFile>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  let remaining: NamedFile[] = [...files];
  for (const idOf of [plainId, qualifiedId]) {
    const groups = groupBy(remaining, idOf);
    remaining = [];
    for (const [id, group] of groups) {
      const [file] = group;
      if (file && group.length === 1 && !taken.has(id)) {
        ids.set(file.path, id);
        taken.add(id);
      } else remaining.push(...group);
    }
  }
  for (const file of remaining) {
    let id = file.path;
    while (taken.has(id)) id += '’'; // another file has this path as the id in its front matter
    ids.set(file.path, id);
    taken.add(id);
  }
  return ids;
}

function qualifiedId(file: NamedFile): string {
  const directory = posix.dirname(file.path);
  return directory === '.' ? plainId(file) : `${directory}/${plainId(file)}`;
}

function groupBy(files: readonly NamedFile[], key: (file: NamedFile) => string): Map<string, NamedFile[]> {
  const groups = new Map<string, NamedFile[]>();
  for (const file of files) {
    const group = groups.get(key(file));
    if (group) group.push(file);
    else groups.set(key(file), [file]);
  }
  return groups;
}
