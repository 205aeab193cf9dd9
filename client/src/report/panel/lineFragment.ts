/** A place in a document: line and column from 0, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const fragmentPattern = /^L(\d+)(?:,(\d+))?(?:-L(\d+)(?:,(\d+))?)?$/;

/**
 * Parses the fragment of a URI that names a range, with lines and columns from 1: `L3`, `L3,5` or `L3,5-L4,2`. Returns
 * undefined for anything else.
 */
export function rangeOfFragment(
  fragment: string,
): { readonly start: Place; readonly end: Place } | undefined {
  const match = fragmentPattern.exec(fragment);
  if (!match) return undefined;
  const [, line, column, endLine, endColumn] = match;
  const start = place(line, column);
  return { start, end: endLine === undefined ? start : place(endLine, endColumn) };
}

function place(line = '1', column = '1'): Place {
  return { line: Math.max(Number(line) - 1, 0), column: Math.max(Number(column) - 1, 0) };
}
