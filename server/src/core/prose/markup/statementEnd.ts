/**
 * Offset of the end of a statement of code: of its line, brackets with what they hold taken as one.
 *
 * @param closingAt offset of the bracket that closes the one at an offset; undefined if none does
 */
export function statementEnd(
  text: string,
  from: number,
  closingAt: (at: number, bracket: string) => number | undefined,
): number {
  const stop = /[([{\r\n]/gu;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const [found] = match;
    if (found === '\n' || found === '\r') return match.index;
    const close = closingAt(match.index, found);
    if (close !== undefined) stop.lastIndex = close + 1;
  }
  return text.length;
}
