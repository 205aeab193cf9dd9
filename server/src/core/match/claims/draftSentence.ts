import { lowerBound } from '../../collections/binarySearch';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { opinionWords } from '../../english/hedges';
import { isNegation } from '../../english/negations';
import { firstPersonWords, subjectPronouns } from '../../english/pronouns';
import { reportingVerbs } from '../../english/reportingVerbs';
import { toDocument } from '../../prose/prose';
import type { Block, Prose } from '../../prose/prose';
import type { QuotedSpan } from '../../prose/quotedSpans';
import { contains, hull, overlap, shift } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Analysis } from '../../prose/tokens';
import type { Value } from '../../values/value';
import { contentTokens } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';

/** What a sentence of a draft says outside quotation marks, in words that can be checked. */
export interface DraftSentence {
  readonly block: Block;
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** The tokens of what is stated: without quoted words and, where somebody is reported, without speaker and cue. */
  readonly tokens: readonly ContentToken[];
  readonly values: readonly Value[];
  /** Who is reported to say it; absent where the draft says it in its own voice. */
  readonly attribution?: ResolvedAttribution;
  /** What is reported or quoted in the same sentence, where this is what the draft says beside that. */
  readonly accompaniedSpeech?: readonly ContentToken[];
  /** Whether it states anything: no question, instruction or plan in the first person. */
  readonly states: boolean;
  /** The same for the same words at the same distances, wherever the sentence stands. */
  readonly key: string;
}

/** The sentences of a block as they were read, with where the block stood then. */
export interface ReadBlock {
  readonly start: number;
  readonly sentences: readonly DraftSentence[];
  readonly attributions: readonly ResolvedAttribution[];
}

/** What the reading of sentences needs to keep from one check to the next. */
export interface SentenceMemory {
  readonly analyse: (text: string) => Analysis;
  readonly values: (text: string, analysis: Analysis) => readonly Value[];
  readonly quotedSpans: (text: string) => readonly QuotedSpan[];
  /** What was read before under a key, or else what is read now. */
  readonly blocks: (key: string, read: () => ReadBlock) => ReadBlock;
}

/** Fewer content words say nothing that could be looked up. */
const fewestContent = 2;

/** The sentences of a draft that state something, in order. Headings are exempt. */
export function draftSentences(
  prose: Prose,
  attributions: readonly ResolvedAttribution[],
  memory: SentenceMemory,
): DraftSentence[] {
  const byBlock = new Map<number, ResolvedAttribution[]>();
  for (const attribution of attributions) {
    byBlock.set(attribution.block, [...(byBlock.get(attribution.block) ?? []), attribution]);
  }
  return prose.blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [];
    const own = byBlock.get(index) ?? [];
    const source = prose.text.slice(block.span.start, block.span.end);
    const kept = memory.blocks(`${source}\0${signatureOf(own, block.span.start)}`, () => ({
      start: block.span.start,
      sentences: readBlock(block, own, memory),
      attributions: own,
    }));
    return kept.sentences.map((sentence) => placed(sentence, kept, block, own));
  });
}

/** What of attributions the reading of sentences depends on, wherever their block stands. */
function signatureOf(attributions: readonly ResolvedAttribution[], offset: number): string {
  const places = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => `${start - offset}-${end - offset}`).join();
  return attributions
    .map(({ type, content, cue, speaker }) => [type, places(content), places(cue), places(speaker)].join(':'))
    .join(';');
}

/** A sentence that was read before, where its block stands now. */
function placed(
  sentence: DraftSentence,
  { start, attributions }: ReadBlock,
  block: Block,
  own: readonly ResolvedAttribution[],
): DraftSentence {
  const by = block.span.start - start;
  const attribution = sentence.attribution && own[attributions.indexOf(sentence.attribution)];
  if (by === 0 && attribution === sentence.attribution) return sentence;
  const { key, states: stating, accompaniedSpeech } = sentence;
  return {
    key,
    states: stating,
    ...(accompaniedSpeech ? { accompaniedSpeech } : {}),
    block,
    span: shift(sentence.span, by),
    // Hardly any sentence that was read before has its words looked at again.
    get tokens() {
      return sentence.tokens.map((token) => ({ ...token, ...shift(token, by) }));
    },
    get values() {
      return sentence.values.map((value) => ({
        ...value,
        span: shift(value.span, by),
        core: shift(value.core, by),
      }));
    },
    ...(attribution ? { attribution } : {}),
  };
}

