import { lowerBound } from '../collections/binarySearch';
import type { Span } from './span';

/** What some spans cover together. A place is compared with few of them, however many there are. */
export class SpanUnion {
  /** In order, disjoint, not adjacent and not empty. */
  readonly spans: readonly Span[];

  /** @param spans in any order; they may overlap */
  constructor(spans: readonly Span[]) {
    const union: { start: number; end: number }[] = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = union.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else if (start < end) union.push({ start, end });
    }
    this.spans = union;
  }

  /** True if a place shares at least one UTF-16 unit with one of the spans. */
  overlaps(place: Span): boolean {
    const next = this.spans[lowerBound(this.spans, ({ end }) => end <= place.start)];
    return next !== undefined && Math.min(next.end, place.end) > Math.max(next.start, place.start);
  }
}
