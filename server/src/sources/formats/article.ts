import type { SourceMetadata } from '../../core/index';

/** An article as it was read from a file, with the metadata that the file declares. */
export interface Article {
  readonly format: 'text' | 'markdown';
  /** The file's text, unchanged. */
  readonly text: string;
  /** Id from the front matter. */
  readonly id?: string;
  readonly metadata: SourceMetadata;
  /** Problem that does not keep the article from being used, worded to follow the file's name. */
  readonly problem?: string;
}
