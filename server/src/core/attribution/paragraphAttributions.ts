import { joiningWords } from '../english/conjunctions';
import type { QuotedSpan } from '../prose/quotedSpans';
import type { Span } from '../prose/span';
import type { AttributionType } from './attribution';
import { parseSentences, subjectOf, verbGroupStart } from './syntax/parsedSentence';
import type { ParsedSentence } from './syntax/parsedSentence';
import { AttributionDecoder } from './model/decoder';
import type { DecodedAttribution } from './model/decoder';
import { attributionContext } from './attributionContext';
import type { AttributionContext } from './attributionContext';
import { coSpeakersOf } from './speakers/coSpeakers';
import { mentionOf } from './speakers/mention';
import type { Mention, ParagraphMention } from './speakers/mention';
import { isForeign } from './foreignText';
import { unitSequences } from './syntax/unitSequences';
import type { Range, Unit } from './syntax/unitSequences';
import { weights } from './model/weights';

/** An attribution as far as a block's own text tells it. All spans are UTF-16 offsets into the block's text. */
export interface ParagraphAttribution extends AttributionContext {
  readonly type: AttributionType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Lemma of the cue; empty where there is none. */
  readonly cueLemma: string;
  readonly speaker?: Mention;
  /** Who speaks with the speaker: Macron of "Starmer and Macron said". */
  readonly coSpeakers: readonly Mention[];
  /** How likely it is one, 0 to 1. */
  readonly probability: number;
  /** How many quotations the cue stands in. */
  readonly depth: number;
  /** Index of the sentence that holds the cue, counted over the block. */
  readonly sentenceIndex: number;
}

/** A quotation that no cue of its block claims. */
export interface UnclaimedQuotation {
  readonly span: Span;
  /** It forms a sentence of its own. */
  readonly alone: boolean;
  readonly words: number;
  /** It reads as a sentence: it begins with a capital and ends with a mark, or is long. */
  readonly sentenceLike: boolean;
  /** An attributed quotation stands before it in its sentence, which it seems to go on with. */
  readonly follows: boolean;
}

/** What a block's text alone tells of who said what. */
export interface ParagraphAttributions {
  readonly attributions: readonly ParagraphAttribution[];
  readonly unclaimed: readonly UnclaimedQuotation[];
  /** Who and what is named outside quotations, in order. */
  readonly mentions: readonly ParagraphMention[];
  /** The block is one quotation, or several, and nothing else. */
  readonly allQuoted: boolean;
  /** The block ends with a colon: what follows it is somebody's words. */
  readonly introduces: boolean;
  /** The last quotation's closing mark is missing: the next paragraph goes on with it. */
  readonly unclosed: boolean;
}

/** Cues less likely than this attribute nothing. */
const threshold = 0.42;

const decoder = new AttributionDecoder(weights, threshold);

