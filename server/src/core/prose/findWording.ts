import type { Span } from './span';
import { wordsOf } from './words';

/**
 * Where the words of one text first stand in another, in order and with no word between them, as `wordsOf` compares words: layout,
 * punctuation, quotation marks and house style make no difference. UTF-16 offsets into `text`; undefined for no words. Time is
 * linear in the length of both.
 */
export function findWording(wording: string, text: string): Span | undefined {
  const sought = wordsOf(wording).words.map(({ key }) => key);
  if (sought.length === 0) return undefined;
  const { words } = wordsOf(text);
  const fallback = longestBorders(sought);
  let agreeing = 0;
  for (const [index, { key, end }] of words.entries()) {
    while (agreeing > 0 && sought[agreeing] !== key) agreeing = fallback[agreeing - 1] ?? 0;
    if (sought[agreeing] === key) agreeing++;
    if (agreeing < sought.length) continue;
    const first = words[index + 1 - sought.length];
    return first && { start: first.start, end };
  }
  return undefined;
}

/** For each beginning of a row, the length of its longest proper beginning that is its ending too (Knuth, Morris and Pratt). */
function longestBorders(row: readonly string[]): number[] {
  const borders = [0];
  let length = 0;
  for (let index = 1; index < row.length; index++) {
    while (length > 0 && row[index] !== row[length]) length = borders[length - 1] ?? 0;
    if (row[index] === row[length]) length++;
    borders.push(length);
  }
  return borders;
}
