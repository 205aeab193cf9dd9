import { lstat, stat } from 'node:fs/promises';
import { translate } from '../../localization/language';
import { errorCode, errorMessage } from './errors';

/** Identifies a version of a file: time of modification, size and inode. */
export type Stamp = string;

/** Returns the stamp of a file and its size in bytes, or the problem, worded to follow the file's name. */
export async function stampOf(path: string): Promise<{ stamp: Stamp; size: number } | { problem: string }> {
  try {
    const found = await stat(path, { bigint: true });
    if (found.isDirectory()) {
      return { problem: translate('is a directory, not an article. Rename it, or move it elsewhere.') };
    }
    if (!found.isFile()) return { problem: translate('is not a regular file. Move it elsewhere.') };
    return { stamp: `${found.mtimeNs}:${found.size}:${found.ino}`, size: Number(found.size) };
  } catch (error) {
    return { problem: await accessProblem(path, error) };
  }
}

/** Returns the kind of what is at a path. Links are followed; a broken one counts as a file that cannot be read. */
export async function kindOf(path: string): Promise<'directory' | 'file' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    return errorCode(error) === 'ENOENT' && !(await isLink(path)) ? 'missing' : 'file';
  }
}

/** True if a path is a symbolic link, broken or not. */
async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false; // removed meanwhile
  }
}

/** Returns the reason for an error of the file system, worded to follow the file's name. */
export async function accessProblem(path: string, error: unknown): Promise<string> {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return (await isLink(path))
        ? translate('is a link to a file that does not exist. Correct the link, or delete it.')
        : translate('was deleted before it could be read. Restore it if drafts rely on it.');
    case 'EACCES':
    case 'EPERM':
      return translate('cannot be read without permission. Give yourself permission to read it.');
    case 'ELOOP':
      return translate('is a link that leads back to itself. Correct the link, or delete it.');
    case undefined:
    default:
      return translate('cannot be read ({error}). Check that it is a readable file.', {
        error: code ?? errorMessage(error),
      });
  }
}