/** Who said what in a block, from its text alone: the same text gives the same result, so it may be memoised. */
export function paragraphAttributions(text: string): ParagraphAttributions {
  const attributions: ParagraphAttribution[] = [];
  const mentions: ParagraphMention[] = [];
  const quotations: FoundQuotation[] = [];
  let allQuoted = false;
  let unclosed = false;
  let introduces = false;
  const sequences = unitSequences(text);
  const foreign = isForeign(sequences);
  for (const sequence of sequences) {
    // Where quotations that stand alone after an attribution go on with it: “…,” she said. “…”
    let open: { content: Span[] } | undefined;
    for (const [index, sentence] of parseSentences(sequence).entries()) {
      const { first, last } = sentence.range;
      const quoted = sentence.classes.includes('Q')
        ? sentence.units.slice(first, last).filter(({ pos }) => pos === 'QUOTE')
        : [];
      const alone = isQuotedOnly(sentence.units, first, last);
      if (sequence.depth === 0)
        for (const unit of quoted)
          quotations.push({
            span: spanOf(unit),
            words: wordsWithin(text, sequence.quotations.get(unit)),
            alone: alone || introduced(text, unit),
            sentenceIndex: index,
          });
      if (alone) {
        open?.content.push(...quoted.map(spanOf));
        continue;
      }
      open = undefined;
      if (foreign) continue;
      if (sequence.depth === 0) collectMentions(sentence, index, mentions);
      for (const decoded of distinct(sequence.depth > 0 ? nested(sentence) : reported(sentence))) {
        const one = localOf(sentence, decoded, index);
        attributions.push(one);
        if (endsQuoted(sentence, decoded)) open = one;
      }
    }
    if (sequence.depth === 0) {
      const { units } = sequence;
      const last = units.at(-1);
      allQuoted = quotations.length > 0 && isQuotedOnly(units, 0, units.length);
      unclosed = last !== undefined && sequence.quotations.get(last)?.closed === false;
      introduces = last?.text === ':';
    }
  }
  return {
    attributions,
    unclaimed: unclaimedOf(quotations, attributions),
    mentions,
    allQuoted,
    introduces,
    unclosed,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A few quoted words are a term or a phrase as often as somebody's words: they need a likelier cue. */
const termWords = 3;
const termThreshold = 0.6;

function isCredible(sentence: ParsedSentence, { content, probability }: DecodedAttribution): boolean {
  if (probability >= termThreshold) return true;
  const units = content.flatMap(({ first, last }) => sentence.units.slice(first, last));
  const [only] = units;
  if (units.length !== 1 || only?.pos !== 'QUOTE') return true;
  const words = only.text.split(/\s+/u);
  return words.length > termWords && !isTitleCase(words);
}

/** What a sentence of the block itself reports. */
function reported(sentence: ParsedSentence): readonly DecodedAttribution[] {
  const decoded = decoder.decode(sentence).filter((one) => isCredible(sentence, one));
  return decoded.length === 0 ? decoded : embedded(sentence, decoded);
}

/** "Axios reported that officials saw the idea as “progress”": the officials' word, within what Axios reports. */
function embedded(
  sentence: ParsedSentence,
  all: readonly DecodedAttribution[],
): readonly DecodedAttribution[] {
  // "citing officials" names whom another attribution of the sentence relies on, and is none itself.
  const decoded = all.length > 1 ? all.filter(({ cue }) => sentence.units[cue]?.lemma !== 'cite') : all;
  const added: DecodedAttribution[] = [];
  for (const { cue, content } of decoded) {
    for (const { first, last } of content) {
      for (let at = first + 3; at < last; at += 1) {
        if (sentence.units[at]?.pos !== 'QUOTE' || sentence.units[at - 1]?.lower !== 'as') continue;
        const verb = governing(sentence, at, Math.max(first, cue + 1));
        const speaker = verb === undefined ? undefined : subjectOf(sentence, verb);
        if (verb === undefined || !speaker || decoded.some((one) => one.cue === verb)) continue;
        added.push({
          cue: verb,
          side: 'right',
          probability: termThreshold,
          content: [{ first: at, last: at + 1 }],
          speaker,
        });
      }
    }
  }
  return added.length === 0 ? decoded : [...decoded, ...added];
}

/** Within a quotation, "he was saying, ‘I have to’" is read by its form alone. */
function nested(sentence: ParsedSentence): readonly DecodedAttribution[] {
  const { units, range } = sentence;
  const found: DecodedAttribution[] = [];
  for (let at = range.first + 3; at < range.last; at += 1) {
    const mark = units[at - 1]?.text;
    const cue = at - 2;
    if (units[at]?.pos !== 'QUOTE' || (mark !== ',' && mark !== ':') || units[cue]?.pos !== 'VERB') continue;
    const speaker = subjectOf(sentence, cue);
    if (!speaker) continue;
    found.push({
      cue,
      side: 'right',
      probability: termThreshold,
      content: [{ first: at, last: at + 1 }],
      speaker,
    });
  }
  return found;
}

/** The nearest verb before a unit that has a subject of its own. */
function governing(sentence: ParsedSentence, at: number, from: number): number | undefined {
  for (let i = at - 2; i > from; i -= 1) {
    if (
      sentence.units[i]?.pos === 'VERB' &&
      subjectOf(sentence, i) !== undefined &&
      verbGroupStart(sentence, i) === i
    )
      return i;
  }
  return undefined;
}

/** Two cues with the same content are one attribution: the likelier. */
function distinct(decoded: readonly DecodedAttribution[]): readonly DecodedAttribution[] {
  return decoded.filter(
    (one) =>
      !decoded.some(
        (other) =>
          other !== one &&
          sameContent(one, other) &&
          (other.probability > one.probability ||
            (other.probability === one.probability && other.cue < one.cue)),
      ),
  );
}

function sameContent(a: DecodedAttribution, b: DecodedAttribution): boolean {
  let shared = 0;
  let total = 0;
  for (const left of a.content) {
    total += left.last - left.first;
    for (const right of b.content)
      shared += Math.max(0, Math.min(left.last, right.last) - Math.max(left.first, right.first));
  }
  for (const right of b.content) total += right.last - right.first;
  return shared / (total - shared) > 0.8;
}

function endsQuoted(sentence: ParsedSentence, { content, side }: DecodedAttribution): boolean {
  const last = content.at(-1);
  if (!last) return false;
  const units = sentence.units.slice(last.first, last.last);
  return side === 'left' ? units.every(({ pos }) => pos === 'QUOTE') : units.at(-1)?.pos === 'QUOTE';
}

function localOf(
  sentence: ParsedSentence,
  decoded: DecodedAttribution,
  sentenceIndex: number,
): ParagraphAttribution & { content: Span[] } {
  const { units } = sentence;
  const parts = stretches(
    decoded.content.flatMap((range) => units.slice(afterColon(units, range), range.last)),
  );
  const quoted = parts.filter((part) => part.quoted).length;
  const cue = units[decoded.cue];
  const speaker = decoded.speaker && mentionOf(sentence, decoded.speaker, limitOf(decoded));
  return {
    type: quoted === 0 ? 'indirect' : quoted === parts.length ? 'direct' : 'mixed',
    content: parts.map(spanOf),
    cue: cue ? [spanOf(cue)] : [],
    cueLemma: cue?.lemma ?? '',
    ...(speaker ? { speaker } : {}),
    coSpeakers: decoded.speaker ? coSpeakersOf(sentence, decoded.speaker, decoded.cue) : [],
    probability: decoded.probability,
    depth: sentence.depth,
    sentenceIndex,
    ...attributionContext(sentence, decoded),
  };
}

/** Where content begins in which a colon announces a quotation: "came that night: “…”". */
function afterColon(units: readonly Unit[], { first, last }: Range): number {
  for (let at = first; at < last; at += 1) {
    if (units[at]?.pos !== 'QUOTE') continue;
    return units[at - 1]?.text === ':' && at > first ? at : first;
  }
  return first;
}

/** What hangs on the speaker ends before the cue and before the content. */
function limitOf({ cue, speaker, content }: DecodedAttribution): number {
  const from = speaker?.first ?? 0;
  return [cue, ...content.map(({ first }) => first)]
    .filter((place) => place > from)
    .reduce((a, b) => Math.min(a, b), Infinity);
}

interface Stretch extends Span {
  readonly quoted: boolean;
}

/** Words that only join: beside a quotation they are no reported words of their own. */
const joining = new Set([...joiningWords, ',', ';', ':']);

/** Stretches of units, each all in quotation marks or all outside them. */
function stretches(units: readonly Unit[]): readonly Stretch[] {
  const found: { start: number; end: number; quoted: boolean; joining: boolean }[] = [];
  const reports = units.some(({ pos, lower }) => pos !== 'QUOTE' && pos !== 'PUNCT' && !joining.has(lower));
  for (const unit of units) {
    // In reported speech the name of a work is no quotation: he said on “Meet the Press” that …
    const quoted = unit.pos === 'QUOTE' && !(reports && namesWork(unit));
    const joins = joining.has(unit.lower);
    const last = found.at(-1);
    if (last && !quoted && !last.quoted && unit.start >= last.end) {
      last.end = unit.end;
      last.joining &&= joins;
    } else found.push({ start: unit.start, end: unit.end, quoted, joining: joins });
  }
  const telling = found.filter((stretch) => stretch.quoted || !stretch.joining);
  return telling.some((stretch) => stretch.quoted) ? telling : found;
}

function collectMentions(
  sentence: ParsedSentence,
  sentenceIndex: number,
  mentions: ParagraphMention[],
): void {
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== 'name' || phrase.time) continue;
    mentions.push({ mention: mentionOf(sentence, phrase), sentenceIndex });
  }
}

