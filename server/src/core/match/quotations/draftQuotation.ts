import { ContentIndex } from '../../attribution/contentIndex';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import type { QuotedSpan } from '../../prose/quotedSpans';
import type { Span } from '../../prose/span';
import type { DraftBlock } from '../draftBlock';

/** One stretch in quotation marks of a quotation, which a cue may interrupt. */
export interface QuotationPart {
  readonly block: Block;
  /** The words without the marks, in UTF-16 offsets into the block's text. */
  readonly inner: Span;
  readonly text: string;
  /** UTF-16 offsets into the draft, marks included. */
  readonly span: Span;
  /** False if the opening mark is missing. */
  readonly opened: boolean;
  /** False if the closing mark is missing. */
  readonly closed: boolean;
}

/** A quotation of the draft: the words in quotation marks that one attribution carries. */
export interface DraftQuotation {
  readonly parts: readonly [QuotationPart, ...QuotationPart[]];
  /** UTF-16 offsets into the draft, from the first part to the last. */
  readonly span: Span;
  readonly attribution?: ResolvedAttribution;
}

/**
 * The quotations of a block in their order. Split quotations are one; a quotation inside another is part of it; headings have
 * none, since a headline quotes in its own way.
 */
export function draftQuotations(
  { block, attributions }: DraftBlock,
  quotedSpans: readonly QuotedSpan[],
): DraftQuotation[] {
  if (block.kind === 'heading' || block.kind === 'signature') return [];
  const quotations: { parts: [QuotationPart, ...QuotationPart[]]; attribution?: ResolvedAttribution }[] = [];
  /** The quotation that began the words of an attribution. */
  const open = new Map<ResolvedAttribution, (typeof quotations)[number]>();
  const contents = new ContentIndex(attributions);
  for (const quoted of quotedSpans) {
    if (quoted.level > 0) continue;
    const part = partOf(block, quoted);
    const attribution = contents.innermost(part.span);
    // Whole quotations that a cue interrupts are one; quoted words within reported speech are each their own.
    const earlier = attribution?.type === 'direct' ? open.get(attribution) : undefined;
    if (earlier) {
      earlier.parts.push(part);
      continue;
    }
    const quotation: (typeof quotations)[number] = {
      parts: [part],
      ...(attribution ? { attribution } : {}),
    };
    if (attribution) open.set(attribution, quotation);
    quotations.push(quotation);
  }
  return quotations.map(({ parts, attribution }) => ({
    parts,
    span: { start: parts[0].span.start, end: parts.at(-1)?.span.end ?? parts[0].span.end },
    ...(attribution ? { attribution } : {}),
  }));
}

function partOf(block: Block, quoted: QuotedSpan): QuotationPart {
  return {
    block,
    inner: quoted.inner,
    text: block.text.slice(quoted.inner.start, quoted.inner.end),
    span: toDocument(block, quoted.span),
    opened: quoted.opened,
    closed: quoted.closed,
  };
}

/** A place in the draft, from one in UTF-16 offsets into a part's text. */
export function inDraft(part: QuotationPart, place: Span): Span {
  return toDocument(part.block, { start: part.inner.start + place.start, end: part.inner.start + place.end });
}
