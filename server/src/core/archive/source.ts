/** A source article as it is handed to the checker. */
export interface Source {
  /** Unique among the checker's sources; citations name any unique beginning of it. */
  readonly id: string;
  /** The file's text, unchanged: every span is a UTF-16 offset into it. */
  readonly text: string;
  readonly format?: 'text' | 'markdown';
  readonly metadata?: SourceMetadata;
}

/** What is known of an article. What is not given is inferred from the text where the text tells it. */
export interface SourceMetadata {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO date (yyyy-mm-dd), or what the source has. */
  readonly date?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly url?: string;
}
