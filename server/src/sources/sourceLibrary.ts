import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SourceProblem } from '../../../protocol/sources';
import type { Source } from '../core/index';
import { discover, kindOf } from './discovery';
import { errorMessage } from './errors';
import { uriOfPath } from './fileUri';
import type { Article } from './sourceArticle';
import { parseGlobs, type GlobSet } from './globs';
import { localPath } from './localPath';
import { readSource, stampOf, type SourceReading } from './readSource';
import { assignIds, type Named } from './sourceIds';
import { translate } from '../localization/language';

/** Where articles are added to and taken from: the part of a checker that the library fills. */
export interface ArticleIndex {
  /** Adds a source in steps of a few milliseconds. */
  addSourceInSteps(source: Source): Generator<undefined, void>;
  removeSource(id: string): void;
}

/** A source article and the file that it was read from. */
export interface SourceFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly uri: string;
  readonly source: Source;
}

interface IndexedFile extends SourceFile {
  readonly article: Article;
}

/** How long articles are indexed, in milliseconds, before waiting requests are answered. */
const slice = 8;

/** How many files are read at the same time. */
const readers = 16;

/**
 * The source articles of one folder, kept in step with the disk. Changes are gathered while others are worked off, and
 * the index is filled in slices, so that nobody waits for it.
 */
export class SourceLibrary<Index extends ArticleIndex> {
  private usedGlobs: GlobSet;
  private settingProblems: readonly SourceProblem[] = [];
  private discoveryProblems: readonly SourceProblem[] = [];
  /** What reading gave, by path; only files that match. */
  private readings = new Map<string, SourceReading>();
  private index: Index | undefined;
  private indexed = new Map<string, IndexedFile>();
  private readonly refusals = new WeakMap<Article, string>();
  private rescanWanted = false;
  private readonly changedPaths = new Set<string>();
  private working: Promise<void> | undefined;
  private disposed = false;
  private wasStopped = false;
  private failure: unknown;
  private revisions = 0;

  /**
   * @param root the folder's absolute path
   * @param openIndex gives the index once it can be filled
   * @param changed called whenever work begins or ends
   * @param progressed called while articles are indexed, with how many there are and how many of them have been dealt with
   */
  constructor(
    readonly root: string,
    private readonly openIndex: () => Promise<Index>,
    private readonly changed: () => void,
    private readonly progressed: (done: number, total: number) => void = () => undefined,
  ) {
    this.usedGlobs = parseGlobs('verbatim.sources', [], root).globs;
  }

  /** Grows by one whenever the indexed articles have changed. */
  get revision(): number {
    return this.revisions;
  }

  /** The index with all articles that were there when it was opened; undefined until it has been filled once. */
  get filledIndex(): Index | undefined {
    return this.index;
  }

  get busy(): boolean {
    return this.working !== undefined;
  }

  /** Whether work was stopped before it was done: nothing more is read or indexed until it is resumed. */
  get stopped(): boolean {
    return this.wasStopped;
  }

  /** The glob patterns in use. */
  get globs(): GlobSet {
    return this.usedGlobs;
  }

