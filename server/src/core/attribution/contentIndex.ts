import { lowerBound } from '../collections/binarySearch';
import { overlap, previousLonger } from '../prose/span';
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
  /** For each entry, the nearest one before it whose span ends later. */
  private readonly previousLonger: Int32Array;

  constructor(items: readonly Item[]) {
    this.entries = items
      .flatMap((item, order) => {
        const size = item.content.reduce((sum, { start, end }) => sum + end - start, 0);
        return item.content.map((span) => ({ item, order, span, size }));
      })
      .sort((a, b) => a.span.start - b.span.start);
    this.previousLonger = previousLonger(this.entries.map(({ span }) => span));
  }

  /** The attributions whose content has any of a place, in the order in which they were given. */
  overlapping(place: Span): Item[] {
    const found = new Map<number, Item>();
    for (const { order, item } of this.entriesAt(place)) found.set(order, item);
    return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
  }

  /** The attribution whose content has at least half of a place and least besides; the first of several. */
  innermost(place: Span): Item | undefined {
    let best: Entry<Item> | undefined;
    let bestScore = 0;
    for (const entry of this.entriesAt(place)) {
      const shared = overlap(entry.span, place);
      if (shared < (place.end - place.start) / 2) continue;
      const score = shared / entry.size;
      if (!best || score > bestScore || (score === bestScore && entry.order < best.order)) {
        best = entry;
        bestScore = score;
      }
    }
    return best?.item;
  }

  /** The entries that overlap a place, the last first. */
  private *entriesAt(place: Span): Generator<Entry<Item>> {
    let index = lowerBound(this.entries, ({ span }) => span.start < place.end) - 1;
    for (let entry = this.entries[index]; entry; entry = this.entries[index]) {
      if (overlap(entry.span, place) > 0) yield entry;
      index = entry.span.end > place.start ? index - 1 : (this.previousLonger[index] ?? -1);
    }
  }
}
