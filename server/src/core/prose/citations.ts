import type { Citation } from './prose';

/** A Pandoc citation group (`[@id]`, `[see @a, p. 3; @b]`) or a footnote reference (`[^1]`). */
const reference = /\[(?:\^(?<label>[^\]\s]{1,80})|(?<keys>(?:[^\][]{0,200}?[\s;-])?@[^\][]{1,200}))\]/gu;
const key = /(?<![\p{L}\p{N}])@(?<id>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;

/** Citation groups and footnote references in a text from `from` to `to` (UTF-16 offsets), in order: one for each key. */
export function citationsIn(text: string, from: number, to: number): Citation[] {
  const found: Citation[] = [];
  for (const match of text.slice(from, to).matchAll(reference)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const label = match.groups?.['label'];
    if (label !== undefined) found.push({ span, kind: 'footnote', target: label });
    for (const cited of (match.groups?.['keys'] ?? '').matchAll(key)) {
      const target = (cited.groups?.['id'] ?? '').replace(/[:.?]+$/u, '');
      // Behind the opening bracket.
      const start = span.start + 1 + cited.index;
      found.push({ kind: 'key', target, keySpan: { start, end: start + 1 + target.length }, span });
    }
  }
  return found;
}
