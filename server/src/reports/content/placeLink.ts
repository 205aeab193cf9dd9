import type { SourceLocation } from './checkedDraft';

/**
 * Returns a link that opens a file with a range selected, or undefined without a URI. Lines and columns count from 1,
 * columns in UTF-16 units, as in VS Code: `file:///a/b.txt#L3,5-L3,40`.
 */
export function rangeLink({ uri, start, end }: SourceLocation): string | undefined {
  if (uri === undefined) return undefined;
  return `${uri}#L${start.line},${start.column}-L${end.line},${end.column}`;
}
