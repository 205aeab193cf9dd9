/**
 * Key for comparing texts regardless of layout: line breaks, the `>` of block quotations, runs of white space, and straight
 * or curly quotation marks make no difference.
 */
export function contentKey(text: string): string {
  return normalizedText(text)
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛‹›]/gu, "'");
}

/** Returns the text on one line, without the layout of the draft, as it is written to the project file. */
export function normalizedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<!\s)\s*[\r\n][\s>]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Key for comparing quotations, without their marks and a final comma or full stop. */
export function quotationKey(text: string): string {
  return contentKey(text).replace(/^["']+|[.,]?(?<!["'])["']+[.,]?$|[.,]$/gu, '');
}
