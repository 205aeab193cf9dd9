/**
 * A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, `start <= end`. Ranges of indices into lists, of words
 * or units, are named `from` and `to`; both are half-open.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of something that has one, without what else it is. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Length that two spans share, in UTF-16 units. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True if `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Moves a span by `offset` UTF-16 units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/**
 * For each of some spans, in the order of their starts, the index of the nearest one before it that ends later; -1 if none
 * does. Who looks back for the spans at a place passes over those that end before it, however many there are.
 */
export function previousLonger(spans: readonly Span[]): Int32Array {
  const previous = new Int32Array(spans.length);
  for (const [index, { end }] of spans.entries()) {
    let at = index - 1;
    while (at >= 0 && (spans[at]?.end ?? 0) <= end) at = previous[at] ?? -1;
    previous[index] = at;
  }
  return previous;
}

/** Smallest span that holds all the spans; undefined for an empty list. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }));
}

/** Spans in ascending order with those joined that touch or stand one UTF-16 unit apart, as words do. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start - last.end <= 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
