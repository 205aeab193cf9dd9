import { join } from 'node:path';
import type { Source } from '../core/index';
import { translate } from '../localization/language';
import { errorMessage } from './files/errors';
import { uriOfPath } from './files/fileUri';
import type { Article } from './formats/article';
import { Pacer } from './pacer';
import { assignIds } from './sourceIds';

/** The part of a checker that source articles are added to. */
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
   * Brings the index into line with the articles. New ones are added before old ones are removed, since drafts are
   * checked meanwhile.
   *
   * @param articles articles by path, in the order of the paths, so that the same files make the same index
   * @param isCancelled asked before each article; when it returns true, no more are added
   * @param onProgress called after a pause with the number of articles that have been processed, and of all
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
    let changes = 0;
    let done = 0;
    for (const [id, file] of wanted) {
      if (isCancelled()) break;
      done++;
      if (indexed.get(id)?.article === file.article) continue;
      if (indexed.delete(id)) index.removeSource(id);
      if (await this.add(file, index, pacer)) indexed.set(id, file);
      changes++;
      if (await pacer.pauseIfDue()) onProgress(done, wanted.size);
    }
    for (const id of [...indexed.keys()]) {
      if (wanted.has(id)) continue;
      index.removeSource(id);
      indexed.delete(id);
      changes++;
    }
    this.current = index;
    this.indexed = indexed;
    return changes > 0 || isNew;
  }

  private async add(file: IndexedFile, index: Index, pacer: Pacer): Promise<boolean> {
    if (this.problems.has(file.article)) return false;
    try {
      const steps = index.addSourceInSteps(file.source);
      while (!steps.next().done) await pacer.pauseIfDue();
      return true;
    } catch (error) {
      this.problems.set(
        file.article,
        translate('could not be indexed ({error}). Please report this with the file.', {
          error: errorMessage(error),
        }),
      );
      return false;
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
