import { citedId } from '../prose/citedId';
import type { Article } from './article';
import type { ArticleIndex } from './index/articleIndex';
import { PassageIndex } from './index/passageIndex';
import { QuotationStarts } from './index/quotationStarts';
import { SpeakerIndex } from './index/speakerIndex';
import { WordIndex } from './index/wordIndex';

/** The source articles in memory, and every index of them. */
export class Archive {
  readonly words = new WordIndex();
  readonly passages = new PassageIndex();
  readonly speakers = new SpeakerIndex();
  readonly quotationStarts = new QuotationStarts();

  private readonly indexes: readonly ArticleIndex[] = [
    this.words,
    this.passages,
    this.speakers,
    this.quotationStarts,
  ];
  private readonly byId = new Map<string, Article>();
  private changes = 0;

  /** Counts up with every change: what was computed under another version may be out of date. */
  get version(): number {
    return this.changes;
  }

  /** In the order in which they were added. */
  get articles(): readonly Article[] {
    return [...this.byId.values()];
  }

  article(id: string): Article | undefined {
    return this.byId.get(id);
  }

  /** The one article that a citation key names; undefined if the key is unknown or ambiguous. */
  citedArticle(key: string): Article | undefined {
    const id = citedId(key, [...this.byId.keys()]);
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Adds an article to all indexes, in the place of the one of the same id if there is one. */
  add(article: Article): void {
    this.remove(article.id);
    this.byId.set(article.id, article);
    for (const index of this.indexes) index.add(article);
    this.changes++;
  }

  /** Removes an article from all indexes. Does nothing for an unknown id. */
  remove(id: string): void {
    const article = this.byId.get(id);
    if (!article) return;
    this.byId.delete(id);
    for (const index of this.indexes) index.remove(article);
    this.changes++;
  }
}
