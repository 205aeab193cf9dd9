import { showHidden } from './hiddenCharacters';

/**
 * Returns the text on one line: runs of whitespace become one space, and none is left at the ends. Characters that would
 * control a terminal, or hide or reorder text, are shown by their code points.
 */
export function singleLine(text: string): string {
  return collapseWhitespace(text).trim();
}

/** Like `singleLine`, but keeps a space at each end that had whitespace, for parts of a line. */
export function collapseWhitespace(text: string): string {
  return showHidden(text.replace(/\s+/g, ' '));
}
