import { extended, leftOut } from './hidden';
import type { Hidden } from './hidden';

/**
 * The text with its hidden stretches masked, of the same length and with the same line breaks. Stretches that begin before the end of
 * the one before them are passed over.
 */
export function maskedText(text: string, hidden: readonly Hidden[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, shown = leftOut } of hidden) {
    if (start < at || end <= start) continue;
    pieces.push(text.slice(at, start), mask(text.slice(start, end), shown));
    at = end;
  }
  if (at === 0) return text;
  pieces.push(text.slice(at));
  return pieces.join('');
}

function mask(stretch: string, shown: string): string {
  if (shown === ' ' || shown === leftOut) return stretch.replace(/[^\r\n]/g, shown);
  return shown + stretch.slice(1).replace(/[^\r\n]/g, extended);
}

/** Does the same with lines that have nothing but hidden stretches empty, as Markdown reads them. */
export function maskedMarkdown(text: string, hidden: readonly Hidden[]): string {
  return maskedText(text, hidden).replace(/^[ \t\uFFFF]+$/gmu, (line) => ' '.repeat(line.length));
}