function readBlock(
  block: Block,
  attributions: readonly ResolvedAttribution[],
  memory: SentenceMemory,
): DraftSentence[] {
  const analysis = memory.analyse(block.text);
  const quoted = memory.quotedSpans(block.text).filter(({ level }) => level === 0);
  const tokens = bySentence(analysis.sentences, analysis.tokens, (token) => token);
  const values = bySentence(analysis.sentences, memory.values(block.text, analysis), ({ span }) => span);
  const marks = bySentence(analysis.sentences, quoted, ({ span }) => span);
  const own = attributionsBySentence(block, analysis.sentences, attributions);
  return analysis.sentences.flatMap((sentence, at) => {
    const words = tokens[at] ?? [];
    if (words.length > longestSentence) return [];
    return readSentence(block, sentence, words, values[at] ?? [], marks[at] ?? [], own[at] ?? []);
  });
}

/** A longer stretch without a sentence's end, in tokens, is a table or a list, and says nothing that could be compared. */
const longestSentence = 400;

/** What overlaps each sentence. Sentences and items are in order and do not overlap among themselves: one sweep. */
function bySentence<T>(sentences: readonly Span[], items: readonly T[], spanOf: (item: T) => Span): T[][] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    const found: T[] = [];
    while (first < items.length && endOf(items[first], spanOf) <= start) first++;
    for (let at = first; at < items.length; at++) {
      const item = items[at];
      if (item === undefined || spanOf(item).start >= end) break;
      found.push(item);
    }
    return found;
  });
}

function endOf<T>(item: T | undefined, spanOf: (item: T) => Span): number {
  return item === undefined ? Infinity : spanOf(item).end;
}

/** The attributions of a block by the sentences that their content or cue touches. */
function attributionsBySentence(
  block: Block,
  sentences: readonly Span[],
  attributions: readonly ResolvedAttribution[],
): ResolvedAttribution[][] {
  const places = sentences.map((sentence) => toDocument(block, sentence));
  const found = places.map((): ResolvedAttribution[] => []);
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      for (let at = lowerBound(places, ({ end }) => end <= span.start); at < places.length; at++) {
        const place = places[at];
        if (!place || place.start >= span.end) break;
        if (found[at]?.at(-1) !== attribution) found[at]?.push(attribution);
      }
    }
  }
  return found;
}

/** What a sentence reports, or what it says itself; and, where it reports, what it says beside that. */
function readSentence(
  block: Block,
  sentence: Span,
  own: Analysis['tokens'],
  ownValues: readonly Value[],
  quoted: readonly QuotedSpan[],
  attributions: readonly ResolvedAttribution[],
): DraftSentence[] {
  const place = toDocument(block, sentence);
  const attribution = reportIn(block, place, own, attributions);
  const isQuoted = (span: Span) => quoted.some((one) => overlap(one.span, span) > 0);
  const unquoted = own.filter((token) => !isQuoted(token));
  const inDraft = (words: Analysis['tokens']) =>
    contentTokens(words).map((token) => ({ ...token, ...toDocument(block, token) }));
  const tokens = inDraft(unquoted);
  const values = ownValues
    .filter(({ span }) => contains(sentence, span) && !isQuoted(span))
    .map((value) => inDocument(block, value));
  const stating = states(
    block.text.slice(sentence.start, sentence.end),
    // "The US" is no "us".
    unquoted.map(({ text, lower, pos }) => (text === 'US' || pos === 'PROPN' ? text : lower)),
    attribution !== undefined,
  );
  const part = (has: (at: Span) => boolean, within?: Span): Omit<DraftSentence, 'attribution'> => {
    const words = tokens.filter(has);
    const span = within ?? hull(words.filter(({ pos }) => pos !== 'PUNCT')) ?? place;
    return {
      block,
      span,
      tokens: words,
      values: values.filter((value) => has(value.span)),
      states: stating,
      key: words.map(({ start, text, pos }) => `${start - span.start}${text}/${pos}`).join(' '),
    };
  };
  const touches = (spans: readonly Span[], at: Span) => spans.some((one) => overlap(one, at) > 0);
  /** What is said beside what some attributions report, their speakers and their cues. */
  const beside = (others: readonly ResolvedAttribution[]): DraftSentence[] => {
    const told = others.flatMap(({ content, cue }) => [...content, ...cue]);
    const speakers = others.flatMap(({ speaker }) => speaker);
    const contents = others.flatMap(({ content }) => content);
    const isRest = (at: Span) => !touches(told, at);
    const rest = part(isRest);
    const telling = rest.tokens.filter((token) => !touches(speakers, token));
    // Fewer words tell only where or when it was said.
    if (contentWords(telling) < fewestContent) return [];
    const accompaniedSpeech = inDraft(own).filter((token) => touches(contents, token));
    return [{ ...(touches(contents, rest.span) ? part(isRest, place) : rest), accompaniedSpeech }];
  };
  if (!attribution) {
    const quoting = attributions.filter(({ type, content }) => type === 'direct' && touches(content, place));
    // "“…,” X said": what is left beside a quotation names its speaker, as a rule.
    if (quoting.length > 0) return beside(quoting);
    const whole = part(() => true, place);
    return contentWords(whole.tokens) >= fewestContent ? [whole] : [];
  }
  const { content } = attribution;
  const subject = speakerAsSubject(
    attribution,
    tokens.filter((token) => touches(content, token)),
  );
  const reported = part((at) => touches(content, at) || touches(subject, at), place);
  return [
    ...(contentWords(reported.tokens) >= fewestContent ? [{ ...reported, attribution }] : []),
    ...beside([attribution]),
  ];
}

