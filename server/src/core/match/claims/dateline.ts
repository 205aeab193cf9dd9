import type { ContentToken } from '../../archive/index/contentTokens';
import type { Value } from '../../values/value';

/** Minimum number of content words beside a date for it to date something told. */
const minOtherWords = 3;
/** Maximum number of tokens from the beginning of a sentence to the end of a dateline's date, and from there to its dash. */
const maxDatelineTokens = 9;
const maxTokensToDash = 6;

/** True for a date that dates the text and nothing told in it: "VIENNA, June 11 (Agency) – …", "Thursday 6 March 2025". */
export function isDateline({ kind, span }: Value, sentence: readonly ContentToken[]): boolean {
  if (kind !== 'date' && kind !== 'weekday') return false;
  const others = sentence.filter(
    ({ content, start, end }) => content && (end <= span.start || start >= span.end),
  );
  if (others.length < minOtherWords) return true;
  const next = sentence.findIndex(({ start }) => start >= span.end);
  if (next < 0 || next > maxDatelineTokens) return false;
  return (
    sentence.slice(next, next + maxTokensToDash).some(({ text }) => /^[-–—]+$/u.test(text)) &&
    sentence
      .slice(0, next)
      .every(({ pos }) => pos === 'PROPN' || pos === 'NUM' || pos === 'PUNCT' || pos === 'SYM')
  );
}
