import { posix } from 'node:path';

/** A source file, and the id that it gives itself, if any. */
export interface Named {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly ownId?: string;
}

/** The id a file has unless another has it too: its own, or its name without extension. */
export function plainId({ path, ownId }: Named): string {
  return ownId ?? posix.basename(path, posix.extname(path));
}

/**
 * Gives each file an id that no other has, whatever the order of the files: the plain one; where several files share it,
 * that with the directory before it; where even that is shared, the path.
 * @returns ids by path
 */
export function assignIds(files: Iterable<Named>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  let left: Named[] = [...files];
  for (const idOf of [plainId, qualifiedId]) {
    const groups = groupBy(left, idOf);
    left = [];
    for (const [id, group] of groups) {
      const [file] = group;
      if (file && group.length === 1 && !taken.has(id)) {
        ids.set(file.path, id);
        taken.add(id);
      } else left.push(...group);
    }
  }
  for (const file of left) {
    let id = file.path;
    while (taken.has(id)) id += '’'; // another file calls itself by this one's path
    ids.set(file.path, id);
    taken.add(id);
  }
  return ids;
}

function qualifiedId(file: Named): string {
  const directory = posix.dirname(file.path);
  return directory === '.' ? plainId(file) : `${directory}/${plainId(file)}`;
}

function groupBy(files: readonly Named[], key: (file: Named) => string): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const file of files) {
    const group = groups.get(key(file));
    if (group) group.push(file);
    else groups.set(key(file), [file]);
  }
  return groups;
}
