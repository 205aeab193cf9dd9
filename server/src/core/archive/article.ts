import type { IndexRange } from '../collections/indexRange';
import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { lowerBound } from '../collections/binarySearch';
import type { ResolvedAttribution } from '../attribution/attribution';
import { ContentIndex } from '../attribution/contentIndex';
import { documentAttributionsInSteps } from '../attribution/documentAttributions';
import { parseProseInSteps } from '../prose/parseProse';
import { toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import { pairQuotationMarks } from '../prose/quotedSpans';
import { contains } from '../prose/span';
import type { Span } from '../prose/span';
import { isContent, wordsOf } from '../prose/words';
import { boilerplateInSteps } from './boilerplate';
import type { BoilerplateReason } from './boilerplate';
import { inferMetadata } from './metadata';
import type { Source, SourceMetadata } from './source';

/** A quotation of an article. */
export interface SourceQuotation {
  /** UTF-16 offsets into the article's text, marks included. */
  readonly span: Span;
  /** 0 for a quotation that stands in no other. */
  readonly level: number;
  /** Index of the block that it stands in. */
  readonly block: number;
  readonly attribution?: ResolvedAttribution;
}

/** A quotation in the article that it stands in. */
export interface PlacedQuotation {
  readonly article: Article;
  readonly quotation: SourceQuotation;
}

/** A word of an article as it is indexed. */
export interface SourceWord {
  /** The word as it is compared and looked up, folded as `wordsOf` folds. */
  readonly key: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** True if the word carries content, as against structure. */
  readonly content: boolean;
  readonly capital: boolean;
  /** True if the word is an editor's insertion in square brackets. */
  readonly inserted: boolean;
  /** Index of the innermost quotation that holds the word, or -1. */
  readonly quotation: number;
  /** Index of the block that holds the word. */
  readonly block: number;
}

/** A source article as it was read: evidence apart from boilerplate, attributions, quotations and words. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly metadata: SourceMetadata;
  /** The evidence: the article's prose without its boilerplate. */
  readonly prose: Prose;
  readonly boilerplate: readonly { readonly span: Span; readonly reason: BoilerplateReason }[];
  readonly attributions: readonly ResolvedAttribution[];
  readonly quotations: readonly SourceQuotation[];
  readonly words: readonly SourceWord[];
}

/** The stretch of an article's text, in UTF-16 offsets, that words by their indices fill, `to` exclusive; empty for no words. */
export function spanOfWords({ words }: Article, { from, to }: IndexRange): Span {
  const first = words[from];
  const last = words[to - 1];
  if (first && last && to > from) return { start: first.start, end: last.end };
  const at = words[from - 1]?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}

/** Reads a source. Never throws: any text makes an article. */
export function readArticle(source: Source): Article {
  return finish(readArticleInSteps(source));
}

/** Reads a source one paragraph a step. */
export function* readArticleInSteps(source: Source): Steps<Article> {
  const whole = yield* parseProseInSteps(
    source.text,
    source.format === 'markdown' ? 'markdown' : 'plaintext',
  );
  const reasons = yield* boilerplateInSteps(whole.blocks);
  const prose: Prose = { ...whole, blocks: whole.blocks.filter((_, index) => !reasons.has(index)) };
  const attributions = yield* documentAttributionsInSteps(prose);
  const quotations = yield* quotationsOf(prose, attributions);
  return {
    id: source.id,
    text: source.text,
    metadata: { ...inferMetadata(whole.blocks, (index) => !reasons.has(index)), ...source.metadata },
    prose,
    boilerplate: [...reasons].flatMap(([index, reason]) => {
      const span = whole.blocks[index]?.span;
      return span ? [{ span, reason }] : [];
    }),
    attributions,
    quotations,
    words: yield* wordsOfBlocks(prose.blocks, quotations),
  };
}

function* quotationsOf(prose: Prose, attributions: readonly ResolvedAttribution[]): Steps<SourceQuotation[]> {
  const byBlock = new Map<number, ResolvedAttribution[]>();
  for (const attribution of attributions) {
    // A quotation may run over several blocks: its content is looked for in each.
    for (const content of attribution.content) {
      const block = blockAt(prose.blocks, content.start);
      const known = byBlock.get(block);
      if (known) known.push(attribution);
      else byBlock.set(block, [attribution]);
    }
  }
  const quotations: SourceQuotation[] = [];
  for (const [index, block] of prose.blocks.entries()) {
    const contents = new ContentIndex(byBlock.get(index) ?? []);
    for (const { span, level } of pairQuotationMarks(block.text)) {
      const place = toDocument(block, span);
      const attribution = contents.innermost(place);
      quotations.push({ span: place, level, block: index, ...(attribution ? { attribution } : {}) });
    }
    yield;
  }
  return quotations;
}

/** Index of the block that holds an offset of the document, or of the last block before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, lowerBound(blocks, ({ span }) => span.start <= offset) - 1);
}

function* wordsOfBlocks(
  blocks: readonly Block[],
  quotations: readonly SourceQuotation[],
): Steps<SourceWord[]> {
  const words: SourceWord[] = [];
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    let last = first;
    while (quotations[last]?.block === index) last++;
    for (const word of wordsOf(block.text).words) {
      const place = toDocument(block, word);
      const quotation = innermostQuotation(quotations, first, last, place);
      const { key, capital, inserted } = word;
      words.push({ key, ...place, content: isContent(word), capital, inserted, quotation, block: index });
    }
    first = last;
    yield;
  }
  return words;
}

/** Index of the innermost of the quotations from `first` to `last` that holds a place, or -1. */
function innermostQuotation(
  quotations: readonly SourceQuotation[],
  first: number,
  last: number,
  place: Span,
): number {
  for (let at = last - 1; at >= first; at--) {
    const span = quotations[at]?.span;
    if (span && contains(span, place)) return at;
  }
  return -1;
}
