import type { Span } from '../../server/src/core/prose/span';

/**
 * A text whose ranges are marked in the text itself: `marked('a ⟦b ⟦c⟧⟧ d')` gives the text without the brackets and
 * the span of each pair, in the order of the opening brackets. The brackets occur in no draft, and are no quotation marks.
 */
export function marked(textWithMarks: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of textWithMarks.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (piece === '⟧') {
      const span = open.pop();
      if (!span) throw new Error(`⟧ without ⟦ after “${text.slice(-20)}”`);
      span.end = text.length;
    } else text += piece;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧');
  return { text, spans };
}

/** The text with its spans marked, as `marked` reads it: for comparing ranges so that a failure shows where they are. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const at = (offset: number): string =>
    '⟧'.repeat(spans.filter(({ end }) => end === offset).length) +
    '⟦'.repeat(spans.filter(({ start }) => start === offset).length);
  return [...Array(text.length + 1).keys()].map((offset) => at(offset) + (text[offset] ?? '')).join('');
}
