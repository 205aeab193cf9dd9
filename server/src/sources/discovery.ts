import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { errorCode, errorMessage } from './files/errors';
import { formatOf } from './formats/fileFormats';
import { isSkippedDirectory, type GlobSet } from './globs';
import { uriOfPath } from './files/fileUri';
import { kindOf } from './files/fileStatus';
import { translate } from '../localization/language';

/** The result of a search. */
export interface Discovery {
  /** Sorted paths of the files that match, relative to the folder and with forward slashes. */
  readonly paths: readonly string[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Searches a folder for the files that match. Links are followed, but no directory is searched twice. Files that cannot
 * be read, such as broken links, are listed, too: reading them reports the reason.
 *
 * @param folder absolute path
 * @param isCancelled asked before each directory; when it returns true, the search ends with what it has found
 */
export async function discover(
  folder: string,
  globs: GlobSet,
  isCancelled: () => boolean = () => false,
): Promise<Discovery> {
  const search = new Search(folder, globs, isCancelled);
  for (const base of globs.bases) await search.visitBase(base);
  return { paths: [...search.paths].sort(), problems: search.problems };
}

class Search {
  readonly paths = new Set<string>();
  readonly problems: SourceProblem[] = [];
  private readonly visited = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly globs: GlobSet,
    private readonly isCancelled: () => boolean,
  ) {}

  async visitBase(base: string): Promise<void> {
    switch (await kindOf(join(this.folder, base))) {
      case 'directory':
        if (this.globs.patterns.includes(base)) {
          this.report(
            base,
            translate('is a directory. Write “{pattern}” for the files in it.', { pattern: `${base}/**` }),
          );
        }
        await this.visitDirectory(base);
        break;
      case 'file':
        this.addIfMatching(base);
        break;
      case 'missing':
        break;
    }
  }

  private async visitDirectory(path: string): Promise<void> {
    if (this.isCancelled() || !(await this.markVisited(path))) return;
    const entries = await this.entries(path);
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await this.visitSubdirectory(child, entry.name);
      else if (entry.isFile()) this.addIfMatching(child);
      else if (entry.isSymbolicLink()) await this.visitLink(child, entry.name);
    }
  }

  /** Marks a directory as visited. Returns false if it has been visited before, under this path or another. */
  private async markVisited(path: string): Promise<boolean> {
    try {
      const real = await realpath(join(this.folder, path));
      if (this.visited.has(real)) return false;
      this.visited.add(real);
      return true;
    } catch {
      return false; // removed meanwhile, or a cycle of links
    }
  }

  private async entries(path: string): Promise<Dirent[]> {
    try {
      return await readdir(join(this.folder, path), { withFileTypes: true });
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOENT')
        this.report(
          path,
          translate('cannot be searched ({error}). Check its permissions.', {
            error: code ?? errorMessage(error),
          }),
        );
      return [];
    }
  }

  private async visitSubdirectory(path: string, name: string): Promise<void> {
    if (isSkippedDirectory(name) || (name.startsWith('.') && !this.globs.dotted)) return;
    const format = formatOf(name);
    if (name.includes('.') && format.kind === 'read' && this.globs.matches(path)) {
      this.report(
        path,
        translate('is a directory, not an article. Rename it, or put the article in its place.'),
      );
    }
    await this.visitDirectory(path);
  }

  /**
   * Follows a link, unless it leads into the folder or to a directory that contains it, which would make sources of
   * drafts under a second path. A broken link is added as a file: reading it reports the reason.
   */
  private async visitLink(path: string, name: string): Promise<void> {
    const target = await targetOf(join(this.folder, path));
    if (target !== undefined && overlaps(target, await realpath(this.folder))) {
      if (this.globs.matches(path)) {
        this.report(
          path,
          translate(
            'is a link into this folder, which is not followed. Name the target of the link in the setting.',
          ),
        );
      }
    } else if ((await kindOf(join(this.folder, path))) === 'directory')
      await this.visitSubdirectory(path, name);
    else this.addIfMatching(path);
  }

  private addIfMatching(path: string): void {
    if (this.globs.matches(path)) this.paths.add(path);
  }

  private report(path: string, problem: string): void {
    this.problems.push({ uri: uriOfPath(join(this.folder, path)), message: `${path} ${problem}` });
  }
}

async function targetOf(link: string): Promise<string | undefined> {
  try {
    return await realpath(link);
  } catch {
    return undefined; // a broken link
  }
}

/** True if one of two absolute paths is the other one or contains it. */
function overlaps(a: string, b: string): boolean {
  return (
    a === b || a.startsWith(b.endsWith(sep) ? b : b + sep) || b.startsWith(a.endsWith(sep) ? a : a + sep)
  );
}
