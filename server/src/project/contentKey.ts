/**
 * What a text says, whatever it is laid out like: the same for other line breaks, block quotation marks, runs of white
 * space, and for straight and curly quotation marks. Made for comparing.
 */
export function contentKey(text: string): string {
  return readable(text)
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛‹›]/gu, "'");
}

/** The text on one line, as it is written into the file: the words and marks of the draft without its layout. */
export function readable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\r\n][\s>]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The key of a quotation's words, without its marks and the comma or full stop at its end. */
export function quotationKey(text: string): string {
  return contentKey(text).replace(/^["']+|[.,]?["']+[.,]?$|[.,]$/gu, '');
}
