import type { Attribution } from '../core/index';

/** A file with the attributions that were found in it: what `verbatim quotes` shows. */
export interface AttributedFile {
  /** What the report calls the file: a path as the reader would type it. */
  readonly name: string;
  readonly text: string;
  /** In the order of the text; their spans are UTF-16 offsets into it. */
  readonly attributions: readonly Attribution[];
}
