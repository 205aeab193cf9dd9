/** A source article as it is handed to the checker. */
export interface Source {
  /** Unique among the checker's sources; citations name any unique beginning of it. */
  readonly id: string;
  /** The file's text, unchanged: every span is a UTF-16 offset into it. */
  readonly text: string;
  readonly format?: 'text' | 'markdown';
  readonly metadata?: SourceMetadata;
}

/** Metadata of an article. Fields that are not given are inferred from its text where it tells them. */
export interface SourceMetadata {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO date (yyyy-mm-dd), or the date as the source writes it. */
  readonly date?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly url?: string;
}
