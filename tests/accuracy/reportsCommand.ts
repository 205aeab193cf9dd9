import { readFileSync, writeFileSync } from 'node:fs';
import type { Source } from '../../server/src/core/index';
import { compareReports } from './compareReports';
import { asJsonLines, fromJsonLines, reportsOn } from './reports';

/** Maximum number of differing texts of which the place is shown. */
const maxDifferencesShown = 10;

export interface ReportsOptions {
  /** Path that the reports are written to. */
  readonly out: string | undefined;
  /** Path of earlier reports to compare with. */
  readonly compare: string | undefined;
  /** True if messages and titles of fixes may differ. */
  readonly ignoreMessages: boolean;
}

/** Makes the reports on the drafts and on `articles`; writes or compares them. Returns the exit status: 1 if any differs. */
export function runReports(
  articles: readonly Source[],
  { out, compare, ignoreMessages }: ReportsOptions,
): number {
  const reports = [...reportsOn(articles)];
  if (out !== undefined) {
    writeFileSync(out, asJsonLines(reports));
    console.log(`${reports.length} reports written to ${out}`);
  }
  if (compare === undefined) return 0;
  // As read back: what is undefined is left out.
  const now = fromJsonLines(asJsonLines(reports));
  const differences = compareReports(fromJsonLines(readFileSync(compare, 'utf8')), now, { ignoreMessages });
  for (const { name, before, after } of differences.slice(0, maxDifferencesShown))
    console.log(`${name}\n  before  ${before ?? '(no report)'}\n  now     ${after ?? '(no report)'}\n`);
  console.log(`${differences.length} of ${reports.length} reports differ`);
  return differences.length > 0 ? 1 : 0;
}
