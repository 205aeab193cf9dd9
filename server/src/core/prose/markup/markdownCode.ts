import type { Scanner } from './scanner';

/** Maximum length of the marks of code within a line. */
const maxMarks = 8;

/**
 * Lets reading go on behind code in Markdown: a block, from the line of its fence, or a stretch within a paragraph, from its backticks.
 */
export function passOverCode(
  scanner: Scanner,
  start: number,
  end: number,
  fence: string | undefined,
  code: string | undefined,
): void {
  const { text, ahead } = scanner;
  if (fence !== undefined) {
    const closing = new RegExp(`^[ \\t>]{0,40}${fence[0] ?? ''}{${fence.length},}[ \\t]*$`, 'gmu');
    closing.lastIndex = end;
    const match = closing.exec(text);
    scanner.goOnAt(match ? match.index + match[0].length : text.length);
  } else if (code !== undefined && code.length <= maxMarks) {
    const close = ahead.next(code, end);
    if (close < ahead.paragraphEnd(start)) scanner.goOnAt(close + code.length);
  }
}
