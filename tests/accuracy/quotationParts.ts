import type { Span } from '../../server/src/core/prose/span';

/** True if a text begins and ends with quotation marks, apart from punctuation after them. */
export function isQuoted(text: string): boolean {
  return /^\s*["“”][\s\S]*["”][.,!?;]?\s*$/u.test(text);
}

/** The span without quotation marks and space at its ends, which annotators and programs include differently. */
export function withoutMarks(text: string, span: Span): Span {
  const isMark = (at: number): boolean => /[\s"“”.,!?;]/u.test(text[at] ?? '');
  let { start, end } = span;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return { start, end };
}
