import type { QuotedSpan } from '../prose/quotedSpans';
import { spanOf } from '../prose/span';
import type { Span } from '../prose/span';
import { isForeignText } from './foreignText';
import { readUnits, withNeighbours } from './sentenceReading';
import type { SentenceAttribution, SentenceReader } from './sentenceReading';
import type { ParagraphMention } from './speakers/mention';
import { sentenceRanges } from './syntax/parsedSentence';
import { unitSequences } from './syntax/unitSequences';
import type { Unit, UnitSequence } from './syntax/unitSequences';
import { unclaimedQuotations } from './unclaimedQuotations';
import type { ParagraphQuotation, UnclaimedQuotation } from './unclaimedQuotations';

/** An attribution as far as its paragraph tells. All spans are UTF-16 offsets into the paragraph's text. */
export interface ParagraphAttribution extends Omit<SentenceAttribution, 'endsWithQuotation'> {
  /** Number of quotations that the cue is inside of. */
  readonly depth: number;
  /** Index of the cue's sentence in the paragraph. Within a quotation, the sentences are counted from its first. */
  readonly sentenceIndex: number;
}

/** Attributions, quotations and names of a paragraph, as far as its own text tells them. */
export interface ParagraphAttributions {
  readonly attributions: readonly ParagraphAttribution[];
  readonly unclaimed: readonly UnclaimedQuotation[];
  /** Names outside quotations, in order. */
  readonly mentions: readonly ParagraphMention[];
  /** True if the paragraph has quotations and nothing else. */
  readonly allQuoted: boolean;
  /** True if the paragraph ends with a colon, so that the next one is somebody's words. */
  readonly introduces: boolean;
  /** True if the last quotation has no closing mark, so that the next paragraph goes on with it. */
  readonly unclosed: boolean;
}

/**
 * Finds the attributions of a paragraph from its text alone. The same text gives the same result, so that it may be
 * memoised.
 * @param read Reads a sentence. Pass a function that remembers what it has read.
 */
export function paragraphAttributions(text: string, read: SentenceReader = readUnits): ParagraphAttributions {
  const sequences = unitSequences(text);
  const quotations: ParagraphQuotation[] = [];
  const mentions: ParagraphMention[] = [];
  const attributions: ParagraphAttribution[] = [];
  // In other languages only quotations are found.
  const foreign = isForeignText(sequences[0]?.units ?? []);
  for (const sequence of sequences) {
    const { units, depth } = sequence;
    /** Content that ends with a quotation: quotations alone in the next sentences go on with it (“…,” she said. “…”). */
    let continued: Span[] | undefined;
    for (const [sentenceIndex, range] of sentenceRanges(sequence).entries()) {
      const quoted = units.slice(range.from, range.to).filter(({ pos }) => pos === 'QUOTE');
      const alone = isQuotedOnly(units, range.from, range.to);
      if (depth === 0)
        for (const unit of quoted)
          quotations.push(
            paragraphQuotation(text, unit, sequence.quotations.get(unit), alone, sentenceIndex),
          );
      if (alone) {
        for (const unit of quoted) continued?.push(spanOf(unit));
        continue;
      }
      continued = undefined;
      if (foreign) continue;
      const sentence = read(withNeighbours(units, range, depth), text);
      for (const mention of sentence.mentions) mentions.push({ mention, sentenceIndex });
      for (const { endsWithQuotation, ...attribution } of sentence.attributions) {
        const content = [...attribution.content];
        attributions.push({ ...attribution, content, depth, sentenceIndex });
        if (endsWithQuotation) continued = content;
      }
    }
  }
  const claimed = attributions.flatMap(({ content, depth }) => (depth === 0 ? content : []));
  return {
    attributions,
    unclaimed: unclaimedQuotations(quotations, claimed),
    mentions,
    ...paragraphEnds(sequences[0], quotations.length > 0),
  };
}

function paragraphEnds(
  sequence: UnitSequence | undefined,
  hasQuotations: boolean,
): Pick<ParagraphAttributions, 'allQuoted' | 'introduces' | 'unclosed'> {
  const units = sequence?.units ?? [];
  const last = units.at(-1);
  return {
    allQuoted: hasQuotations && isQuotedOnly(units, 0, units.length),
    introduces: last?.text === ':',
    unclosed: last !== undefined && sequence?.quotations.get(last)?.closed === false,
  };
}

function paragraphQuotation(
  text: string,
  unit: Unit,
  quotation: QuotedSpan | undefined,
  alone: boolean,
  sentenceIndex: number,
): ParagraphQuotation {
  return {
    span: spanOf(unit),
    words: quotation ? text.slice(quotation.inner.start, quotation.inner.end).trim().split(/\s+/u) : [],
    alone: alone || isAfterColon(text, unit),
    sentenceIndex,
  };
}

function isAfterColon(text: string, { start }: Unit): boolean {
  return /:\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** True if the units from `first` to `last` (exclusive) are quotations and punctuation marks alone. */
function isQuotedOnly(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const pos = units[at]?.pos;
    if (pos !== 'QUOTE' && pos !== 'PUNCT') return false;
  }
  return true;
}
