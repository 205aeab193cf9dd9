import type { AttributedFile } from '../reports/quotes/attributedFile';
import type { Articles, CheckedDraft } from '../reports/content/checkedDraft';
import { githubReport } from '../reports/github';
import { htmlReport } from '../reports/html';
import { jsonReport } from '../reports/json';
import { quotesCsv } from '../reports/quotes/csv';
import { quotesJson } from '../reports/quotes/json';
import { quotesText } from '../reports/quotes/text';
import type { ReportOptions } from '../reports/content/reportOptions';
import { sarifReport } from '../reports/sarif';
import type { TextOptions } from '../reports/text/terminalStyle';
import { textReport } from '../reports/text';

/** Writes the report of `verbatim check`. */
export type CheckFormat = (
  drafts: readonly CheckedDraft[],
  articles: Articles,
  options: ReportOptions,
) => string;

/** The formats of `verbatim check --format`, by name. */
export const checkFormats = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
  github: githubReport,
} as const satisfies Record<string, CheckFormat>;

/** Writes the list of `verbatim quotes`. */
export type QuotesFormat = (files: readonly AttributedFile[], options: TextOptions) => string;

/** The formats of `verbatim quotes --format`, by name. */
export const quotesFormats = {
  text: quotesText,
  json: quotesJson,
  csv: quotesCsv,
} as const satisfies Record<string, QuotesFormat>;

export function namesOf<Name extends string>(formats: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(formats) as Name[];
}
