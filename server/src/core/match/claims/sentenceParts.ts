import { contentTokens } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { opinionWords } from '../../english/hedges';
import { firstPersonWords, subjectPronouns } from '../../english/pronouns';
import { toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import type { QuotedSpan } from '../../prose/quotedSpans';
import { contains, hull, overlap, shift } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Analysis } from '../../prose/tokens';
import { withSpans } from '../../values/value';
import type { Value } from '../../values/value';
import { contentWithin, contentWordCount, minContentWords, reportedAttribution } from './reportedContent';

/** The statement that a sentence of a draft, or a part of it, makes outside quotation marks. */
export interface DraftSentence {
  readonly block: Block;
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** Tokens of what is stated, at offsets into the draft: no quoted words and, of reported speech, no speaker and cue. */
  readonly tokens: readonly ContentToken[];
  /** Values of what is stated, at offsets into the draft. */
  readonly values: readonly Value[];
  /** The attribution whose content this is; absent if the draft states it in its own voice. */
  readonly attribution?: ResolvedAttribution;
  /** Present if this tells the circumstances of speech: what is reported or quoted in the same sentence. */
  readonly accompaniedSpeech?: readonly ContentToken[];
  /** False for a question, the writer's opinion, or a sentence in the first person. */
  readonly isAssertion: boolean;
  /** Equal for sentences that are judged alike wherever they stand: covers all that the judgement reads of them. */
  readonly key: string;
}

/** A sentence with everything of its block that overlaps it. Spans are offsets into the block's text. */
export interface BlockSentence {
  readonly block: Block;
  readonly span: Span;
  readonly tokens: Analysis['tokens'];
  readonly values: readonly Value[];
  readonly quoted: readonly QuotedSpan[];
  readonly attributions: readonly ResolvedAttribution[];
}

/** The words and values of a sentence outside its quotation marks, at offsets into the draft. */
interface UnquotedSentence {
  readonly block: Block;
  /** The sentence's span in the draft. */
  readonly place: Span;
  readonly tokens: readonly ContentToken[];
  readonly values: readonly Value[];
  readonly isAssertion: boolean;
  /** All tokens of the sentence, those in quotation marks included. */
  readonly allTokens: () => readonly ContentToken[];
}

/** Divides a sentence into what it reports, or states itself, and the circumstances of the speech that it reports or quotes. */
export function sentenceParts(sentence: BlockSentence): DraftSentence[] {
  const { block, attributions } = sentence;
  const place = toDocument(block, sentence.span);
  const attribution = reportedAttribution(block, place, sentence.tokens, attributions);
  const unquoted = unquotedSentence(sentence, place, attribution !== undefined);
  if (attribution)
    return [...reportedPart(unquoted, attribution), ...circumstancesPart(unquoted, [attribution])];
  const quoting = attributions.filter((one) => one.type === 'direct' && contentWithin(one, place).length > 0);
  // "“…,” X said": as a rule a sentence with a quotation names its speaker and states nothing else.
  if (quoting.length > 0) return circumstancesPart(unquoted, quoting);
  const whole = partOf(unquoted, () => true, place);
  return contentWordCount(whole.tokens) >= minContentWords ? [whole] : [];
}

function unquotedSentence(
  { block, span, tokens, values, quoted }: BlockSentence,
  place: Span,
  isReported: boolean,
): UnquotedSentence {
  const isQuoted = (at: Span) => quoted.some((one) => overlap(one.span, at) > 0);
  const inDraft = (words: Analysis['tokens']) =>
    contentTokens(words).map((token) => {
      const { start, end } = toDocument(block, token);
      return { ...token, start, end };
    });
  const unquoted = tokens.filter((token) => !isQuoted(token));
  return {
    block,
    place,
    tokens: inDraft(unquoted),
    values: values
      .filter((value) => contains(span, value.span) && !isQuoted(value.span))
      .map((value) => withSpans(value, (at) => toDocument(block, at))),
    isAssertion: isAssertion(block.text.slice(span.start, span.end), unquoted, isReported),
    allTokens: () => inDraft(tokens),
  };
}

