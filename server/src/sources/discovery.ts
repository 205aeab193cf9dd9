import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { errorCode, errorMessage } from './errors';
import { formatOf } from './formats';
import { isSkippedDirectory, type GlobSet } from './globs';
import { uriOfPath } from './fileUri';
import { isLink } from './readSource';
import { translate } from '../localization/language';

/** Files that match, relative to the folder and with forward slashes, in the order of their names. */
export interface Discovery {
  readonly paths: readonly string[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Looks through a folder for the files that match. Links are followed, each directory once. Files that cannot be read,
 * such as links that lead nowhere, are listed too: whoever reads them says why.
 * @param stopped asked before each directory; the search ends early with what it has
 */
export async function discover(
  folder: string,
  globs: GlobSet,
  stopped: () => boolean = () => false,
): Promise<Discovery> {
  const search = new Search(folder, globs, stopped);
  for (const base of globs.bases) await search.base(base);
  return { paths: [...search.paths].sort(), problems: search.problems };
}

class Search {
  readonly paths = new Set<string>();
  readonly problems: SourceProblem[] = [];
  private readonly visited = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly globs: GlobSet,
    private readonly stopped: () => boolean,
  ) {}

  async base(base: string): Promise<void> {
    switch (await kindOf(join(this.folder, base))) {
      case 'directory':
        if (this.globs.patterns.includes(base)) {
          this.report(
            base,
            translate('is a directory. Write “{pattern}” for the files in it.', { pattern: `${base}/**` }),
          );
        }
        await this.directory(base);
        break;
      case 'file':
        this.file(base);
        break;
      case 'missing':
        break;
    }
  }

  private async directory(path: string): Promise<void> {
    if (this.stopped() || !(await this.enter(path))) return;
    const entries = await this.entries(path);
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await this.subdirectory(child, entry.name);
      else if (entry.isFile()) this.file(child);
      else if (entry.isSymbolicLink()) await this.link(child, entry.name);
    }
  }

  /** Whether the directory has not been looked through before, under this name or another. */
  private async enter(path: string): Promise<boolean> {
    try {
      const real = await realpath(join(this.folder, path));
      if (this.visited.has(real)) return false;
      this.visited.add(real);
      return true;
    } catch {
      return false; // removed meanwhile, or a circle of links: there is nothing in it
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
          translate('cannot be looked through ({error}). See to its permissions.', {
            error: code ?? errorMessage(error),
          }),
        );
      return [];
    }
  }

  private async subdirectory(path: string, name: string): Promise<void> {
    if (isSkippedDirectory(name) || (name.startsWith('.') && !this.globs.dotted)) return;
    const format = formatOf(name);
    if (name.includes('.') && format.kind === 'read' && this.globs.matches(path)) {
      this.report(
        path,
        translate('is a directory, not an article. Rename it, or put the article in its place.'),
      );
    }
    await this.directory(path);
  }

  /**
   * A link into the folder, or to what holds it, would make drafts sources under a second name; it is not followed. One
   * that leads nowhere is left to the reader, who says so.
   */
  private async link(path: string, name: string): Promise<void> {
    const target = await targetOf(join(this.folder, path));
    if (target !== undefined && touches(target, await realpath(this.folder))) {
      if (this.globs.matches(path)) {
        this.report(
          path,
          translate(
            'is a link into this folder, which is not followed. Name what it leads to in the setting.',
          ),
        );
      }
    } else if ((await kindOf(join(this.folder, path))) === 'directory') await this.subdirectory(path, name);
    else this.file(path);
  }

  private file(path: string): void {
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
    return undefined; // it leads nowhere
  }
}

/** Whether one of two absolute paths is, or holds, the other. */
function touches(a: string, b: string): boolean {
  return (
    a === b || a.startsWith(b.endsWith(sep) ? b : b + sep) || b.startsWith(a.endsWith(sep) ? a : a + sep)
  );
}

/** What stands at a path. A link is what it leads to; one that leads nowhere is a file that cannot be read. */
export async function kindOf(path: string): Promise<'directory' | 'file' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    return errorCode(error) === 'ENOENT' && !(await isLink(path)) ? 'missing' : 'file';
  }
}
