/** One line of the table: a quantity, its value and its budget. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
  /** True if the value is within the budget; undefined if there is no budget. */
  readonly kept?: boolean;
}

/** Prints rows as a table with aligned columns. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, figure, budget, kept }) => [what, figure, budget, verdict(kept)]);
  const lines = [['what', 'measured', 'budget', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function verdict(kept: boolean | undefined): string {
  if (kept === undefined) return '';
  return kept ? 'ok' : 'MISSED';
}

/** The value below which the given share (0 to 1) of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
