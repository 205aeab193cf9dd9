import type { Article } from '../article';

/**
 * An index of the archive's articles. The archive tells every index what comes and goes, so that each answers as if
 * it had been built from the articles that are left, in the order in which they came.
 */
export interface ArticleIndex {
  /** Takes in an article whose id the index does not have. */
  add(article: Article): void;
  /** Forgets an article that the index has. */
  remove(article: Article): void;
}
