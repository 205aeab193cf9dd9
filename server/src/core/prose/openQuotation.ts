import { pairQuotationMarks } from './quotedSpans';

/** A quotation that somebody is writing. */
export interface OpenQuotation {
  /** Where in `before` its words begin, behind the opening mark. */
  readonly start: number;
  readonly opening: string;
  /** The mark that closes it. */
  readonly closing: string;
  /** How far behind the caret the closing mark stands; undefined where there is none yet. */
  readonly closesAfter?: number;
}

/** The closing mark of each opening one, and of those that are the same. */
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
 * The innermost quotation that is open between two parts of a paragraph's prose, at the caret.
 *
 * @param before the paragraph's prose up to the caret
 * @param after the rest of it
 */
export function openQuotation(before: string, after: string): OpenQuotation | undefined {
  // A mark is told by its neighbours: a letter stands for what is still to be typed.
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

/** Where the quotation is closed already. */
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
