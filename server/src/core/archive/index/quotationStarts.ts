import { lowerBound } from '../../collections/binarySearch';
import type { Steps } from '../../collections/steps';
import type { Article, PlacedQuotation, SourceQuotation } from '../article';
import type { ArticleIndex, IndexedArticle } from './articleIndex';
import { isTyped, standsAt } from './typedWords';
import type { TypedWords } from './typedWords';

/** A quotation with its beginning. */
interface QuotationStart extends PlacedQuotation {
  /** Index of its first word among the article's. */
  readonly first: number;
  /** Number of quotations that came before it. */
  readonly order: number;
}

/** The outermost quotations of all articles by their first words. */
export class QuotationStarts implements ArticleIndex {
  private readonly byArticle = new Map<string, readonly QuotationStart[]>();
  /** Each list in the order in which the quotations came. */
  private readonly byWord = new Map<string, QuotationStart[]>();
  /** First words in alphabetical order; undefined until asked for after a change. */
  private sortedWords: readonly string[] | undefined;
  private next = 0;

  *add({ article }: IndexedArticle): Steps<void> {
    const starts: QuotationStart[] = [];
    for (const quotation of article.quotations) {
      if (quotation.level === 0) starts.push(this.startOf(article, quotation));
      yield;
    }
    this.byArticle.set(article.id, starts);
    for (const start of starts) {
      const key = firstKey(start);
      const list = this.byWord.get(key);
      if (list) list.push(start);
      else {
        this.byWord.set(key, [start]);
        this.sortedWords = undefined;
      }
      yield;
    }
  }

  *remove({ id }: Article): Steps<void> {
    const starts = this.byArticle.get(id);
    if (!starts) return;
    this.byArticle.delete(id);
    for (const key of new Set(starts.map(firstKey))) {
      const kept = this.byWord.get(key)?.filter(({ article }) => article.id !== id) ?? [];
      if (kept.length > 0) this.byWord.set(key, kept);
      else {
        this.byWord.delete(key);
        this.sortedWords = undefined;
      }
      yield;
    }
  }

  /** Quotations that begin with the typed words, in the order in which they came. */
  startingWith(typed: TypedWords): readonly PlacedQuotation[] {
    if (typed.words.length === 0) return [...this.byArticle.values()].flat();
    const lists = this.firstWords(typed).map((key) => this.byWord.get(key) ?? []);
    const [only = []] = lists;
    const found = lists.length < 2 ? only : lists.flat().sort((a, b) => a.order - b.order);
    return typed.words.length === 1
      ? found
      : found.filter(({ article, first }) => standsAt(article.words, first, typed));
  }

  /** First words of quotations that the first typed word is, or may become. */
  private firstWords(typed: TypedWords): string[] {
    const { words, beginnings } = typed;
    if (words.length > 1 || beginnings.length === 0) return words.slice(0, 1).map(({ key }) => key);
    const keys = (this.sortedWords ??= [...this.byWord.keys()].sort(byLetters));
    const found = new Set<string>();
    for (const beginning of beginnings) {
      for (let at = lowerBound(keys, (key) => key < beginning); at < keys.length; at++) {
        const key = keys[at];
        if (key?.startsWith(beginning) !== true) break;
        found.add(key);
      }
    }
    return [...found].filter((key) => isTyped(key, 0, typed));
  }

  private startOf(article: Article, quotation: SourceQuotation): QuotationStart {
    const first = lowerBound(article.words, ({ start }) => start < quotation.span.start);
    return { article, quotation, first, order: this.next++ };
  }
}

/** Key of the first word; empty for a quotation without words. */
function firstKey({ article, first }: QuotationStart): string {
  return article.words[first]?.key ?? '';
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
