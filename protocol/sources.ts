import type { Range } from './positions';

/** Reason why a source or a setting cannot be used, for the person who can correct it. */
export interface SourceProblem {
  /** URI of the file that the message names. */
  readonly uri?: string;
  /** The setting that the message names, such as `verbatim.sources`. */
  readonly setting?: string;
  /** Names the file or setting and says what to do. */
  readonly message: string;
}

/** A source article as a list shows it. */
export interface ListedSource {
  readonly id: string;
  readonly uri: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly byline?: string;
  /** Number of words in its text. */
  readonly words: number;
  /** Number of quotations in its text. */
  readonly quotations: number;
  /** What the reader should know of how the article was read, worded to follow its name. */
  readonly note?: string;
}

/** A workspace folder with its source articles. */
export interface ListedFolder {
  readonly uri: string;
  readonly name: string;
  readonly sources: readonly ListedSource[];
  readonly problems: readonly SourceProblem[];
}

export interface SourcesResult {
  readonly folders: readonly ListedFolder[];
}

export interface QuotationsParams {
  /** URI of the workspace folder. */
  readonly folder: string;
  /** Id of the source article. */
  readonly source: string;
}

/** A quotation of a source article. */
export interface ListedQuotation {
  readonly range: Range;
  readonly text: string;
  readonly speaker?: string;
  /** The outlet or audience that the speaker told. */
  readonly reportedTo?: string;
  /** The outlet that is cited for the quotation. */
  readonly reportedBy?: string;
}

export interface QuotationsResult {
  readonly quotations: readonly ListedQuotation[];
}
