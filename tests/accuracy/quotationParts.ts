import type { Span } from '../../server/src/core/prose/span';

/** Whether a stretch begins and ends with quotation marks, the sentence's own mark after them left aside. */
export function isQuoted(text: string): boolean {
  return /^\s*["“”][\s\S]*["”][.,!?;]?\s*$/u.test(text);
}

/** A span without the marks and the space at its ends, about which annotators and programs differ. */
export function withoutMarks(text: string, span: Span): Span {
  const isMark = (at: number): boolean => /[\s"“”.,!?;]/u.test(text[at] ?? '');
  let { start, end } = span;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return { start, end };
}
