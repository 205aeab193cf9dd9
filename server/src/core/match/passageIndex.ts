import type { Article } from '../archive/article';
import { lookupKey } from './claimTokens';
import type { ClaimToken } from './claimTokens';
import { passagesOf } from './passages';
import type { Passage } from './passages';

/** A passage that shares words with a claim, with how rare they are. */
export interface Retrieved {
  readonly passage: Passage;
  readonly score: number;
}

/** Words in more passages than this tell nothing of where to look, unless a claim has no other. */
const commonest = 5000;

/** The sentences of all articles by the words they contain. */
export class PassageIndex {
  private passages: (Passage | undefined)[] = [];
  private readonly byKey = new Map<string, number[]>();
  private readonly byArticle = new Map<string, { readonly from: number; readonly to: number }>();
  private live = 0;

  add(article: Article): void {
    this.remove(article.id);
    const from = this.passages.length;
    for (const passage of passagesOf(article)) {
      const at = this.passages.push(passage) - 1;
      for (const key of keysOf(passage.tokens)) {
        const list = this.byKey.get(key);
        if (list) list.push(at);
        else this.byKey.set(key, [at]);
      }
    }
    this.live += this.passages.length - from;
    this.byArticle.set(article.id, { from, to: this.passages.length });
  }

  remove(id: string): void {
    const range = this.byArticle.get(id);
    if (!range) return;
    const keys = new Set<string>();
    for (let at = range.from; at < range.to; at++) {
      for (const key of keysOf(this.passages[at]?.tokens ?? [])) keys.add(key);
      this.passages[at] = undefined;
    }
    for (const key of keys) {
      const kept = this.byKey.get(key)?.filter((at) => at < range.from || at >= range.to) ?? [];
      if (kept.length > 0) this.byKey.set(key, kept);
      else this.byKey.delete(key);
    }
    this.live -= range.to - range.from;
    this.byArticle.delete(id);
  }

  /** How much a word tells of where to look: the rarer, the more (after Spärck Jones 1972). */
  weight(key: string): number {
    const count = this.byKey.get(key)?.length ?? 0;
    return Math.log(1 + (this.live + 1) / (count + 0.5));
  }

  /** Whether any passage has a word of this key. */
  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The passages that have a word of this key; undefined where they are more than `limit`. */
  passagesWith(key: string, limit: number): readonly Passage[] | undefined {
    const places = this.byKey.get(key) ?? [];
    if (places.length > limit) return undefined;
    return places.flatMap((at) => this.passages[at] ?? []);
  }

  /** Whether an article has a word of this key. */
  articleHas(id: string, key: string): boolean {
    const range = this.byArticle.get(id);
    const places = this.byKey.get(key);
    if (!range || !places) return false;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < range.from) low = middle + 1;
      else high = middle;
    }
    return (places[low] ?? Infinity) < range.to;
  }

  /** The passages that share the most with the claim, best first, at most `limit`. */
  retrieve(tokens: readonly ClaimToken[], limit: number): Retrieved[] {
    const scores = new Map<number, number>();
    const keys = keysOf(tokens);
    const rare = [...keys].filter((key) => (this.byKey.get(key)?.length ?? 0) <= commonest);
    for (const key of rare.length > 0 ? rare : keys) {
      const weight = this.weight(key);
      for (const at of this.byKey.get(key) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([at, score]) => {
        const passage = this.passages[at];
        return passage ? [{ passage, score }] : [];
      });
  }

  /** The passages around a passage in its article: one before, itself, one after. */
  around(passage: Passage): { before?: Passage; after?: Passage } {
    const range = this.byArticle.get(passage.article.id);
    if (!range) return {};
    const at = range.from + passage.position;
    const before = at > range.from ? this.passages[at - 1] : undefined;
    const after = at + 1 < range.to ? this.passages[at + 1] : undefined;
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

function keysOf(tokens: readonly ClaimToken[]): Set<string> {
  return new Set(tokens.filter(({ content }) => content).map(lookupKey));
}
