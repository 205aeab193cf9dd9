import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Checker } from '../core/checker';
import type { Span } from '../core/prose/span';
import type { Articles, SourceLocation } from '../reports/checkedDraft';
import { type Position, positionsIn } from '../reports/positions';
import { uriOfPath } from '../sources/fileUri';
import { type SourceFile, SourceLibrary } from '../sources/sourceLibrary';
import { sourceFolder } from './sourceFolder';
import type { Terminal } from './terminal';

/** The source articles of one run, in a checker. */
export class Sources implements Articles {
  private readonly positions = new Map<string, (offset: number) => Position>();

  private constructor(
    private readonly checker: Checker,
    private readonly library: SourceLibrary<Checker>,
    private readonly workingDirectory: string,
  ) {}

  /**
   * Reads the articles that match into the checker. Those that cannot be read are complained of.
   * @param patterns globs, relative to the working directory
   */
  static async load(checker: Checker, patterns: readonly string[], terminal: Terminal): Promise<Sources> {
    const folder = sourceFolder(terminal.workingDirectory, patterns);
    const library = new SourceLibrary(
      folder.root,
      () => Promise.resolve(checker),
      () => undefined,
    );
    library.usePatterns(folder.patterns);
    await library.settled();
    // The library speaks of the editor's setting.
    for (const { message } of library.problems)
      terminal.complain(message.replaceAll('verbatim.sources', '--sources'));
    return new Sources(checker, library, terminal.workingDirectory);
  }

  get size(): number {
    return this.library.size;
  }

  article(sourceId: string): ReturnType<Checker['article']> {
    return this.checker.article(sourceId);
  }

  locate(sourceId: string, { start, end }: Span): SourceLocation | undefined {
    const file = this.library.file(sourceId);
    if (!file) return undefined;
    const positionAt = this.positions.get(sourceId) ?? positionsIn(file.source.text);
    this.positions.set(sourceId, positionAt);
    const name = relative(this.workingDirectory, join(this.library.root, file.path));
    return { name, uri: file.uri, start: positionAt(start), end: positionAt(end) };
  }

  /** Does something while a file that is a source too is no source: a draft is never its own evidence. */
  async without<Result>(path: string | undefined, action: () => Result): Promise<Result> {
    const file = path === undefined ? undefined : await this.sourceAt(path);
    if (!file) return action();
    this.checker.removeSource(file.source.id);
    try {
      return action();
    } finally {
      this.checker.addSource(file.source);
    }
  }

  /** The source that stands at a path, or at the path that it is a link to. */
  private async sourceAt(path: string): Promise<SourceFile | undefined> {
    const uris = new Set([uriOfPath(path), uriOfPath(await realpath(path))]);
    return this.library.files.find(({ uri }) => uris.has(uri));
  }
}
