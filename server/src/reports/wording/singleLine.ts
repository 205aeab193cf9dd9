/** Control characters, and characters that change the writing direction of the text after them. */
const controlCharacters = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Returns the text on one line: runs of whitespace become one space, and none is left at the ends. Characters that would
 * control a terminal or change the writing direction become U+FFFD, so that they are visible and have no effect.
 */
export function singleLine(text: string): string {
  return collapseWhitespace(text).trim();
}

/** Like `singleLine`, but keeps a space at each end that had whitespace, for parts of a line. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').replace(controlCharacters, '\uFFFD');
}
