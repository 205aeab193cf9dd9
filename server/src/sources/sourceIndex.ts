import { join } from 'node:path';
import type { ReadSource } from '../core/editor';
import type { Source } from '../core/index';
import { translate } from '../localization/language';
import { errorMessage } from './files/errors';
import { uriOfPath } from './files/fileUri';
import type { Article } from './formats/article';
import { Pacer } from './pacer';
import { assignIds } from './sourceIds';

/** The part of a checker that reads and holds source articles, in steps of a few milliseconds. */
export interface ArticleIndex {
  readSourceInSteps(source: Source): Generator<undefined, ReadSource>;
  changeSourcesInSteps(change: {
    readonly removed: readonly string[];
    readonly added: readonly ReadSource[];
  }): Generator<undefined, void>;
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

/** The index of a folder's source articles, filled in slices so that requests are answered meanwhile. */
export class SourceIndex<Index extends ArticleIndex> {
  private current: Index | undefined;
  private indexed = new Map<string, IndexedFile>();
  private readonly problems = new WeakMap<Article, string>();

  /** @param root absolute path of the folder */
  constructor(private readonly root: string) {}

  /** The index; undefined until it has been filled once. */
  get filled(): Index | undefined {
    return this.current;
  }

  /** The indexed files by id, in no particular order. */
  get files(): ReadonlyMap<string, SourceFile> {
    return this.indexed;
  }

  /** Reason why an article could not be indexed, worded to follow the file's name; undefined if it could. */
  problemOf(article: Article): string | undefined {
    return this.problems.get(article);
  }

  /**
   * Brings the index into line with the articles. Reading them takes long and leaves the index as it is; then all change
   * at once, so that no draft is checked against some of them.
   *
   * @param articles articles by path, in the order of the paths, so that the same files make the same index
   * @param isCancelled asked before each article; when it returns true, no more are read, and those that were are added
   * @param onProgress called after a pause with the number of articles that have been read, and of all
   * @returns true if the indexed articles have changed, or the index is another one than before
   */
  async update(
    index: Index,
    articles: ReadonlyMap<string, Article>,
    isCancelled: () => boolean,
    onProgress: (done: number, total: number) => void,
  ): Promise<boolean> {
    const isNew = index !== this.current;
    const indexed = isNew ? new Map<string, IndexedFile>() : this.indexed;
    const wanted = this.filesOf(articles);
    const pacer = new Pacer();
    const removed = [...indexed.keys()].filter((id) => !wanted.has(id));
    const added: ReadSource[] = [];
    const addedFiles = new Map<string, IndexedFile>();
    let done = 0;
    for (const [id, file] of wanted) {
      if (isCancelled()) break;
      done++;
      if (indexed.get(id)?.article === file.article) continue;
      const { pauses } = pacer;
      const read = await this.read(file, index, pacer);
      if (read) {
        added.push(read);
        addedFiles.set(id, file);
      } else if (indexed.has(id)) removed.push(id);
      if (pacer.pauses > pauses) onProgress(done, wanted.size);
    }
    await pacer.run(index.changeSourcesInSteps({ removed, added }));
    for (const id of removed) indexed.delete(id);
    for (const [id, file] of addedFiles) indexed.set(id, file);
    this.current = index;
    this.indexed = indexed;
    return removed.length + added.length > 0 || isNew;
  }

  private async read(file: IndexedFile, index: Index, pacer: Pacer): Promise<ReadSource | undefined> {
    if (this.problems.has(file.article)) return undefined;
    try {
      return await pacer.run(index.readSourceInSteps(file.source));
    } catch (error) {
      this.problems.set(
        file.article,
        translate('could not be indexed ({error}). Please report this with the file.', {
          error: errorMessage(error),
        }),
      );
      return undefined;
    }
  }

  private filesOf(articles: ReadonlyMap<string, Article>): Map<string, IndexedFile> {
    const ids = assignIds([...articles].map(([path, { id }]) => ({ path, ownId: id })));
    const files = new Map<string, IndexedFile>();
    for (const [path, article] of articles) {
      const id = ids.get(path);
      if (id === undefined) continue;
      const { text, format, metadata } = article;
      const uri = uriOfPath(join(this.root, path));
      files.set(id, { path, uri, source: { id, text, format, metadata }, article });
    }
    return files;
  }
}
