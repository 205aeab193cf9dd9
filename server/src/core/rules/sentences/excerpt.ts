import type { Span } from '../../prose/span';
import { shown } from '../messages';

/** Maximum length, in characters, of an excerpt without its ellipses. */
const maxExcerptLength = 60;

/**
 * Returns the words of a text around `focus`, cut between words and marked where `within` goes on: "…did not sign…". Of a
 * focus that is itself too long only the beginning is given.
 */
export function excerpt(text: string, focus: Span, within: Span): string {
  const room = Math.max(0, maxExcerptLength - (focus.end - focus.start));
  const after = Math.max(0, within.end - focus.end);
  const before = Math.min(room - Math.min(after, Math.floor(room / 2)), focus.start - within.start);
  const start = wordStart(text, focus.start - before, { start: within.start, end: focus.start });
  const limit = Math.min(within.end, start + maxExcerptLength);
  const end = wordEnd(text, limit, within.end, start);
  const words = shown(text.slice(start, end)).replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/u, '');
  return `${start > within.start ? '…' : ''}${words}${end < within.end ? '…' : ''}`;
}

/** The first offset from `at` on, within bounds, at which a word begins. */
function wordStart(text: string, at: number, { start, end }: Span): number {
  if (at <= start) return start;
  let offset = at;
  while (offset < end && !/\s/u.test(text.charAt(offset - 1))) offset++;
  return offset;
}

/** The last offset up to `at` at which a word ends; `at` itself if the text ends there or holds one word. */
function wordEnd(text: string, at: number, textEnd: number, from: number): number {
  if (at >= textEnd || /\s/u.test(text.charAt(at))) return at;
  let offset = at;
  while (offset > from && !/\s/u.test(text.charAt(offset - 1))) offset--;
  return offset > from ? offset : at;
}
