import { relative, sep } from 'node:path';

/**
 * A file's path relative to a folder, with forward slashes; undefined for a file outside of the folder.
 *
 * @param root absolute path of the folder
 * @param path absolute path of the file
 */
export function localPath(root: string, path: string): string | undefined {
  const local = relative(root, path).replaceAll(sep, '/');
  // A file on another drive of Windows has no relative path.
  return local === '..' || local.startsWith('../') || /^[a-z]:/i.test(local) ? undefined : local;
}

/** True if a relative path with forward slashes is the directory or lies below it; '' contains every path. */
export function isAtOrBelow(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
