import type { Span } from '../../prose/span';
import { isContent, wordsOf } from '../../prose/words';

/** A word of a draft's quotation. */
export interface QuotedWord {
  readonly key: string;
  /** Index of the part of a split quotation that the word stands in. */
  readonly part: number;
  /** UTF-16 offsets into that part's text. */
  readonly start: number;
  readonly end: number;
  readonly content: boolean;
  readonly capital: boolean;
  readonly inserted: boolean;
}

/** Why words may be missing in front of a word: the writer marked it, or somebody spoke in between. */
export type Gap = 'ellipsis' | 'split';

/** The words of a quotation, all parts of a split one in order. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /** By the index of the word that follows. */
  readonly gaps: ReadonlyMap<number, { readonly kind: Gap; readonly part: number; readonly span: Span }>;
}

/** Longer quotations are compared by their first words only. */
const longestQuotation = 600;

/** In a transcript, the name in capitals of the one who speaks: "MEREZHKO: …". It is no word of theirs. */
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
    if (words.length >= longestQuotation) break;
  }
  return { words: words.slice(0, longestQuotation), gaps };
}
