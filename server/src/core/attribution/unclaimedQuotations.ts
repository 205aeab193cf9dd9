import type { Span } from '../prose/span';
import { SpanUnion } from '../prose/spanUnion';
import { isTitleCase } from './quotedTerms';

/** A quotation of a paragraph. */
export interface ParagraphQuotation {
  /** With its marks, in UTF-16 units of the paragraph's text. */
  readonly span: Span;
  readonly words: readonly string[];
  /** True if it forms a sentence of its own, or a colon introduces it. */
  readonly alone: boolean;
  /** Index of its sentence in the paragraph. */
  readonly sentenceIndex: number;
}

/** A quotation that is no content of the paragraph's attributions. */
export interface UnclaimedQuotation {
  readonly span: Span;
  /** True if it reads as an utterance: it stands alone and has the form of a sentence, or it is long and not a title. */
  readonly sentenceLike: boolean;
  /** True if it is after a quotation with an attribution in the same sentence, and seems to go on with it. */
  readonly follows: boolean;
}

/** Minimum number of words at which a quotation reads as an utterance whatever its form. */
const minUtteranceWords = 5;

/**
 * The quotations that no attribution claims.
 * @param quotations In order.
 * @param contents Spans of the attributions' content, in any order.
 */
export function unclaimedQuotations(
  quotations: readonly ParagraphQuotation[],
  contents: readonly Span[],
): UnclaimedQuotation[] {
  const claimed = new SpanUnion(contents);
  const unclaimed: UnclaimedQuotation[] = [];
  let claimedSentence = -1;
  for (const { span, words, alone, sentenceIndex } of quotations) {
    if (claimed.overlaps(span)) {
      claimedSentence = sentenceIndex;
      continue;
    }
    const title = isTitleCase(words);
    unclaimed.push({
      span,
      sentenceLike: (alone && isWholeSentence(words)) || (words.length >= minUtteranceWords && !title),
      follows: sentenceIndex === claimedSentence && words.length > 1 && !title,
    });
  }
  return unclaimed;
}

/** True for three or more words that start with a capital or number and end with a punctuation mark. */
function isWholeSentence(words: readonly string[]): boolean {
  return words.length > 2 && /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') && /[.!?,…]$/u.test(words.at(-1) ?? '');
}
