import { join } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { disk, type FileSystem } from './fileSystem';
import { isAtOrBelow } from './files/localPath';
import type { Article } from './formats/article';
import type { GlobSet } from './globs';
import { readSource, type SourceReading } from './readSource';

/** Maximum number of files that are read at the same time. */
const maxOpenFiles = 16;

/** The readings of the files in a folder, kept up to date with the disk. Files that have not changed are not read again. */
export class SourceReadings {
  private readonly readings = new Map<string, SourceReading>();
  private problems: readonly SourceProblem[] = [];
  private links: ReadonlyMap<string, string> = new Map();

  /**
   * @param root absolute path of the folder
   * @param isCancelled asked before each directory and file; work ends early when it returns true
   */
  constructor(
    private readonly root: string,
    private readonly isCancelled: () => boolean,
    private readonly fileSystem: FileSystem = disk,
  ) {}

  /** Problems with directories and links, found by the last search of the whole folder. */
  get discoveryProblems(): readonly SourceProblem[] {
    return this.problems;
  }

  /** The absolute paths without links of the files that were reached through a link, by their paths. */
  get linked(): ReadonlyMap<string, string> {
    return this.links;
  }

  /** The readings by path, in the order of the paths, which are relative to the folder and have forward slashes. */
  get byPath(): [string, SourceReading][] {
    return [...this.readings].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The articles by path, in the order of the paths. */
  get articles(): Map<string, Article> {
    return new Map(
      this.byPath.flatMap(([path, reading]): [string, Article][] =>
        reading.kind === 'article' ? [[path, reading.article]] : [],
      ),
    );
  }

  /** Searches the whole folder and reads the files that match. */
  async readAll(globs: GlobSet): Promise<void> {
    const { paths, linked, problems } = await this.fileSystem.discover(this.root, globs, this.isCancelled);
    // After an incomplete search nothing is known to be missing.
    if (this.isCancelled()) return;
    this.problems = problems;
    this.links = linked;
    const found = new Set(paths);
    for (const path of this.readings.keys()) if (!found.has(path)) this.readings.delete(path);
    await this.read(paths);
  }

  /**
   * Reads files that were added or changed and forgets those that were removed.
   *
   * @param paths relative paths of files and directories
   * @returns true if the change may concern other files, so that the whole folder has to be searched
   */
  async readChanged(paths: readonly string[], globs: GlobSet): Promise<boolean> {
    let needsSearch = false;
    const files: string[] = [];
    for (const path of paths) {
      switch (await this.fileSystem.kindOf(join(this.root, path))) {
        case 'file':
          if (!globs.matches(path)) break;
          // The search alone decides which links are followed.
          if (await this.fileSystem.isBehindLink(this.root, path)) needsSearch = true;
          else files.push(path);
          break;
        case 'directory':
          // Its files are not reported one by one.
          needsSearch = true;
          break;
        case 'missing':
          // Below a file there is nothing: only for a directory are all files searched.
          if (!this.readings.delete(path))
            for (const known of [...this.readings.keys()])
              if (isAtOrBelow(path, known)) this.readings.delete(known);
          if (this.problems.length > 0) needsSearch = true;
          break;
      }
    }
    await this.read(files);
    return needsSearch;
  }

  private async read(paths: readonly string[]): Promise<void> {
    const queue = paths.values();
    const reader = async (): Promise<void> => {
      for (const path of queue) if (!this.isCancelled()) await this.readFile(path);
    };
    await Promise.all(Array.from({ length: maxOpenFiles }, reader));
  }

  private async readFile(path: string): Promise<void> {
    const known = this.readings.get(path);
    const found = await this.fileSystem.stampOf(join(this.root, path));
    if (known && 'stamp' in found && known.stamp === found.stamp) return;
    const reading = await readSource(join(this.root, path), this.fileSystem);
    // An unchanged text keeps its article, so that a file that was only touched is not indexed again.
    const same =
      known?.kind === 'article' && reading.kind === 'article' && known.article.text === reading.article.text;
    this.readings.set(path, same ? { ...reading, article: known.article } : reading);
  }
}
