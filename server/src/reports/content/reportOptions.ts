import type { TextOptions } from '../text/terminalStyle';

/** Options of the reports that `verbatim check` writes; each format reads its own. */
export interface ReportOptions extends TextOptions {
  /** Date of the check, yyyy-mm-dd. */
  readonly date?: string;
}
