import type { SourceMetadata } from '../core/index';

/** What a file of a supported format tells of an article. */
export interface Article {
  readonly format: 'text' | 'markdown';
  /** The file's text, unchanged. */
  readonly text: string;
  /** The id that the article gives itself. */
  readonly id?: string;
  readonly metadata: SourceMetadata;
  /** Something to mend that does not keep the article from being used, worded to follow the file's name. */
  readonly problem?: string;
}
