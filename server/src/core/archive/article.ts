import type { IndexRange } from '../collections/indexRange';
import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import type { ResolvedAttribution } from '../attribution/attribution';
import { ContentIndex } from '../attribution/contentIndex';
import { AttributionReader } from '../attribution/documentAttributions';
import type { DocumentPerson } from '../entities/knownPerson';
import { parseProseInSteps } from '../prose/parseProse';
import { blockAt, toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import { pairQuotationMarks } from '../prose/quotedSpans';
import { previousLonger } from '../prose/span';
import type { Span } from '../prose/span';
import { isContent, wordsOf } from '../prose/words';
import { boilerplateInSteps } from './boilerplate';
import type { BoilerplateReason } from './boilerplate';
import { authorsWordsInSteps } from './firstPersonText';
import { inferMetadata } from './metadata';
import type { Source, SourceMetadata } from './source';

/** A quotation of an article: words in quotation marks, a turn of a transcript, or a block quotation. */
export interface SourceQuotation {
  /** UTF-16 offsets into the article's text, marks included where there are any. */
  readonly span: Span;
  /** 0 for a quotation that stands in no other. */
  readonly level: number;
  /** Index of the block that it stands in. */
  readonly block: number;
  /** The words between the marks, in UTF-16 offsets into that block's text. */
  readonly inner: Span;
  /** Index of the innermost quotation around it among the article's, or -1. */
  readonly enclosing: number;
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
  /** Everybody whom it names. */
  readonly people: readonly DocumentPerson[];
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
  const reader = new AttributionReader(prose);
  while (reader.readNextBlock()) yield;
  const attributions = reader.found;
  const metadata = {
    ...inferMetadata(whole.blocks, (index) => !reasons.has(index), source.text),
    ...source.metadata,
  };
  const isTranscript = attributions.some(
    ({ type, turnStart }) => type !== 'direct' && turnStart !== undefined,
  );
  const ofAuthor = isTranscript ? [] : yield* authorsWordsInSteps(prose.blocks, metadata);
  const quotations = yield* quotationsOf(prose, [...attributions, ...ofAuthor]);
  return {
    id: source.id,
    text: source.text,
    metadata,
    prose,
    boilerplate: [...reasons].flatMap(([index, reason]) => {
      const span = whole.blocks[index]?.span;
      return span ? [{ span, reason }] : [];
    }),
    attributions,
    people: reader.people,
    quotations,
    words: yield* wordsOfBlocks(prose.blocks, quotations),
  };
}

function* quotationsOf(prose: Prose, attributions: readonly ResolvedAttribution[]): Steps<SourceQuotation[]> {
  const byBlock = new Map<number, Set<ResolvedAttribution>>();
  for (const attribution of attributions) {
    // A quotation may run over several blocks: its content is looked for in each.
    for (const content of attribution.content) {
      const block = blockAt(prose.blocks, content.start);
      const known = byBlock.get(block);
      if (known) known.add(attribution);
      else byBlock.set(block, new Set([attribution]));
    }
  }
  const quotations: SourceQuotation[] = [];
  for (const [index, block] of prose.blocks.entries()) {
    const inBlock = [...(byBlock.get(index) ?? [])];
    const contents = new ContentIndex(inBlock);
    const turn = inBlock.find(({ turnStart }) => turnStart !== undefined);
    const turnStart = turn?.turnStart ?? Infinity;
    const turnIndex = turn ? quotations.length : -1;
    if (turn) {
      const inner = { start: turnStart, end: block.text.length };
      const span = toDocument(block, inner);
      quotations.push({ span, level: 0, block: index, inner, enclosing: -1, attribution: turn });
    }
    /** Indices of the latest quotation of each level: the current one stands in the latest of the level below its own. */
    const latest: number[] = [];
    for (const { span, inner, level } of pairQuotationMarks(block.text)) {
      const place = toDocument(block, span);
      const attribution = contents.innermost(place);
      const isInTurn = span.start >= turnStart;
      const enclosing = latest[level - 1] ?? (isInTurn ? turnIndex : -1);
      latest[level] = quotations.length;
      quotations.push({
        span: place,
        level: isInTurn ? level + 1 : level,
        block: index,
        inner,
        enclosing,
        ...(attribution ? { attribution } : {}),
      });
    }
    yield;
  }
  return quotations;
}

function* wordsOfBlocks(
  blocks: readonly Block[],
  quotations: readonly SourceQuotation[],
): Steps<SourceWord[]> {
  const words: SourceWord[] = [];
  const longer = previousLonger(quotations.map(({ span }) => span));
  /** Number of quotations that begin before the current word. */
  let begun = 0;
  for (const [index, block] of blocks.entries()) {
    for (const word of wordsOf(block.text).words) {
      const place = toDocument(block, word);
      while ((quotations[begun]?.span.start ?? Infinity) <= place.start) begun++;
      // Of the quotations that hold the word, the one that begins last is the innermost.
      let quotation = begun - 1;
      while ((quotations[quotation]?.span.end ?? Infinity) < place.end) quotation = longer[quotation] ?? -1;
      const { key, capital, inserted } = word;
      words.push({ key, ...place, content: isContent(word), capital, inserted, quotation, block: index });
    }
    yield;
  }
  return words;
}