/** True unless a sentence is a question, in the first person or, in the writer's own voice, an opinion. */
function isAssertion(text: string, tokens: Analysis['tokens'], isReported: boolean): boolean {
  // "The US" is no "us".
  const words = tokens.map((token) =>
    token.text === 'US' || token.pos === 'PROPN' ? token.text : token.lower,
  );
  if (/\?["”’')\]]*$/u.test(text) || words.some((word) => firstPersonWords.has(word))) return false;
  return isReported || (!opinionWords.has(words[0]?.toLowerCase() ?? '') && !words.includes('should'));
}

/** The words of a sentence that `has` accepts, with the span that they take or a given one. */
function partOf(
  { block, place, tokens, values, isAssertion: asserts }: UnquotedSentence,
  has: (at: Span) => boolean,
  within?: Span,
): DraftSentence {
  const words = tokens.filter(has);
  const span = within ?? hull(words.filter(({ pos }) => pos !== 'PUNCT')) ?? place;
  const stated = values.filter((value) => has(value.span));
  return {
    block,
    span,
    tokens: words,
    values: stated,
    isAssertion: asserts,
    key: keyOf(words, stated, span.start),
  };
}

/** Key of tokens and values with their offsets relative to `start`. */
function keyOf(tokens: readonly ContentToken[], values: readonly Value[], start: number): string {
  const words = tokens.map(
    ({ text, key, pos, name, entity, negators, denials, negatedHead, start: at }) =>
      `${at - start}/${text}/${key}/${pos}/${name}/${entity}/${negators}/${denials}/${negatedHead}`,
  );
  const figures = values.map((value) => JSON.stringify(withSpans(value, (span) => shift(span, -start))));
  return [...words, ...figures].join(' ');
}

function reportedPart(unquoted: UnquotedSentence, attribution: ResolvedAttribution): DraftSentence[] {
  const content = contentWithin(attribution, unquoted.place);
  const subject = speakerAsSubject(
    attribution,
    unquoted.tokens.filter((token) => overlapsAny(content, token)),
  );
  const part = partOf(unquoted, (at) => overlapsAny(content, at) || overlapsAny(subject, at), unquoted.place);
  // What stands beside a quotation is judged by other measures than what is all reported.
  const key = attribution.type === 'mixed' ? `${part.key}\0mixed` : part.key;
  return contentWordCount(part.tokens) >= minContentWords ? [{ ...part, attribution, key }] : [];
}

/** "Britain and France said they …": the speaker is the subject if a pronoun stands for it. */
function speakerAsSubject(
  { speaker }: ResolvedAttribution,
  reported: readonly ContentToken[],
): readonly Span[] {
  const first = reported.find(({ lower, text }) => lower !== 'that' && /\p{L}/u.test(text));
  return first && subjectPronouns.has(first.lower) ? speaker : [];
}

/** The words beside the content and the cues of attributions, if they say more than who spoke. */
function circumstancesPart(
  unquoted: UnquotedSentence,
  attributions: readonly ResolvedAttribution[],
): DraftSentence[] {
  const contents = attributions.flatMap((attribution) => contentWithin(attribution, unquoted.place));
  const speech = [...contents, ...attributions.flatMap(({ cue }) => cue)];
  const speakers = attributions.flatMap(({ speaker }) => speaker);
  const isBeside = (at: Span) => !overlapsAny(speech, at);
  const words = unquoted.tokens.filter((token) => isBeside(token) && !overlapsAny(speakers, token));
  if (contentWordCount(words) < minContentWords) return [];
  const part = partOf(unquoted, isBeside);
  // "Hollin, in the words of the mayor, is “…”": without the quotation nothing is left that could be checked.
  if (part.values.length === 0 && !words.some(({ pos }) => pos === 'VERB')) return [];
  const accompaniedSpeech = unquoted.allTokens().filter((token) => overlapsAny(contents, token));
  // What stands on both sides of the speech is shown as the whole sentence.
  const placed = overlapsAny(contents, part.span) ? partOf(unquoted, isBeside, unquoted.place) : part;
  // The judgement depends on the speech, too.
  const key = `${placed.key}\0${keyOf(accompaniedSpeech, [], placed.span.start)}`;
  return [{ ...placed, accompaniedSpeech, key }];
}

function overlapsAny(spans: readonly Span[], at: Span): boolean {
  return spans.some((one) => overlap(one, at) > 0);
}
