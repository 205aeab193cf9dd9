import type { Citation } from './prose';

/** Pandoc citation groups (`[@id]`, `[see @a, p. 3; @b]`) and footnote references (`[^1]`). */
const reference = /\[(?:\^(?<label>[^\]\s]{1,80})|(?<keys>(?:[^\][]{0,200}?[\s;-])?@[^\][]{1,200}))\]/gu;
const key = /(?<![\p{L}\p{N}])@(?<id>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;

/**
 * The citations in a text from `from` to `to` (UTF-16 offsets), in order. A group that cites several keys gives one
 * citation a key, all with the span of the group.
 */
export function citationsIn(text: string, from: number, to: number): Citation[] {
  const found: Citation[] = [];
  for (const match of text.slice(from, to).matchAll(reference)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const label = match.groups?.['label'];
    if (label !== undefined) found.push({ span, kind: 'footnote', target: label });
    for (const cited of (match.groups?.['keys'] ?? '').matchAll(key)) {
      found.push({ span, kind: 'key', target: (cited.groups?.['id'] ?? '').replace(/[:.?]+$/u, '') });
    }
  }
  return found;
}
