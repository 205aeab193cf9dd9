/** Control characters, and the marks that turn the writing direction of whatever follows them. */
const steering = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text on one line, with runs of whitespace as one space and none at its ends. Characters that would steer a
 * terminal or turn the order of the text around them become U+FFFD, so that they are seen and do nothing.
 */
export function singleLine(text: string): string {
  return collapsed(text).trim();
}

/** The same, with a space left at each end that had whitespace: for a stretch out of the middle of a line. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(steering, '\uFFFD');
}
