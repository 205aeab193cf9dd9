import { FirstItems } from '../../collections/firstItems';
import type { IndexRange } from '../../collections/indexRange';
import type { Steps } from '../../collections/steps';
import type { Article } from '../article';
import { maxPassagesPerStep } from './articleIndex';
import type { ArticleIndex, IndexedArticle } from './articleIndex';
import { lookupKey } from './contentTokens';
import type { ContentToken } from './contentTokens';
import { PostingLists } from './postingLists';
import type { Postings } from './postingLists';
import type { Passage } from './passages';

/** A word of a claim by which passages are looked up. */
export interface QueryWord {
  readonly key: string;
  /** Rarity of the word in the archive, above 0. */
  readonly weight: number;
}

/** A passage that shares words with a claim. */
export interface PassageCandidate {
  readonly passage: Passage;
  /** Bit n is set if the passage has query word n. */
  readonly mask: number;
  /** Bit n is set if only the sentence before or after has query word n. */
  readonly neighbourMask: number;
  readonly score: number;
}

export interface PassageCandidates {
  readonly words: readonly QueryWord[];
  /** Best first. */
  readonly passages: readonly PassageCandidate[];
}

/** Maximum number of passages with a query word; more common words are used only if the claim has no other. */
const maxPassagesPerKey = 5000;

/** Maximum number of query words: the bits of a mask. */
const maxQueryKeys = 31;
/** Maximum number of candidates for a claim, whose neighbours are looked at, too. */
const maxCandidates = 32;
/**
 * Weight of a query word that only a neighbouring sentence has, as a share of its weight in the passage. It ranks passages,
 * as against `neighbourCreditShare` of the alignment, which says how far such a word carries a claim: the two were chosen
 * apart, and making them equal changes which passages are compared.
 */
export const neighbourRankShare = 0.4;

interface ScoredPlace {
  /** Index into the passages of all articles. */
  readonly at: number;
  readonly score: number;
}

interface MaskedPlace extends ScoredPlace {
  readonly mask: number;
}

/** Index from words to the passages of all articles. */
export class PassageIndex implements ArticleIndex {
  private passages: (Passage | undefined)[] = [];
  /** Number of different content words of each passage. */
  private lengths: number[] = [];
  private readonly postings = new PostingLists((at) => this.passages[at] === undefined);
  /** What is read of the postings. */
  private found: Postings = this.postings;
  private byArticle = new Map<string, IndexRange>();
  private live = 0;
  private totalLength = 0;

  *add({ article, passages }: IndexedArticle): Steps<void> {
    const from = this.passages.length;
    for (const [index, passage] of passages.entries()) {
      const at = this.passages.push(passage) - 1;
      const keys = keysOf(passage.tokens);
      for (const key of keys) this.postings.add(key, at);
      this.lengths.push(keys.size);
      this.totalLength += keys.size;
      if ((index + 1) % maxPassagesPerStep === 0) yield;
    }
    this.live += this.passages.length - from;
    this.byArticle.set(article.id, { from, to: this.passages.length });
  }

