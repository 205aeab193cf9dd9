import type { ResolvedAttribution } from '../../attribution/attribution';
import type { Block, Prose } from '../../prose/prose';
import type { QuotedSpan } from '../../prose/quotedSpans';
import { shift } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Analysis } from '../../prose/tokens';
import { withSpans } from '../../values/value';
import type { Value } from '../../values/value';
import { attributionsBySentence, overlappingItems } from './groupedBySentence';
import { sentenceParts } from './sentenceParts';
import type { DraftSentence } from './sentenceParts';

/** The sentences of a block as they were read, with the block's UTF-16 offset in the draft at that time. */
export interface ReadBlock {
  readonly start: number;
  readonly sentences: readonly DraftSentence[];
  /** The attributions of the block by their place among them. */
  readonly attributions: ReadonlyMap<ResolvedAttribution, number>;
}

/** Memory of the reading of sentences from one check to the next. */
export interface SentenceMemory {
  readonly analyse: (text: string) => Analysis;
  readonly values: (text: string, analysis: Analysis) => readonly Value[];
  readonly quotedSpans: (text: string) => readonly QuotedSpan[];
  /** Returns what was read before under a key, or else calls `read`. */
  readonly blocks: (key: string, read: () => ReadBlock) => ReadBlock;
}

/** Returns the sentences of a draft that state something, in order. Headings are exempt. */
export function draftSentences(
  prose: Prose,
  attributions: readonly ResolvedAttribution[],
  memory: SentenceMemory,
): DraftSentence[] {
  const byBlock = new Map<number, ResolvedAttribution[]>();
  for (const attribution of attributions) {
    const own = byBlock.get(attribution.block);
    if (own) own.push(attribution);
    else byBlock.set(attribution.block, [attribution]);
  }
  return prose.blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [];
    const own = byBlock.get(index) ?? [];
    const { start, end } = block.span;
    const key = [prose.text.slice(start, end), block.text, attributionsKey(own, start)].join('\0');
    const read = memory.blocks(key, () => ({
      start,
      sentences: readBlock(block, own, memory),
      attributions: new Map(own.map((attribution, at) => [attribution, at])),
    }));
    return read.sentences.map((sentence) => movedSentence(sentence, read, block, own));
  });
}

/** Key of the attributions as far as the reading of sentences depends on them, relative to their block's offset. */
function attributionsKey(attributions: readonly ResolvedAttribution[], offset: number): string {
  const places = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => `${start - offset}-${end - offset}`).join();
  return attributions
    .map(({ type, content, cue, speaker }) => [type, places(content), places(cue), places(speaker)].join(':'))
    .join(';');
}

/** Returns a sentence that was read before as it stands in its block now. */
function movedSentence(
  sentence: DraftSentence,
  { start, attributions }: ReadBlock,
  block: Block,
  own: readonly ResolvedAttribution[],
): DraftSentence {
  const by = block.span.start - start;
  const attribution = sentence.attribution && own[attributions.get(sentence.attribution) ?? -1];
  // The block may stand where it stood and yet be another: rules look at what precedes and follows it in its document.
  if (by === 0 && block === sentence.block && attribution === sentence.attribution) return sentence;
  const { key, isAssertion, accompaniedSpeech } = sentence;
  return {
    key,
    isAssertion,
    ...(accompaniedSpeech
      ? { accompaniedSpeech: accompaniedSpeech.map((token) => ({ ...token, ...shift(token, by) })) }
      : {}),
    block,
    span: shift(sentence.span, by),
    // Computed when asked for, since a sentence whose judgement is remembered needs neither.
    get tokens() {
      return sentence.tokens.map((token) => ({ ...token, ...shift(token, by) }));
    },
    get values() {
      return sentence.values.map((value) => withSpans(value, (span) => shift(span, by)));
    },
    ...(attribution ? { attribution } : {}),
  };
}

/** Maximum number of tokens of a sentence: a longer stretch is a table or a list, which states nothing comparable. */
const maxSentenceTokens = 400;

function readBlock(
  block: Block,
  attributions: readonly ResolvedAttribution[],
  memory: SentenceMemory,
): DraftSentence[] {
  const { sentences, ...analysis } = memory.analyse(block.text);
  const quotedSpans = memory.quotedSpans(block.text).filter(({ level }) => level === 0);
  const blockValues = memory.values(block.text, { sentences, ...analysis });
  const tokens = overlappingItems(sentences, analysis.tokens, (token) => token);
  const values = overlappingItems(sentences, blockValues, ({ span }) => span);
  const quoted = overlappingItems(sentences, quotedSpans, ({ span }) => span);
  const own = attributionsBySentence(block, sentences, attributions);
  return sentences.flatMap((span, at) => {
    const words = tokens[at] ?? [];
    if (words.length > maxSentenceTokens) return [];
    return sentenceParts({
      block,
      span,
      tokens: words,
      values: values[at] ?? [],
      quoted: quoted[at] ?? [],
      attributions: own[at] ?? [],
    });
  });
}
