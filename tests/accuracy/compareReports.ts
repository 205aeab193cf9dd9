import type { TextReport } from './reports';

/** Characters shown before and after the place where two reports part. */
const shownBefore = 120;
const shownAfter = 200;

/** A text whose report differs from an earlier one, with the place; `undefined` for a report that does not exist. */
export interface ReportDifference {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The texts whose reports differ, each with the place where the two reports part.
 *
 * @param ignoreMessages true if messages and titles of fixes may differ
 */
export function compareReports(
  before: readonly TextReport[],
  after: readonly TextReport[],
  { ignoreMessages }: { readonly ignoreMessages: boolean },
): ReportDifference[] {
  const older = textsByName(before, ignoreMessages);
  const newer = textsByName(after, ignoreMessages);
  return [...new Set([...older.keys(), ...newer.keys()])]
    .filter((name) => older.get(name) !== newer.get(name))
    .map((name) => ({ name, ...aroundDifference(older.get(name), newer.get(name)) }));
}

function textsByName(reports: readonly TextReport[], ignoreMessages: boolean): ReadonlyMap<string, string> {
  const wording = (key: string, value: unknown) =>
    ignoreMessages && (key === 'message' || key === 'title') ? undefined : value;
  return new Map(reports.map(({ name, report }) => [name, JSON.stringify(report, wording)]));
}

function aroundDifference(
  before: string | undefined,
  after: string | undefined,
): Pick<ReportDifference, 'before' | 'after'> {
  if (before === undefined || after === undefined)
    return { before: before?.slice(0, shownAfter), after: after?.slice(0, shownAfter) };
  let place = 0;
  while (before[place] === after[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - shownBefore), place + shownAfter);
  return { before: around(before), after: around(after) };
}
