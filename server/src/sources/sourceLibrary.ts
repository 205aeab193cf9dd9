import { join } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { translate } from '../localization/language';
import { disk, type FileSystem } from './fileSystem';
import { errorMessage } from './files/errors';
import { uriOfPath } from './files/fileUri';
import { isAtOrBelow, localPath } from './files/localPath';
import { parseGlobs, type GlobSet } from './globs';
import type { SourceReading } from './readSource';
import { SourceIndex, type ArticleIndex, type SourceFile } from './sourceIndex';
import { SourceReadings } from './sourceReadings';

/**
 * The source articles of one folder, kept up to date with the disk. Changes are collected while earlier ones are being
 * processed. The work goes on in the background and never blocks the server's answers.
 */
export class SourceLibrary<Index extends ArticleIndex> {
  private usedGlobs: GlobSet;
  private settingProblems: readonly SourceProblem[] = [];
  private readonly readings: SourceReadings;
  private readonly index: SourceIndex<Index>;
  private needsSearch = false;
  private readonly changedPaths = new Set<string>();
  private working: Promise<void> | undefined;
  private disposed = false;
  private wasStopped = false;
  private failure: unknown;
  private revisions = 0;

  /**
   * @param root absolute path of the folder
   * @param openIndex returns the index once it can be filled
   * @param onChange called whenever work begins or ends
   * @param onProgress called during indexing with the number of articles that have been processed, and of all
   */
  constructor(
    readonly root: string,
    private readonly openIndex: () => Promise<Index>,
    private readonly onChange: () => void,
    private readonly onProgress: (done: number, total: number) => void = () => undefined,
    fileSystem: FileSystem = disk,
  ) {
    this.usedGlobs = parseGlobs('verbatim.sources', [], root).globs;
    this.readings = new SourceReadings(root, () => this.ended, fileSystem);
    this.index = new SourceIndex(root);
  }

  /** Grows by one whenever the indexed articles have changed. */
  get revision(): number {
    return this.revisions;
  }

  /** The index; undefined until it has been filled once. */
  get filledIndex(): Index | undefined {
    return this.index.filled;
  }

  /** True while files are read or indexed. */
  get busy(): boolean {
    return this.working !== undefined;
  }

  /** True if work was stopped before it was done: nothing more is read or indexed until it is resumed. */
  get stopped(): boolean {
    return this.wasStopped;
  }

  /** The glob patterns in use. */
  get globs(): GlobSet {
    return this.usedGlobs;
  }

  /** The indexed articles in the order of their paths. */
  get files(): SourceFile[] {
    return [...this.index.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Number of indexed articles. */
  get size(): number {
    return this.index.files.size;
  }

  /** Ids of the indexed articles, in no particular order. */
  ids(): Iterable<string> {
    return this.index.files.keys();
  }

  file(id: string): SourceFile | undefined {
    return this.index.files.get(id);
  }

  /** Paths of the articles that are links to a file, by its absolute path without links. */
  linksTo(real: string): string[] {
    return [...this.readings.linked].filter(([, target]) => target === real).map(([path]) => path);
  }

  /** Problems with settings, then with directories and files by path. They name the file and say what to do. */
  get problems(): SourceProblem[] {
    const problems = [
      ...this.settingProblems,
      ...this.readings.discoveryProblems,
      ...this.readings.byPath.flatMap(([path, reading]) => this.fileProblem(path, reading)),
    ];
    if (this.failure === undefined) return problems;
    return [
      {
        uri: uriOfPath(this.root),
        message: translate(
          'The source articles of {folder} cannot be read ({error}). Restart the server; if that does not help, please report this.',
          { folder: this.root, error: errorMessage(this.failure) },
        ),
      },
      ...problems,
    ];
  }

  /** True if a file is a source article of this folder by its path, whether it could be read or not. */
  isSource(path: string): boolean {
    const local = localPath(this.root, path);
    return local !== undefined && this.globs.matches(local);
  }

  /**
   * Uses other patterns; articles that no longer match leave the index.
   *
   * @param setting where the patterns come from, as problems name it
   * @param basesMayLeave true if the part of a pattern before its first wildcard may be a link that leads out of the folder
   */
  usePatterns(patterns: readonly string[], setting = 'verbatim.sources', basesMayLeave = false): void {
    const { globs, problems } = parseGlobs(setting, patterns, this.root, basesMayLeave);
    this.usedGlobs = globs;
    this.settingProblems = problems;
    this.resume();
  }

  /** Searches the folder again. */
  rescan(): void {
    this.needsSearch = true;
    this.startWork();
  }

  /** Stops the current work after the article that is being indexed. Indexed articles stay. */
  stop(): void {
    if (this.working) this.wasStopped = true;
  }

  /** Continues work that was stopped. */
  resume(): void {
    this.wasStopped = false;
    this.rescan();
  }

  /** @param paths absolute paths of files or directories that were added, changed or removed */
  pathsChanged(paths: Iterable<string>): void {
    for (const path of paths) {
      const local = localPath(this.root, path);
      if (local === undefined) continue;
      const { bases } = this.globs;
      if (bases.some((base) => isAtOrBelow(base, local) || isAtOrBelow(local, base)))
        this.changedPaths.add(local);
    }
    if (this.changedPaths.size > 0) this.startWork();
  }

  /** Resolves when all work so far is done. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Stops work; the library must not be used afterwards. */
  dispose(): void {
    this.disposed = true;
  }

  private fileProblem(path: string, reading: SourceReading): SourceProblem[] {
    const problem = this.problemOf(reading);
    return problem === undefined
      ? []
      : [{ uri: uriOfPath(join(this.root, path)), message: `${path} ${problem}` }];
  }

  private problemOf(reading: SourceReading): string | undefined {
    switch (reading.kind) {
      case 'article':
        return this.index.problemOf(reading.article) ?? reading.article.problem;
      case 'problem':
        return reading.problem;
      case 'ignored':
        return undefined;
    }
  }

  private startWork(): void {
    if (this.working || this.ended) return;
    this.working = this.work()
      .then(
        () => (this.failure = undefined),
        (error: unknown) => (this.failure = error),
      )
      .then(() => {
        this.working = undefined;
        if (!this.disposed) this.onChange();
      });
    this.onChange();
  }

  /** A getter, since it may change during each `await`. */
  private get ended(): boolean {
    return this.disposed || this.wasStopped;
  }

  private async work(): Promise<void> {
    while (!this.ended && (this.needsSearch || this.changedPaths.size > 0)) {
      const paths = [...this.changedPaths];
      this.changedPaths.clear();
      if (this.needsSearch) {
        this.needsSearch = false;
        await this.readings.readAll(this.globs);
      } else if (await this.readings.readChanged(paths, this.globs)) {
        this.needsSearch = true;
      }
      await this.fillIndex();
    }
  }

  private async fillIndex(): Promise<void> {
    const changed = await this.index.update(
      await this.openIndex(),
      this.readings.articles,
      () => this.ended,
      this.onProgress,
    );
    if (changed) this.revisions++;
  }
}
