import type { Steps } from '../../collections/steps';
import { outletWords } from '../../entities/outlet';
import type { Article } from '../article';
import type { ArticleIndex, IndexedArticle } from './articleIndex';

/** Maximum length, in UTF-16 units, of a first line that tells whose an article is. */
const maxFirstLine = 120;

/** The articles by the words that tell whose they are: of their ids, outlets, titles and first lines. */
export class OutletIndex implements ArticleIndex {
  private byWord = new Map<string, Set<string>>();
  /** Id of an article that is left out. */
  private leftOut: string | undefined;

  *add({ article }: IndexedArticle): Steps<void> {
    for (const word of wordsOf(article)) {
      const ids = this.byWord.get(word);
      if (ids) ids.add(article.id);
      else this.byWord.set(word, new Set([article.id]));
    }
    yield;
  }

  *remove(article: Article): Steps<void> {
    for (const word of wordsOf(article)) {
      const ids = this.byWord.get(word);
      ids?.delete(article.id);
      if (ids?.size === 0) this.byWord.delete(word);
    }
    yield;
  }

  /** The index without one of its articles, for reading. Valid until the next addition or removal. */
  without({ id }: Article): OutletIndex {
    const rest = new OutletIndex();
    rest.byWord = this.byWord;
    rest.leftOut = id;
    return rest;
  }

  /** Ids of the articles that may be an outlet's: they have all words of its name. None for a name without words. */
  articlesOf(outlet: string): readonly string[] {
    const lists = outletWords(outlet).map((word) => this.byWord.get(word));
    const [shortest] = [...lists].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
    return [...(shortest ?? [])].filter(
      (id) => id !== this.leftOut && lists.every((ids) => ids?.has(id) === true),
    );
  }
}

function wordsOf({ id, metadata, text }: Article): ReadonlySet<string> {
  const [firstLine = ''] = text.slice(0, maxFirstLine).split('\n', 1);
  return new Set(outletWords([id, metadata.outlet ?? '', metadata.title ?? '', firstLine].join(' ')));
}
