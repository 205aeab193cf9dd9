import type { Span } from '../../core/index';
import { type Position, positionsIn } from '../content/positions';

/**
 * A range of a text in a JSON report: UTF-16 offsets `start` (inclusive) and `end` (exclusive) from 0, and their lines and
 * columns from 1, columns in UTF-16 units.
 */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range with its text. */
export interface JsonTextRange extends JsonRange {
  readonly text: string;
}

/** Makes a range from a span and the positions of its ends. */
export function jsonRange({ start, end }: Span, from: Position, to: Position): JsonRange {
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Returns a function from spans of a text to ranges. */
export function rangesIn(text: string): (span: Span) => JsonRange {
  const positionAt = positionsIn(text);
  return (span) => jsonRange(span, positionAt(span.start), positionAt(span.end));
}

/** Returns a function from spans of a text to ranges with their text. */
export function textRangesIn(text: string): (span: Span) => JsonTextRange {
  const rangeOf = rangesIn(text);
  return (span) => ({ ...rangeOf(span), text: text.slice(span.start, span.end) });
}
