import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CheckerModule } from '../checkerModule';
import type { Span } from '../core/index';
import type { EditorChecker } from '../core/editor';
import { type NameableSources, narrowingOf } from '../workspace/draftNotices';
import type { IgnoringDraft } from '../project/ignoreFindings';
import type { Articles, SourceLocation } from '../reports/checkedDraft';
import { type Position, positionsIn } from '../reports/positions';
import { uriOfPath } from '../sources/fileUri';
import { type SourceFile, SourceLibrary } from '../sources/sourceLibrary';
import { sourceFolder } from './sourceFolder';
import type { Terminal } from './terminal';

/** Which files are source articles, and who says so. */
export interface SourcePatterns {
  readonly patterns: readonly string[];
  /** The absolute path of the folder that they are relative to. */
  readonly base: string;
  /** What problems with them are called: `--sources`. */
  readonly setting: string;
}

/** The source articles of one run, in a checker. */
export class Sources implements Articles {
  private readonly positions = new Map<string, (offset: number) => Position>();

  private constructor(
    private readonly checker: EditorChecker,
    private readonly createEditorChecker: CheckerModule['createEditorChecker'],
    private readonly library: SourceLibrary<EditorChecker>,
    private readonly workingDirectory: string,
  ) {}

  /**
   * Reads the articles that match into the checker. Those that cannot be read are complained of.
   * @param patterns globs, relative to `base`, which `setting` names to the user
   */
  static async load(
    checker: EditorChecker,
    createEditorChecker: CheckerModule['createEditorChecker'],
    { patterns, base, setting }: SourcePatterns,
    terminal: Terminal,
  ): Promise<Sources> {
    const folder = sourceFolder(base, patterns);
    const library = new SourceLibrary(
      folder.root,
      () => Promise.resolve(checker),
      () => undefined,
    );
    library.usePatterns(folder.patterns, setting);
    await library.settled();
    for (const { message } of library.problems) terminal.complain(message);
    return new Sources(checker, createEditorChecker, library, terminal.workingDirectory);
  }

  get size(): number {
    return this.library.size;
  }

  article(sourceId: string): ReturnType<EditorChecker['article']> {
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

  /** What a draft can name of them. */
  get nameable(): NameableSources {
    return { files: () => this.library.files, root: this.library.root };
  }

  /**
   * Does something with the checker that a draft is checked with: on the articles that its front matter names, or on all;
   * and never on itself.
   */
  async checking<Result>(
    draft: IgnoringDraft,
    path: string | undefined,
    action: (checker: EditorChecker) => Result,
  ): Promise<Result> {
    const own = path === undefined ? undefined : await this.sourceAt(path);
    const narrowing = narrowingOf(draft, this.nameable);
    if (narrowing && narrowing.files.length > 0) {
      const files = narrowing.files.filter((file) => file !== own);
      return action(this.createEditorChecker({ sources: files.map(({ source }) => source) }));
    }
    if (!own) return action(this.checker);
    this.checker.removeSource(own.source.id);
    try {
      return action(this.checker);
    } finally {
      this.checker.addSource(own.source);
    }
  }

  /** The source that stands at a path, or at the path that it is a link to. */
  private async sourceAt(path: string): Promise<SourceFile | undefined> {
    const uris = new Set([uriOfPath(path), uriOfPath(await realpath(path))]);
    return this.library.files.find(({ uri }) => uris.has(uri));
  }
}
