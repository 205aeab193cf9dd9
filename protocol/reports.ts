/**
 * `panel` is the HTML body of a panel with links to ranges in files, `linkedMarkdown` Markdown with links to lines.
 * `page` (HTML) and `markdown` are to be sent to others: they name places and have no links to files.
 *
 * In a `panel`, each statement is an `article.statement` with the data attributes `key`, `verdict`, `rules` and `sources`
 * (JSON arrays of ids). Rows of the table of sources have `source` and `title`, links to paragraphs have `statement`, the
 * id of the element to scroll to.
 */
export type ReportFormat = 'panel' | 'page' | 'markdown' | 'linkedMarkdown';

/** The report on one draft as Markdown with links to lines. */
export interface CheckDraftResult {
  readonly report: string;
  /** Number of findings. */
  readonly findings: number;
  /** Number of statements. */
  readonly statements: number;
}

export interface CheckAllDraftsParams {
  /** Token of the progress to report; none is reported without it. */
  readonly workDoneToken?: number | string;
  /** `linkedMarkdown` if absent. */
  readonly format?: ReportFormat;
  /** Date of the check as a page names it: yyyy-mm-dd. */
  readonly date?: string;
}

/** One report on all drafts of the workspace. */
export interface CheckAllDraftsResult {
  readonly report: string;
  /** Number of drafts that were checked. */
  readonly drafts: number;
  /** Number of findings in all of them. */
  readonly findings: number;
}

export interface ReportParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly format: ReportFormat;
  /** Date of the check as a page names it: yyyy-mm-dd. */
  readonly date?: string;
}

/** The report on a draft in its current state, or the reason why there is none. */
export interface ReportResult {
  readonly report?: string;
  readonly reason?: string;
}

export interface ReportStyleResult {
  /** CSS of the bodies that `verbatim/report` gives in the format `panel`. */
  readonly style: string;
}
