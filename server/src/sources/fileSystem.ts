import { discover, type Discovery } from './discovery';
import type { Decoded } from './files/decode';
import { kindOf, stampOf, type Stamp } from './files/fileStatus';
import { isBehindLink } from './files/links';
import { readText } from './files/readText';
import type { GlobSet } from './globs';

/** Access to files, on disk or in memory. Paths are absolute. Problems are worded to follow the file's name. */
export interface FileSystem {
  /**
   * Searches a folder for the files that match.
   *
   * @param isCancelled asked before each directory; when it returns true, the search ends with what it has found
   */
  discover(folder: string, globs: GlobSet, isCancelled?: () => boolean): Promise<Discovery>;
  /** True if a file of a folder, by its path relative to it, is a link or lies behind one. */
  isBehindLink(folder: string, path: string): Promise<boolean>;
  kindOf(path: string): Promise<'directory' | 'file' | 'missing'>;
  /** Returns the stamp of a file and its size in bytes. */
  stampOf(path: string): Promise<{ stamp: Stamp; size: number } | { problem: string }>;
  /** Reads the text of a file without its byte order mark. */
  readText(path: string): Promise<Decoded>;
}

export const disk: FileSystem = { discover, isBehindLink, kindOf, stampOf, readText };
