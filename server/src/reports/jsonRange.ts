import type { Span } from '../core/index';
import { type Position, positionsIn } from './positions';

/**
 * A stretch of a text: UTF-16 offsets `start` (inclusive) and `end` (exclusive) from 0, and where they stand as line and
 * column from 1, columns in UTF-16 units.
 */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range with the text that stands there. */
export interface JsonStretch extends JsonRange {
  readonly text: string;
}

/** A range from a span and the positions of its ends. */
export function jsonRange({ start, end }: Span, from: Position, to: Position): JsonRange {
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Turns spans of `text` into ranges. */
export function rangesIn(text: string): (span: Span) => JsonRange {
  const positionAt = positionsIn(text);
  return (span) => jsonRange(span, positionAt(span.start), positionAt(span.end));
}

/** Turns spans of `text` into ranges with their text. */
export function stretchesIn(text: string): (span: Span) => JsonStretch {
  const rangeOf = rangesIn(text);
  return (span) => ({ ...rangeOf(span), text: text.slice(span.start, span.end) });
}
