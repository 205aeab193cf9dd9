import type { Article } from '../../archive/article';
import { FirstItems } from '../../collections/firstItems';

/** Width, in words, of a band of diagonals that counts as one place. A diagonal is a position less an index in the quotation. */
export const bandWidth = 12;

/** A band of an article: its words from `band * bandWidth` on may be those of the quotation from its first word on. */
export interface Place {
  readonly article: Article;
  readonly band: number;
  readonly vote: number;
}

/** Bands of an article in the table of all: that of index `band` stands at `base + band`. */
interface ArticleBands {
  readonly article: Article;
  readonly from: number;
  readonly base: number;
  readonly to: number;
}

/** Votes for places of articles. The bands of all articles that were entered lie in one table, one after another. */
export class BandVotes {
  private readonly byArticle = new Map<Article, ArticleBands>();
  private votes = new Float64Array(256);
  private used = 0;
  private base = 0;

  /** @param length number of the quotation's words */
  constructor(private readonly length: number) {}

  /** Makes the votes that follow count for an article. */
  enter(article: Article): void {
    const bands = this.byArticle.get(article) ?? this.addBands(article);
    this.base = bands.base;
  }

  add(band: number, weight: number): void {
    const at = this.base + band;
    this.votes[at] = (this.votes[at] ?? 0) + weight;
    // A place near a band's edge counts for the neighbour as well, so that no edge splits it.
    this.votes[at + 1] = (this.votes[at + 1] ?? 0) + weight / 2;
  }

  /** The places with the most votes, the most first. */
  first(limit: number): readonly Place[] {
    const first = new FirstItems(limit, byVote);
    for (const { article, from, base, to } of this.byArticle.values()) {
      for (let at = from; at < to; at++) {
        const vote = this.votes[at] ?? 0;
        if (vote > 0 && vote >= (first.last?.vote ?? 0)) first.add({ article, band: at - base, vote });
      }
    }
    return first.items;
  }

  private addBands(article: Article): ArticleBands {
    // The quotation may begin before the article does, and an edge counts for the band behind it.
    const before = Math.ceil(this.length / bandWidth);
    const from = this.used;
    const to = from + before + Math.ceil(article.words.length / bandWidth) + 1;
    const bands = { article, from, base: from + before, to };
    this.byArticle.set(article, bands);
    this.used = to;
    if (to > this.votes.length) {
      const grown = new Float64Array(2 * to);
      grown.set(this.votes);
      this.votes = grown;
    }
    return bands;
  }
}

/** Equal votes are ordered by article id and place, so that it does not matter in which order the articles came. */
function byVote(a: Place, b: Place): number {
  if (a.vote !== b.vote) return b.vote - a.vote;
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.band - b.band;
}
