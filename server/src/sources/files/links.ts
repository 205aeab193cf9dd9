import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Returns the absolute path without links; undefined for a broken link, a circle of links, or a file that is missing. */
export async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
}

/** True if an absolute path is a folder or lies in it. Both are paths without links. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** True if a file of a folder, by its path relative to it, is a link or lies behind one. */
export async function isBehindLink(folder: string, path: string): Promise<boolean> {
  const [realFolder, realPath] = await Promise.all([realPathOf(folder), realPathOf(join(folder, path))]);
  return realFolder === undefined || realPath !== join(realFolder, path);
}

/** True if a path in a folder leads out of it through links. A file that is missing does not. */
export async function leadsOut(folder: string, path: string): Promise<boolean> {
  const [realFolder, realPath] = await Promise.all([realPathOf(folder), realPathOf(path)]);
  return realFolder !== undefined && realPath !== undefined && !isWithin(realFolder, realPath);
}