  /** The indexed articles in the order of their paths. */
  get files(): SourceFile[] {
    return [...this.indexed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get size(): number {
    return this.indexed.size;
  }

  /** The ids of the indexed articles, in no order. */
  ids(): Iterable<string> {
    return this.indexed.keys();
  }

  file(id: string): SourceFile | undefined {
    return this.indexed.get(id);
  }

  /** What keeps files from being used, or should be mended in them; settings first, then files by path. */
  get problems(): SourceProblem[] {
    const problems = [...this.settingProblems, ...this.discoveryProblems, ...this.fileProblems()];
    if (this.failure === undefined) return problems;
    return [
      {
        message: translate('Source articles cannot be indexed ({error}). Restart the server; see the log.', {
          error: errorMessage(this.failure),
        }),
      },
      ...problems,
    ];
  }

  private get readingsByPath(): [string, SourceReading][] {
    return [...this.readings].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private *fileProblems(): Generator<SourceProblem> {
    for (const [path, reading] of this.readingsByPath) {
      const problem = this.problemOf(reading);
      if (problem !== undefined)
        yield { uri: uriOfPath(join(this.root, path)), message: `${path} ${problem}` };
    }
  }

  private problemOf(reading: SourceReading): string | undefined {
    switch (reading.kind) {
      case 'article':
        return this.refusals.get(reading.article) ?? reading.article.problem;
      case 'problem':
        return reading.problem;
      case 'ignored':
        return undefined;
    }
  }

  /** Whether a file is, by its place, a source article of this folder, read or not. */
  isSource(path: string): boolean {
    const local = localPath(this.root, path);
    return local !== undefined && this.globs.matches(local);
  }

  /**
   * Uses other patterns; what no longer matches leaves the index.
   *
   * @param setting what the patterns are from, as problems name it
   */
  usePatterns(patterns: readonly string[], setting = 'verbatim.sources'): void {
    const { globs, problems } = parseGlobs(setting, patterns, this.root);
    this.usedGlobs = globs;
    this.settingProblems = problems;
    this.resume();
  }

  /** Looks through the folder again; files that have not changed are not read again. */
  rescan(): void {
    this.rescanWanted = true;
    this.startWork();
  }

  /** Ends the work that goes on, after the article that is being indexed. What is in the index stays. */
  stop(): void {
    if (this.working) this.wasStopped = true;
  }

  /** Goes on where work was stopped. */
  resume(): void {
    this.wasStopped = false;
    this.rescan();
  }

  /** Something happened to these files or directories: they were added, changed or removed. */
  pathsChanged(paths: Iterable<string>): void {
    for (const path of paths) {
      const local = localPath(this.root, path);
      if (local === undefined) continue;
      const below = this.globs.bases.some((base) => isAtOrBelow(base, local) || isAtOrBelow(local, base));
      if (below) this.changedPaths.add(local);
    }
    if (this.changedPaths.size > 0) this.startWork();
  }

  /** Resolves when everything that was asked for so far has been worked off. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Stops working; the library must not be used afterwards. */
  dispose(): void {
    this.disposed = true;
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
        if (!this.disposed) this.changed();
      });
    this.changed();
  }

  /** Asked anew each time, since that may happen at each `await`. */
  private get ended(): boolean {
    return this.disposed || this.wasStopped;
  }

  private async work(): Promise<void> {
    while (!this.ended && (this.rescanWanted || this.changedPaths.size > 0)) {
      const paths = [...this.changedPaths];
      this.changedPaths.clear();
      if (this.rescanWanted) {
        this.rescanWanted = false;
        await this.readAll();
      } else {
        await this.readChanged(paths);
      }
      await this.fillIndex();
    }
  }

  private async readAll(): Promise<void> {
    const { paths, problems } = await discover(this.root, this.globs, () => this.ended);
    if (this.ended) return; // what was not come to is still there
    this.discoveryProblems = problems;
    const found = new Set(paths);
    for (const path of this.readings.keys()) if (!found.has(path)) this.readings.delete(path);
    await this.read(paths);
  }

  private async readChanged(paths: readonly string[]): Promise<void> {
    const files: string[] = [];
    for (const path of paths) {
      switch (await kindOf(join(this.root, path))) {
        case 'file':
          if (this.globs.matches(path)) files.push(path);
          break;
        case 'directory':
          this.rescanWanted = true; // what lies in it is not told one by one
          break;
        case 'missing':
          for (const known of [...this.readings.keys()])
            if (isAtOrBelow(path, known)) this.readings.delete(known);
          if (this.discoveryProblems.length > 0) this.rescanWanted = true;
          break;
      }
    }
    await this.read(files);
  }

  private async read(paths: readonly string[]): Promise<void> {
    const queue = paths.values();
    const reader = async (): Promise<void> => {
      for (const path of queue) if (!this.ended) await this.readFile(path);
    };
    await Promise.all(Array.from({ length: readers }, reader));
  }

  private async readFile(path: string): Promise<void> {
    const known = this.readings.get(path);
    const found = await stampOf(join(this.root, path));
    if (known && 'stamp' in found && known.stamp === found.stamp) return;
    const reading = await readSource(join(this.root, path));
    // The same text is the same article: a file that was merely touched is not indexed again.
    const same =
      known?.kind === 'article' && reading.kind === 'article' && known.article.text === reading.article.text;
    this.readings.set(path, same ? { ...reading, article: known.article } : reading);
  }

  /** Brings the index in step with what was read. */
  private async fillIndex(): Promise<void> {
    const index = await this.openIndex();
    const fresh = index !== this.index;
    const indexed = fresh ? new Map<string, IndexedFile>() : this.indexed;
    const wanted = this.wantedFiles();
    let changes = 0;
    const pace = new Pace();
    // What is new comes before what is old goes: drafts are checked meanwhile.
    let done = 0;
    for (const [id, file] of wanted) {
      if (this.disposed) return;
      if (this.wasStopped) break;
      done++;
      if (indexed.get(id)?.article === file.article) continue;
      if (indexed.delete(id)) index.removeSource(id);
      if (await this.add(file, index, pace)) indexed.set(id, file);
      changes++;
      if (await pace.keep()) this.progressed(done, wanted.size);
    }
    for (const id of [...indexed.keys()]) {
      if (wanted.has(id)) continue;
      index.removeSource(id);
      indexed.delete(id);
      changes++;
    }
    this.index = index;
    this.indexed = indexed;
    if (changes > 0 || fresh) this.revisions++;
  }

  private async add(file: IndexedFile, index: Index, pace: Pace): Promise<boolean> {
    if (this.refusals.has(file.article)) return false;
    try {
      const steps = index.addSourceInSteps(file.source);
      while (!steps.next().done) await pace.keep();
      return true;
    } catch (error) {
      this.refusals.set(
        file.article,
        translate('could not be indexed ({error}). Please report this with the file.', {
          error: errorMessage(error),
        }),
      );
      return false;
    }
  }

  /** In the order of their paths, whatever was read first: the same files make the same index. */
  private wantedFiles(): Map<string, IndexedFile> {
    const articles = new Map<string, Article>();
    const named: Named[] = [];
    for (const [path, reading] of this.readingsByPath) {
      if (reading.kind !== 'article') continue;
      articles.set(path, reading.article);
      named.push({ path, ownId: reading.article.id });
    }
    const wanted = new Map<string, IndexedFile>();
    const ids = assignIds(named);
    for (const [path, article] of articles) {
      const id = ids.get(path);
      if (id === undefined) continue;
      const { text, format, metadata } = article;
      wanted.set(id, {
        path,
        uri: uriOfPath(join(this.root, path)),
        source: { id, text, format, metadata },
        article,
      });
    }
    return wanted;
  }
}

/** Lets waiting requests be answered after each slice of work. */
class Pace {
  private since = performance.now();

  /** Whether others have worked. */
  async keep(): Promise<boolean> {
    if (performance.now() - this.since < slice) return false;
    await letOthersWork();
    this.since = performance.now();
    return true;
  }
}

/** A request takes a few turns of the event loop, from its arrival to its answer; where none waits they cost nothing. */
async function letOthersWork(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await setImmediate();
}

/** Whether a path, relative and with forward slashes, is the directory or lies below it; '' holds everything. */
function isAtOrBelow(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
