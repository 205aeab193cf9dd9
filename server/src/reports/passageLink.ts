import type { SourceLocation } from './checkedDraft';

/**
 * The address that opens a file with a passage selected, or undefined for a source without a file. Lines and columns
 * count from 1, columns in UTF-16 units, as VS Code has them: `file:///a/b.txt#L3,5-L3,40`.
 */
export function passageLink({ uri, start, end }: SourceLocation): string | undefined {
  if (uri === undefined) return undefined;
  return `${uri}#L${start.line},${start.column}-L${end.line},${end.column}`;
}
