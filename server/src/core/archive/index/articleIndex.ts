import type { Steps } from '../../collections/steps';
import type { Article } from '../article';
import type { Passage } from './passages';

/** Maximum number of words that an index takes in or forgets in one step. */
export const maxWordsPerStep = 2000;

/** Maximum number of passages that an index takes in or forgets in one step. */
export const maxPassagesPerStep = 100;

/** An article with its passages: all that the indexes take in. */
export interface IndexedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/**
 * An index of the archive's articles. The archive tells every index what comes and goes, so that each answers as if
 * it had been built from the articles that are left, in the order in which they came.
 */
export interface ArticleIndex {
  /** Takes in an article whose id the index does not have. */
  add(added: IndexedArticle): Steps<void>;
  /** Forgets an article that the index has. */
  remove(article: Article): Steps<void>;
}
