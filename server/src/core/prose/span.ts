/**
 * A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, `start <= end`. Ranges of indices into lists, of words
 * or units, are named `from` and `to`; both are half-open.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
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

/** Smallest span that holds all the spans; undefined for an empty list. */
export function hull(spans: readonly Span[]): Span | undefined {
  const [first, ...rest] = spans;
  if (!first) return undefined;
  return rest.reduce<Span>(
    (a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }),
    first,
  );
}
