import { BoundedMap } from '../collections/boundedMap';
import type { IndexRange } from '../collections/indexRange';
import { definiteDeterminers } from '../english/pronouns';
import { shift, spanOf } from '../prose/span';
import type { Span } from '../prose/span';
import { isPersonTitle } from '../values/names/personNames';
import type { AttributionType } from './attribution';
import { attributionContent } from './attributionContent';
import { isHedged } from './hedging';
import type { DecodedAttribution } from './model/decoder';
import { sentenceAttributions } from './sentenceAttributions';
import { citedSource } from './speakers/citedSource';
import { coSpeakersOf } from './speakers/coSpeakers';
import { mentionOf } from './speakers/mention';
import type { Mention } from './speakers/mention';
import { reportedTo } from './speakers/reportedTo';
import type { ReportedTo } from './speakers/reportedTo';
import { parseSentence } from './syntax/parsedSentence';
import type { ParsedSentence, SentenceUnits } from './syntax/parsedSentence';
import type { Unit } from './syntax/unitSequences';

/** An attribution as far as its sentence tells. */
export interface SentenceAttribution extends ReportedTo {
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
  /** True if the content ends with a quotation, with which quotations alone in the next sentences go on. */
  readonly endsWithQuotation: boolean;
}

/** What a sentence tells by itself, at offsets into the text that its units have their offsets in. */
export interface SentenceReading {
  /** Names and holders of offices ("the director") outside quotations, in order; none within a quotation. */
  readonly mentions: readonly Mention[];
  readonly attributions: readonly SentenceAttribution[];
}

/**
 * Reads a sentence of a text from its units and the few beside it. The same units read the same, wherever they stand.
 */
export type SentenceReader = (sentence: SentenceUnits, text: string) => SentenceReading;

/** Number of units before and after a sentence that its reading sees. */
const neighbouringUnits = 3;

/** A sentence with the units beside it that its reading sees, and no others. */
export function withNeighbours(
  units: readonly Unit[],
  { from, to }: IndexRange,
  depth: number,
): SentenceUnits {
  const first = Math.max(0, from - neighbouringUnits);
  return {
    units: units.slice(first, to + neighbouringUnits),
    range: { from: from - first, to: to - first },
    depth,
  };
}

/** Reads the names and the attributions of a sentence. */
export function readUnits(sentenceUnits: SentenceUnits): SentenceReading {
  const sentence = parseSentence(sentenceUnits);
  return {
    mentions: sentence.depth === 0 ? namesIn(sentence) : [],
    attributions: sentenceAttributions(sentence).map((decoded) => sentenceAttribution(sentence, decoded)),
  };
}

/**
 * A reader that remembers what it has read last.
 * @param maxSentences number of sentences that it remembers
 */
export function rememberingReader(maxSentences: number, read: SentenceReader = readUnits): SentenceReader {
  const known = new BoundedMap<string, { readonly start: number; readonly reading: SentenceReading }>(
    maxSentences,
  );
  return (sentence, text) => {
    const start = sentence.units[0]?.start ?? 0;
    const key = keyOf(sentence, text, start);
    const found = known.get(key);
    if (found) return movedReading(found.reading, start - found.start);
    const reading = read(sentence, text);
    known.set(key, { start, reading });
    return reading;
  };
}

/** Equal for sentences that read the same, but for their offsets. */
function keyOf({ units, range, depth }: SentenceUnits, text: string, start: number): string {
  const own = text.slice(start, units.at(-1)?.end ?? start);
  let key = `${depth} ${range.from} ${range.to} ${own.length} ${own}`;
  for (const unit of units) key += ` ${unit.start - start} ${unit.pos} ${unit.lemma}`;
  return key;
}

/** The same reading of a sentence `by` UTF-16 units further on. */
function movedReading(reading: SentenceReading, by: number): SentenceReading {
  if (by === 0) return reading;
  const moved = (mention: Mention): Mention => ({
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
  });
  return {
    mentions: reading.mentions.map(moved),
    attributions: reading.attributions.map((one) => ({
      ...one,
      content: one.content.map((span) => shift(span, by)),
      cue: one.cue.map((span) => shift(span, by)),
      coSpeakers: one.coSpeakers.map(moved),
      ...(one.speaker ? { speaker: moved(one.speaker) } : {}),
      ...(one.citedSource ? { citedSource: moved(one.citedSource) } : {}),
      ...(one.reportedTo ? { reportedTo: moved(one.reportedTo) } : {}),
    })),
  };
}

function namesIn(sentence: ParsedSentence): Mention[] {
  return sentence.phrases.flatMap((phrase, at) => {
    if ((phrase.kind !== 'name' || phrase.time) && !isOfficeHolder(sentence, at)) return [];
    const mention = mentionOf(sentence, phrase);
    return at === 0 && mention.afterPreposition !== true ? { ...mention, leads: true } : mention;
  });
}

/** True for a phrase that points to the holder of an office whom the text has named: "the director". */
function isOfficeHolder({ units, phrases }: ParsedSentence, at: number): boolean {
  const phrase = phrases[at];
  const head = phrase && units[phrase.head];
  return (
    phrase?.kind === 'noun' &&
    head?.lower === head?.lemma &&
    isPersonTitle(head?.lemma ?? '') &&
    definiteDeterminers.has(units[phrase.from]?.lower ?? '')
  );
}

function sentenceAttribution(sentence: ParsedSentence, decoded: DecodedAttribution): SentenceAttribution {
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
    endsWithQuotation: endsWithQuotation(sentence, decoded),
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
