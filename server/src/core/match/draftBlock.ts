import { sameAttributions } from '../attribution/sameAttributions';
import type { ResolvedAttribution } from '../attribution/attribution';
import { lowerBound } from '../collections/binarySearch';
import { accountReference } from '../english/pronouns';
import { sourcePhrase } from '../english/unnamedSources';
import { citationsWithin } from '../prose/prose';
import type { Block, Citation, Prose, Run } from '../prose/prose';
import { pairQuotationMarks } from '../prose/quotedSpans';
import type { QuotedSpan } from '../prose/quotedSpans';
import { hull } from '../prose/span';
import type { Span } from '../prose/span';

/** A block of a draft with everything of the draft that the statements in it are judged by. */
export interface DraftBlock {
  readonly block: Block;
  /** The text of the whole draft. Judgements read it in the block and in the gaps around it, and the mentions of speakers. */
  readonly draft: string;
  /** The place of the block with the gaps between it and its neighbours. */
  readonly withGaps: Span;
  /** The attributions of the block, in order. */
  readonly attributions: readonly ResolvedAttribution[];
  /** The citations in the block, in order. */
  readonly citations: readonly Citation[];
  /** True if an attribution of any block has its content, cue or speaker in this one. */
  readonly isAttributed: boolean;
  /** True if the next block gives what this one states to somebody: "That is how an official described it." */
  readonly isAttributedByNext: boolean;
  /** True if the block before ends with a colon or a comma. */
  readonly isIntroduced: boolean;
  /** The blocks before and after, which may name the speaker, of a block with quotation marks that names none; else none. */
  readonly namingNeighbours: readonly Block[];
}

/** Divides a draft into its blocks, in order. */
export function draftBlocks(prose: Prose, attributions: readonly ResolvedAttribution[]): DraftBlock[] {
  const { blocks, text } = prose;
  const own = blocks.map((): ResolvedAttribution[] => []);
  const attributed = new Set<number>();
  for (const attribution of attributions) {
    own[attribution.block]?.push(attribution);
    const { content, cue, speaker } = attribution;
    for (const spans of [content, cue, speaker])
      for (const span of spans) for (const index of blocksAt(blocks, span)) attributed.add(index);
  }
  const lead = blocks.findIndex(({ kind }) => kind !== 'heading');
  return blocks.map((block, index) => {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    return {
      block,
      draft: text,
      withGaps: { start: previous?.span.end ?? 0, end: next?.span.start ?? text.length },
      attributions: own[index] ?? [],
      citations: citationsWithin(prose, block),
      isAttributed: attributed.has(index),
      isAttributedByNext:
        next !== undefined &&
        next.kind !== 'heading' &&
        (index === lead || accountReference.test(next.text)) &&
        (attributed.has(index + 1) || sourcePhrase.test(next.text)),
      isIntroduced: previous !== undefined && /[:,]$/u.test(previous.text),
      namingNeighbours: lacksSpeaker(block, own[index] ?? [])
        ? [previous, next].flatMap((neighbour) => neighbour ?? [])
        : [],
    };
  });
}

/** What a block quotes: what stands in quotation marks, or all of a block quotation. UTF-16 offsets into the block's text. */
export function quotedSpansOf({ block: { text }, attributions }: DraftBlock): readonly QuotedSpan[] {
  if (!attributions.some(({ type, turnStart }) => type === 'direct' && turnStart !== undefined))
    return pairQuotationMarks(text);
  const span = { start: 0, end: text.length };
  return [{ span, inner: span, level: 0, style: 'double', opened: false, closed: false }];
}

/** True if a block has a quotation mark and no attribution of it has a speaker. */
function lacksSpeaker({ text }: Block, attributions: readonly ResolvedAttribution[]): boolean {
  return /["“”„«»‘]/u.test(text) && attributions.every(({ speakerName }) => speakerName === undefined);
}

/** Indices of the blocks that share any text with a span of the draft. */
function* blocksAt(blocks: readonly Block[], { start, end }: Span): Generator<number> {
  if (start >= end) return;
  for (let index = lowerBound(blocks, ({ span }) => span.end <= start); index < blocks.length; index++) {
    if ((blocks[index]?.span.start ?? Infinity) >= end) return;
    yield index;
  }
}

/** True if the statements of two blocks, of the same draft or of two, are judged alike, but for their offsets. */
export function areJudgedAlike(a: DraftBlock, b: DraftBlock): boolean {
  const by = b.block.span.start - a.block.span.start;
  return (
    isSameBlock(a.block, b.block, by) &&
    isSameText(a, b, by) &&
    a.isAttributed === b.isAttributed &&
    a.isAttributedByNext === b.isAttributedByNext &&
    a.isIntroduced === b.isIntroduced &&
    a.namingNeighbours.length === b.namingNeighbours.length &&
    a.namingNeighbours.every(({ text }, at) => text === b.namingNeighbours[at]?.text) &&
    a.citations.length === b.citations.length &&
    a.citations.every(({ kind, target }, at) => {
      const other = b.citations[at];
      return kind === other?.kind && target === other.target;
    }) &&
    sameAttributions(a.attributions, b.attributions, by) &&
    a.attributions.every((attribution, at) => mentionIn(a, attribution) === mentionIn(b, b.attributions[at]))
  );
}

function isSameBlock(a: Block, b: Block, by: number): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.span.end + by === b.span.end &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, at) => isSameRun(run, b.runs[at], by))
  );
}

function isSameRun(a: Run, b: Run | undefined, by: number): boolean {
  return (
    a.at === b?.at && a.length === b.length && a.source + by === b.source && a.sourceLength === b.sourceLength
  );
}

function isSameText(
  { withGaps: a, draft }: DraftBlock,
  { withGaps: b, draft: other }: DraftBlock,
  by: number,
): boolean {
  return (
    a.start + by === b.start &&
    a.end + by === b.end &&
    draft.slice(a.start, a.end) === other.slice(b.start, b.end)
  );
}

/** The words that name the speaker of an attribution, which may stand in another block. */
function mentionIn({ draft }: DraftBlock, attribution: ResolvedAttribution | undefined): string | undefined {
  const mention = hull(attribution?.speaker ?? []);
  return mention && draft.slice(mention.start, mention.end);
}
