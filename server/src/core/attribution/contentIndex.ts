import { lowerBound } from '../collections/binarySearch';
import { overlap } from '../prose/span';
import type { Span } from '../prose/span';

/** A span of an attribution's content. */
interface Entry<Item> {
  readonly item: Item;
  /** Index of the attribution among those given. */
  readonly order: number;
  readonly span: Span;
  /** Length of the attribution's whole content, in UTF-16 units. */
  readonly size: number;
}

/** Finds attributions by a place in their content. A paragraph may have thousands: most are not compared with the place. */
export class ContentIndex<Item extends { readonly content: readonly Span[] }> {
  /** Ascending by the start of their spans. */
  private readonly entries: readonly Entry<Item>[];
  /** Maximum end of the spans up to each entry. */
  private readonly maxEnds: readonly number[];

  constructor(items: readonly Item[]) {
    this.entries = items
      .flatMap((item, order) => {
        const size = item.content.reduce((sum, { start, end }) => sum + end - start, 0);
        return item.content.map((span) => ({ item, order, span, size }));
      })
      .sort((a, b) => a.span.start - b.span.start);
    let maxEnd = -Infinity;
    this.maxEnds = this.entries.map(({ span }) => (maxEnd = Math.max(maxEnd, span.end)));
  }

  /** The attribution whose content has at least half of a place and least besides; the first of several. */
  innermost(place: Span): Item | undefined {
    let best: Entry<Item> | undefined;
    let bestScore = 0;
    let index = lowerBound(this.entries, ({ span }) => span.start < place.end) - 1;
    for (; index >= 0 && (this.maxEnds[index] ?? 0) > place.start; index--) {
      const entry = this.entries[index];
      if (!entry) continue;
      const shared = overlap(entry.span, place);
      if (shared === 0 || shared < (place.end - place.start) / 2) continue;
      const score = shared / entry.size;
      if (!best || score > bestScore || (score === bestScore && entry.order < best.order)) {
        best = entry;
        bestScore = score;
      }
    }
    return best?.item;
  }
}
