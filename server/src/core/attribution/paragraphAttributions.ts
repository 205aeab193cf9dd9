import type { QuotedSpan } from '../prose/quotedSpans';
import type { Span } from '../prose/span';
import type { AttributionType } from './attribution';
import { attributionContent } from './attributionContent';
import { isForeignText } from './foreignText';
import { isHedged } from './hedging';
import type { DecodedAttribution } from './model/decoder';
import { sentenceAttributions } from './sentenceAttributions';
import { citedSource } from './speakers/citedSource';
import { coSpeakersOf } from './speakers/coSpeakers';
import { mentionOf } from './speakers/mention';
import type { Mention, ParagraphMention } from './speakers/mention';
import { reportedTo } from './speakers/reportedTo';
import type { ReportedTo } from './speakers/reportedTo';
import { parseSentences } from './syntax/parsedSentence';
import type { ParsedSentence } from './syntax/parsedSentence';
import { unitSequences } from './syntax/unitSequences';
import type { Unit, UnitSequence } from './syntax/unitSequences';
import { unclaimedQuotations } from './unclaimedQuotations';
import type { ParagraphQuotation, UnclaimedQuotation } from './unclaimedQuotations';

/** An attribution as far as its paragraph tells. All spans are UTF-16 offsets into the paragraph's text. */
export interface ParagraphAttribution extends ReportedTo {
  readonly type: AttributionType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Lemma of the cue; empty where there is no cue. */
  readonly cueLemma: string;
  readonly speaker?: Mention;
  /** Others who say the same words: Brandt of "Quill and Brandt said". */
  readonly coSpeakers: readonly Mention[];
  /** The source that the speaker relies on: "citing people familiar with the matter". */
  readonly citedSource?: Mention;
  /** True if the cue is hedged: "allegedly said", "is understood to". */
  readonly hedged: boolean;
  /** Probability that the cue attributes its content, 0 to 1. */
  readonly probability: number;
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
 */
export function paragraphAttributions(text: string): ParagraphAttributions {
  const sequences = unitSequences(text);
  const quotations: ParagraphQuotation[] = [];
  const mentions: ParagraphMention[] = [];
  const attributions: ParagraphAttribution[] = [];
  // In other languages only quotations are found.
  const foreign = isForeignText(sequences[0]?.units ?? []);
  for (const sequence of sequences) {
    /** Content that ends with a quotation: quotations alone in the next sentences go on with it (“…,” she said. “…”). */
    let continued: Span[] | undefined;
    for (const [sentenceIndex, sentence] of parseSentences(sequence).entries()) {
      const { units, range } = sentence;
      const quoted = quotationsIn(sentence);
      const alone = isQuotedOnly(units, range.from, range.to);
      if (sequence.depth === 0)
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
      if (sequence.depth === 0)
        for (const mention of namesIn(sentence, sentenceIndex)) mentions.push(mention);
      for (const decoded of sentenceAttributions(sentence)) {
        const attribution = paragraphAttribution(sentence, decoded, sentenceIndex);
        attributions.push(attribution);
        if (endsWithQuotation(sentence, decoded)) continued = attribution.content;
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

function quotationsIn({ units, range, classes }: ParsedSentence): readonly Unit[] {
  return classes.includes('Q') ? units.slice(range.from, range.to).filter(({ pos }) => pos === 'QUOTE') : [];
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

function namesIn(sentence: ParsedSentence, sentenceIndex: number): ParagraphMention[] {
  return sentence.phrases
    .filter(({ kind, time }) => kind === 'name' && !time)
    .map((phrase) => ({ mention: mentionOf(sentence, phrase), sentenceIndex }));
}

/** The content stays open for the quotations that go on with it. */
function paragraphAttribution(
  sentence: ParsedSentence,
  decoded: DecodedAttribution,
  sentenceIndex: number,
): ParagraphAttribution & { readonly content: Span[] } {
  const cue = sentence.units[decoded.cue];
  const { type, spans } = attributionContent(sentence.units, decoded.content);
  const speaker = decoded.speaker && mentionOf(sentence, decoded.speaker, speakerLimit(decoded));
  const cited = citedSource(sentence, decoded);
  return {
    type,
    content: spans,
    cue: cue ? [spanOf(cue)] : [],
    cueLemma: cue?.lemma ?? '',
    ...(speaker ? { speaker } : {}),
    coSpeakers: decoded.speaker ? coSpeakersOf(sentence, decoded.speaker, decoded.cue) : [],
    ...reportedTo(sentence, decoded),
    ...(cited ? { citedSource: cited } : {}),
    hedged: isHedged(sentence, decoded.cue),
    probability: decoded.probability,
    depth: sentence.depth,
    sentenceIndex,
  };
}

/** Index of the unit, the cue's or the content's first, at which the dependents of the speaker's phrase end at the latest. */
function speakerLimit({ cue, speaker, content }: DecodedAttribution): number {
  const start = speaker?.from ?? 0;
  return Math.min(...[cue, ...content.map(({ from }) => from)].filter((index) => index > start));
}

/** True if the content ends with a quotation; to the left of the cue, if it is quoted as a whole. */
function endsWithQuotation({ units }: ParsedSentence, { content, side }: DecodedAttribution): boolean {
  const last = content.at(-1);
  if (!last) return false;
  const lastUnits = units.slice(last.from, last.to);
  return side === 'left' ? lastUnits.every(({ pos }) => pos === 'QUOTE') : lastUnits.at(-1)?.pos === 'QUOTE';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