/** Quotations of at least so many words read as somebody's words even without an attribution. */
const spokenWords = 5;

/** After a colon a quotation stands for itself: sagte er: „Ja.“ */
function introduced(text: string, unit: Unit): boolean {
  return /:\s?$/u.test(text.slice(Math.max(0, unit.start - 2), unit.start));
}

/** Whether the units from `first` to `last` (exclusive) are quotations and punctuation marks alone. */
function isQuotedOnly(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const pos = units[at]?.pos;
    if (pos !== 'QUOTE' && pos !== 'PUNCT') return false;
  }
  return true;
}

function wordsWithin(text: string, quotation: QuotedSpan | undefined): readonly string[] {
  return quotation ? text.slice(quotation.inner.start, quotation.inner.end).trim().split(/\s+/u) : [];
}

interface FoundQuotation {
  readonly span: Span;
  readonly words: readonly string[];
  readonly alone: boolean;
  readonly sentenceIndex: number;
}

function unclaimedOf(
  quotations: readonly FoundQuotation[],
  attributions: readonly ParagraphAttribution[],
): UnclaimedQuotation[] {
  const claimed = merged(attributions.flatMap(({ content, depth }) => (depth === 0 ? content : [])));
  const unclaimed: UnclaimedQuotation[] = [];
  let next = 0;
  let claimedSentence = -1;
  for (const { span, words, alone, sentenceIndex } of quotations) {
    while ((claimed[next]?.end ?? Infinity) <= span.start) next += 1;
    if ((claimed[next]?.start ?? Infinity) < span.end) {
      claimedSentence = sentenceIndex;
      continue;
    }
    const title = isTitleCase(words);
    const whole =
      alone &&
      words.length > 2 &&
      /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
      /[.!?,…]$/u.test(words.at(-1) ?? '');
    unclaimed.push({
      span,
      alone,
      words: words.length,
      sentenceLike: whole || (words.length >= spokenWords && !title),
      follows: sentenceIndex === claimedSentence && words.length > 1 && !title,
    });
  }
  return unclaimed;
}

/** The spans in order, those that meet made one. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function namesWork({ text }: Unit): boolean {
  const words = text.split(/\s+/u);
  return words.length > 1 && isTitleCase(words);
}

/** "The Morning Show": names of works stand in quotation marks too. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
