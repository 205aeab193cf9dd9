import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { citedId } from '../prose/citedId';
import type { ArchiveView } from './archiveView';
import type { Article } from './article';
import type { ArticleIndex, IndexedArticle } from './index/articleIndex';
import { NamedSourceIndex } from './index/namedSourceIndex';
import { OutletIndex } from './index/outletIndex';
import { PassageIndex } from './index/passageIndex';
import { passagesOf } from './index/passages';
import { PeopleIndex } from './index/peopleIndex';
import { QuotationStarts } from './index/quotationStarts';
import { SpeakerIndex } from './index/speakerIndex';
import { WordIndex } from './index/wordIndex';

/** Articles that enter and leave the archive together. */
export interface ArchiveChange {
  /** Ids of articles to remove; unknown ones are passed over. */
  readonly removed: readonly string[];
  /** Each takes the place of the article of the same id if there is one. */
  readonly added: readonly IndexedArticle[];
}

/** The source articles in memory, and every index of them. */
export class Archive implements ArchiveView {
  readonly words = new WordIndex();
  readonly passages = new PassageIndex();
  readonly speakers = new SpeakerIndex();
  readonly people = new PeopleIndex();
  readonly outlets = new OutletIndex();
  readonly quotationStarts = new QuotationStarts();
  readonly namedSources = new NamedSourceIndex();

  private readonly indexes: readonly ArticleIndex[] = [
    this.words,
    this.passages,
    this.speakers,
    this.people,
    this.outlets,
    this.quotationStarts,
    this.namedSources,
  ];
  private readonly byId = new Map<string, Article>();
  private changes = 0;
  private changing = false;

  get version(): number {
    return this.changes;
  }

  /** True between the steps of a change, when the indexes do not agree with each other. */
  get isChanging(): boolean {
    return this.changing;
  }

  get articles(): readonly Article[] {
    return [...this.byId.values()];
  }

  article(id: string): Article | undefined {
    return this.byId.get(id);
  }

  citedArticle(key: string): Article | undefined {
    const id = citedId(key, [...this.byId.keys()]);
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Adds an article to all indexes, in the place of the one of the same id if there is one. */
  add(article: Article): void {
    finish(this.change({ removed: [], added: [{ article, passages: finish(passagesOf(article)) }] }));
  }

  /** Removes an article from all indexes. Does nothing for an unknown id. */
  remove(id: string): void {
    finish(this.change({ removed: [id], added: [] }));
  }

  /**
   * Removes and adds articles in steps of at most `maxWordsPerStep` words.
   *
   * @throws Error if an earlier change has not ended yet
   */
  *change({ removed, added }: ArchiveChange): Steps<void> {
    if (this.changing) throw new Error('The articles are being changed already.');
    const known = removed.filter((id) => this.byId.has(id));
    if (known.length + added.length === 0) return;
    this.changing = true;
    try {
      for (const id of known) yield* this.takeOut(id);
      for (const one of added) {
        const { article } = one;
        yield* this.takeOut(article.id);
        this.byId.set(article.id, article);
        for (const index of this.indexes) yield* index.add(one);
        yield;
      }
    } finally {
      this.changes++;
      this.changing = false;
    }
  }

  private *takeOut(id: string): Steps<void> {
    const article = this.byId.get(id);
    if (!article) return;
    this.byId.delete(id);
    for (const index of this.indexes) yield* index.remove(article);
    yield;
  }
}