  *remove({ id }: Article): Steps<void> {
    const range = this.byArticle.get(id);
    if (!range) return;
    const counts = new Map<string, number>();
    for (let at = range.from; at < range.to; at++) {
      for (const key of keysOf(this.passages[at]?.tokens ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
      this.passages[at] = undefined;
      this.totalLength -= this.lengths[at] ?? 0;
      if ((at - range.from + 1) % maxPassagesPerStep === 0) yield;
    }
    yield* this.postings.removeAll(counts);
    this.live -= range.to - range.from;
    this.byArticle.delete(id);
  }

  /** The index without one of its articles, for reading. Valid until the next addition or removal. */
  without({ id }: Article): PassageIndex {
    const range = this.byArticle.get(id);
    if (!range) return this;
    const counts = new Map<string, number>();
    for (const passage of this.passages.slice(range.from, range.to))
      for (const key of keysOf(passage?.tokens ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rest = new PassageIndex();
    rest.passages = this.passages;
    rest.lengths = this.lengths;
    rest.totalLength =
      this.totalLength - this.lengths.slice(range.from, range.to).reduce((sum, length) => sum + length, 0);
    rest.byArticle = this.byArticle;
    rest.found = this.postings.outside(range, counts);
    rest.live = this.live - (range.to - range.from);
    return rest;
  }

  /** Inverse document frequency of a key, above 0 (Spärck Jones 1972). */
  weight(key: string): number {
    const count = this.found.count(key);
    return Math.log(1 + (this.live + 1) / (count + 0.5));
  }

  /** Number of passages of all articles. */
  get size(): number {
    return this.live;
  }

  /** The position after the last. */
  get end(): number {
    return this.passages.length;
  }

  /** Mean of `lengthAt` over all passages; 0 if there are none. */
  get averageLength(): number {
    return this.live === 0 ? 0 : this.totalLength / this.live;
  }

  /** Number of passages that have a word of this key. */
  count(key: string): number {
    return this.found.count(key);
  }

  /** Positions of the passages that have a word of this key, ascending. */
  positionsOf(key: string): readonly number[] {
    return this.found.positionsOf(key);
  }

  /** The passage at a position; undefined if its article was removed. */
  at(position: number): Passage | undefined {
    return this.passages[position];
  }

  /** Number of different content words of the passage at a position. */
  lengthAt(position: number): number {
    return this.lengths[position] ?? 0;
  }

  /** True if any passage has a word of this key. */
  has(key: string): boolean {
    return this.found.has(key);
  }

  /** Passages that have a word of this key; undefined if there are more than `limit`. */
  passagesWith(key: string, limit: number): readonly Passage[] | undefined {
    if (this.found.count(key) > limit) return undefined;
    return this.found.positionsOf(key).flatMap((at) => this.passages[at] ?? []);
  }

  /** True if an article has a word of this key. */
  articleHas(id: string, key: string): boolean {
    const range = this.byArticle.get(id);
    if (!range) return false;
    const first = this.found.firstFrom(key, range.from);
    return first !== undefined && first < range.to;
  }

  /** Finds the passages that share the most with a claim, by the rarity of the shared words; at most `maxCandidates`. */
  candidatesFor(tokens: readonly ContentToken[]): PassageCandidates {
    const keys = [...keysOf(tokens)]
      .filter((key) => this.found.has(key))
      .map((key) => ({ key, weight: this.weight(key) }));
    const rare = keys.filter(({ key }) => this.found.count(key) <= maxPassagesPerKey);
    // The rarest words are enough to find what a very long claim is about.
    const used = (rare.length > 0 ? rare : keys).sort((a, b) => b.weight - a.weight).slice(0, maxQueryKeys);
    const found = new Map<number, number>();
    for (const [bit, { key }] of used.entries()) {
      for (const at of this.found.positionsOf(key)) found.set(at, (found.get(at) ?? 0) | (1 << bit));
    }
    const passages = this.firstCandidates(found, used)
      .map(({ at, mask, score: own }) => {
        const neighbours = this.inSameArticle(at, [at - 1, at + 1]);
        const neighbourMask = neighbours.reduce((all, one) => all | (found.get(one) ?? 0), 0) & ~mask;
        return { at, mask, neighbourMask, score: own + neighbourRankShare * maskWeight(neighbourMask, used) };
      })
      .sort(this.byScore)
      .flatMap(({ at, ...shared }) => {
        const passage = this.passages[at];
        return passage ? [{ passage, ...shared }] : [];
      });
    return { words: used, passages };
  }

  /** The places with the best scores, best first, by the masks of all places. */
  private firstCandidates(
    masks: ReadonlyMap<number, number>,
    words: readonly QueryWord[],
  ): readonly MaskedPlace[] {
    const first = new FirstItems<MaskedPlace>(maxCandidates, this.byScore);
    // Thousands of places share a few masks.
    const weights = new Map<number, number>();
    for (const [at, mask] of masks) {
      let score = weights.get(mask);
      if (score === undefined) {
        score = maskWeight(mask, words);
        weights.set(mask, score);
      }
      if (score >= (first.last?.score ?? 0)) first.add({ at, mask, score });
    }
    return first.items;
  }

  /** Orders equal scores by article id and place, so that it does not matter in which order the articles came. */
  private readonly byScore = (a: ScoredPlace, b: ScoredPlace): number => {
    if (a.score !== b.score) return b.score - a.score;
    const first = this.passages[a.at]?.article.id ?? '';
    const second = this.passages[b.at]?.article.id ?? '';
    return first === second ? a.at - b.at : first < second ? -1 : 1;
  };

  private inSameArticle(at: number, others: readonly number[]): number[] {
    const id = this.passages[at]?.article.id;
    return others.filter((other) => id !== undefined && this.passages[other]?.article.id === id);
  }

  /** The passages of an article, in its order. */
  ofArticle(id: string): readonly Passage[] {
    const { from, to } = this.byArticle.get(id) ?? { from: 0, to: 0 };
    return this.passages.slice(from, to).flatMap((passage) => passage ?? []);
  }

  /** The sentences before and after a passage in its article. */
  neighboursOf(passage: Passage): { before?: Passage; after?: Passage } {
    const range = this.byArticle.get(passage.article.id);
    if (!range) return {};
    const at = range.from + passage.position;
    const before = at > range.from ? this.passages[at - 1] : undefined;
    const after = at + 1 < range.to ? this.passages[at + 1] : undefined;
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

/** Sum of the weights of the words whose bits are set. */
export function maskWeight(mask: number, words: readonly QueryWord[]): number {
  let total = 0;
  for (let bit = 0, rest = mask; rest !== 0; bit++, rest >>>= 1)
    if ((rest & 1) === 1) total += words[bit]?.weight ?? 0;
  return total;
}

function keysOf(tokens: readonly ContentToken[]): Set<string> {
  return new Set(tokens.filter(({ content }) => content).map(lookupKey));
}
