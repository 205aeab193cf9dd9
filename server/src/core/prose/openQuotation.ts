import { pairQuotationMarks } from './quotedSpans';

/** A quotation in which the caret stands. */
export interface OpenQuotation {
  /** UTF-16 offset in `before` of its first word, behind the opening mark. */
  readonly start: number;
  readonly opening: string;
  /** The mark that closes it. */
  readonly closing: string;
  /** Distance of the closing mark from the caret, in UTF-16 units; undefined if there is none yet. */
  readonly closesAfter?: number;
}

/** Closing marks by their opening marks. */
const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '“',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  "'": "'",
  '‚': '‘',
  '‛': '’',
  '「': '」',
  '『': '』',
  '``': "''",
};

/**
 * Returns the innermost quotation in which the caret stands.
 *
 * @param before prose of the paragraph up to the caret
 * @param after prose of the paragraph from the caret on
 */
export function openQuotation(before: string, after: string): OpenQuotation | undefined {
  // Neighbours tell the role of a mark: a letter stands for the word that is still to be typed.
  const typing = `${before}x`;
  const candidates = new Set(
    Object.entries(closings).flatMap(([opening, closing]) => (before.includes(opening) ? [closing] : [])),
  );
  let best: OpenQuotation | undefined;
  for (const closing of candidates) {
    for (const { span, inner, opened, closed } of pairQuotationMarks(typing + closing)) {
      if (!opened || !closed || span.end !== typing.length + closing.length) continue;
      if (inner.end !== typing.length) continue;
      const opening = before.slice(span.start, inner.start);
      if (closings[opening] !== closing || (best && best.start >= inner.start)) continue;
      best = { start: inner.start, opening, closing };
    }
  }
  return best && { ...best, ...closingOf(best, typing, after) };
}

/** Distance of the mark that closes the quotation already, if there is one. */
function closingOf(
  { start }: OpenQuotation,
  typing: string,
  after: string,
): { readonly closesAfter?: number } {
  const whole = pairQuotationMarks(typing + after).find(
    ({ inner, opened }) => opened && inner.start === start,
  );
  return whole?.closed === true && whole.inner.end >= typing.length
    ? { closesAfter: whole.inner.end - typing.length }
    : {};
}