function contentWords(tokens: readonly ContentToken[]): number {
  return tokens.filter(({ content }) => content).length;
}

/** The attribution whose content a sentence reports; undefined where it says what it says itself. */
function reportIn(
  block: Block,
  place: Span,
  own: Analysis['tokens'],
  attributions: readonly ResolvedAttribution[],
): ResolvedAttribution | undefined {
  const wordAt = new Map(own.map((token, at) => [toDocument(block, token).start, at]));
  const reports = ({ cue }: ResolvedAttribution) =>
    cue.some(({ start }) => {
      const at = wordAt.get(start);
      return at !== undefined && reportingVerbs.has(own[at]?.lemma ?? '') && !isDenied(own, at);
    });
  const outer = outermost(attributions.filter(reports), place);
  if (!outer) return undefined;
  const words = contentTokens(own).filter((token) => {
    const word = toDocument(block, token);
    return outer.content.some((one) => overlap(one, word) > 0);
  });
  // "…, a court was told": where no words to speak of are reported, the sentence says what it says.
  return contentWords(words) >= fewestContent ? outer : undefined;
}

/** How far in front of a cue, in tokens, what denies it stands. */
const denialReach = 3;

/** "Investigators have not said": nothing is reported. */
function isDenied(tokens: Analysis['tokens'], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at >= cue - denialReach; at--) {
    const token = tokens[at];
    if (!token || (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV')) return false;
    if (isNegation(token.lower)) return true;
  }
  return false;
}

/** "Britain and France said they …": the speaker is whom the pronoun stands for. */
function speakerAsSubject(
  { speaker }: ResolvedAttribution,
  reported: readonly ContentToken[],
): readonly Span[] {
  const first = reported.find(({ lower, text }) => lower !== 'that' && /\p{L}/u.test(text));
  return first && subjectPronouns.has(first.lower) ? speaker : [];
}

function inDocument(block: Block, value: Value): Value {
  return { ...value, span: toDocument(block, value.span), core: toDocument(block, value.core) };
}

/** Whether a cue (its lemma) only tells that something is said. */
export function isReportingCue(lemma: string): boolean {
  return lemma === '' || reportingVerbs.has(lemma);
}

/** The attribution with the longest reported content in a place, if its cue only reports. */
function outermost(
  attributions: readonly ResolvedAttribution[],
  place: Span,
): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let longest = 0;
  for (const attribution of attributions) {
    if (attribution.type === 'direct' || attribution.cue.length === 0) continue;
    const length = attribution.content.reduce((sum, content) => sum + overlap(content, place), 0);
    if (length > longest) {
      best = attribution;
      longest = length;
    }
  }
  return best;
}

/** An opinion of the writer's states nothing; that somebody else has it may be right or wrong. */
function states(text: string, words: readonly string[], isReported: boolean): boolean {
  if (/\?["”’')\]]*$/u.test(text) || words.some((word) => firstPersonWords.has(word))) return false;
  return isReported || (!opinionWords.has(words[0]?.toLowerCase() ?? '') && !words.includes('should'));
}
