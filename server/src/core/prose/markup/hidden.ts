import type { BlockQuotation, Citation } from '../prose';
import type { Span } from '../span';

/** A stretch of a document that is markup, not prose. */
export interface Hidden extends Span {
  /**
   * What stands for it, no longer than the stretch: one character (“ for LaTeX's ``), which is mapped to the whole stretch. A space
   * stands for all that separates words or paragraphs; without it, what stands around the stretch is one word.
   */
  readonly shown?: string;
}

/** What a document's markup hides, cites and sets apart as quotations, in the order of the document. */
export interface Markup {
  readonly hidden: readonly Hidden[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly BlockQuotation[];
}

/** Reads the markup of a document from an offset on, in time linear in its length. Never throws. */
export type ReadMarkup = (text: string, from: number) => Markup;

/** Stands in a masked text for what is left out. No text has it: it is a noncharacter. */
export const leftOut = '\uFFFF';

/** Stands in a masked text behind a character that stands for more than its own place. */
export const extended = '\uFFFE';

/** Stands in a masked text at the beginning of a line that is a heading. */
export const headingMark = '\uFDD0';

/** All characters that are in a masked text only. */
export const maskCharacters = /[\uFFFF\uFFFE\uFDD0]/gu;
