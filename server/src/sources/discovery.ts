import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { errorCode, errorMessage } from './files/errors';
import { formatOf } from './formats/fileFormats';
import { isSkippedDirectory, type GlobSet } from './globs';
import { uriOfPath } from './files/fileUri';
import { kindOf } from './files/fileStatus';
import { isWithin, realPathOf } from './files/links';
import { translate } from '../localization/language';

/** The result of a search. */
export interface Discovery {
  /** Sorted paths of the files that match, relative to the folder and with forward slashes. */
  readonly paths: readonly string[];
  /** The absolute paths without links of those files that were reached through a link, by their paths. */
  readonly linked: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
}

/**
 * Searches a folder for the files that match, each once. A link is followed where it stays in the folder and leads neither
 * to a directory around it nor to a file that is no article by its own name. Files that cannot be read, such as broken
 * links, are listed, too: reading them reports the reason.
 *
 * @param folder absolute path
 * @param isCancelled asked before each directory; when it returns true, the search ends with what it has found
 */
export async function discover(
  folder: string,
  globs: GlobSet,
  isCancelled: () => boolean = () => false,
): Promise<Discovery> {
  const root = (await realPathOf(folder)) ?? folder;
  const search = new Search(folder, root, globs, isCancelled);
  await search.run();
  const paths = search.paths.sort();
  return { paths, linked: search.linked, problems: search.problems };
}

class Search {
  readonly paths: string[] = [];
  readonly linked = new Map<string, string>();
  readonly problems: SourceProblem[] = [];
  /** The paths without links of the directories that have been visited. */
  private readonly visited = new Set<string>();
  /** The paths without links of the files that have been found. */
  private readonly found = new Set<string>();
  /** Links that are still to be followed: after all else, so that an article has its own path rather than a link's. */
  private readonly links: string[] = [];
  /** Paths without links of the folders that links may lead into. */
  private readonly allowed: string[];

  constructor(
    private readonly folder: string,
    private readonly root: string,
    private readonly globs: GlobSet,
    private readonly isCancelled: () => boolean,
  ) {
    this.allowed = [root];
  }

  async run(): Promise<void> {
    for (const base of this.globs.bases) await this.visitBase(base);
    // Following a link may find more of them.
    for (const link of this.links) await this.follow(link);
  }

  private async visitBase(base: string): Promise<void> {
    const real = await realPathOf(join(this.folder, base));
    if (real !== undefined && !this.isAllowed(real)) {
      if (!this.globs.basesMayLeave) {
        this.reportOutside(base);
        return;
      }
      this.allowed.push(real);
    }
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
        this.add(base, real);
        break;
      case 'missing':
        break;
    }
  }

  private async visitDirectory(path: string): Promise<void> {
    if (this.isCancelled()) return;
    const real = await realPathOf(join(this.folder, path));
    if (real === undefined || this.visited.has(real)) return;
    this.visited.add(real);
    const entries = await this.entries(path);
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await this.visitSubdirectory(child, entry.name);
      else if (entry.isFile()) this.add(child, join(real, entry.name));
      else if (entry.isSymbolicLink()) this.links.push(child);
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
    if (!this.mayVisit(name)) return;
    const format = formatOf(name);
    if (name.includes('.') && format.kind === 'read' && this.globs.matches(path)) {
      this.report(
        path,
        translate('is a directory, not an article. Rename it, or put the article in its place.'),
      );
    }
    await this.visitDirectory(path);
  }

  private mayVisit(name: string): boolean {
    return !isSkippedDirectory(name) && (!name.startsWith('.') || this.globs.dotted);
  }

  private async follow(path: string): Promise<void> {
    if (this.isCancelled()) return;
    const link = join(this.folder, path);
    const real = await realPathOf(link);
    if (real === undefined) {
      this.add(path, undefined); // broken: reading it reports the reason
    } else if (!this.isAllowed(real)) {
      this.reportOutside(path);
    } else if ((await kindOf(link)) === 'directory') {
      await this.followToDirectory(path, real);
    } else {
      this.followToFile(path, real);
    }
  }

  private async followToDirectory(path: string, real: string): Promise<void> {
    const parent = await realPathOf(join(this.folder, path, '..'));
    if (parent !== undefined && isWithin(real, parent)) {
      // It would make sources of whatever stands around it, drafts included.
      this.reportIfMatching(
        path,
        translate('is a link to a directory around it, which is not followed. Delete the link.'),
      );
    } else if (this.parts(real).every((part) => this.mayVisit(part))) {
      await this.visitSubdirectory(path, path.slice(path.lastIndexOf('/') + 1));
    }
  }

  private followToFile(path: string, real: string): void {
    const isArticle =
      formatOf(real).kind !== 'ignore' && this.parts(real).every((part) => this.mayVisit(part));
    if (isArticle) this.add(path, real);
    else
      this.reportIfMatching(
        path,
        translate('is a link to a file that is no article by its name, so it is not read. Delete the link.'),
      );
  }

  private isAllowed(real: string): boolean {
    return this.allowed.some((folder) => isWithin(folder, real));
  }

  /** The names on the way from the allowed folder to a path without links. */
  private parts(real: string): string[] {
    const folder = this.allowed.find((one) => isWithin(one, real)) ?? this.root;
    return relative(folder, real).split(sep);
  }

  /** @param real the absolute path without links; undefined for a broken link */
  private add(path: string, real: string | undefined): void {
    if (!this.globs.matches(path)) return;
    const target = real ?? join(this.folder, path);
    if (this.found.has(target)) return;
    this.found.add(target);
    this.paths.push(path);
    if (target !== join(this.root, path)) this.linked.set(path, target);
  }

  private reportOutside(path: string): void {
    this.reportIfMatching(
      path,
      translate(
        'is a link that leads out of this folder, which is not followed. Put what it leads to in its place.',
      ),
    );
  }

  private reportIfMatching(path: string, problem: string): void {
    if (this.globs.matches(path) || this.globs.bases.includes(path)) this.report(path, problem);
  }

  private report(path: string, problem: string): void {
    this.problems.push({ uri: uriOfPath(join(this.folder, path)), message: `${path} ${problem}` });
  }
}
