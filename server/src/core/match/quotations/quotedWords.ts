import type { Span } from '../../prose/span';
import { isContent, wordsOf } from '../../prose/words';

/** A word of a draft's quotation. */
export interface QuotedWord {
  /** The word as it is compared, folded as `wordsOf` folds. */
  readonly key: string;
  /** Index of the part of a split quotation that the word stands in. */
  readonly part: number;
  /** UTF-16 offsets into that part's text. */
  readonly start: number;
  readonly end: number;
  readonly content: boolean;
  readonly capital: boolean;
  /** True if the word is an editor's insertion in square brackets. */
  readonly inserted: boolean;
}

/** Reason for which words may be missing in front of a word: the writer marks it, or a cue interrupts the quotation. */
export type Gap = 'ellipsis' | 'split';

/** The words of a quotation, all parts of a split one in order. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /** The text of each part. */
  readonly texts: readonly string[];
  /** Gaps by the index of the word that follows; spans are UTF-16 offsets into the text of the part. */
  readonly gaps: ReadonlyMap<number, { readonly kind: Gap; readonly part: number; readonly span: Span }>;
}

/** Maximum number of words that are compared: of a longer quotation, the first. */
const maxWords = 600;

/** The speaker's name in capitals in a transcript ("MEREZHKO: …"), which is not quoted. */
const transcriptLabel = /^\s*\p{Lu}[\p{Lu}.'’ -]{0,40}\p{Lu}:\s/u;

/** Reads the parts of a quotation, each the text between its marks. */
export function readQuotedWords(parts: readonly string[]): QuotedWords {
  const words: QuotedWord[] = [];
  const gaps = new Map<number, { kind: Gap; part: number; span: Span }>();
  for (const [part, text] of parts.entries()) {
    if (part > 0 && words.length > 0)
      gaps.set(words.length, { kind: 'split', part, span: { start: 0, end: 0 } });
    const sequence = wordsOf(text.replace(transcriptLabel, (label) => ' '.repeat(label.length)));
    for (const { before, start, end } of sequence.ellipses) {
      const at = words.length + before;
      if (at > 0 && before < sequence.words.length)
        gaps.set(at, { kind: 'ellipsis', part, span: { start, end } });
    }
    for (const word of sequence.words) {
      const { key, start, end, capital, inserted } = word;
      words.push({ key, part, start, end, content: isContent(word), capital, inserted });
    }
    if (words.length >= maxWords) break;
  }
  return { words: words.slice(0, maxWords), texts: parts, gaps };
}
