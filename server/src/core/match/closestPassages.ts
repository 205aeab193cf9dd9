import type { ArchiveView } from '../archive/archiveView';
import { contentTokens } from '../archive/index/contentTokens';
import { findPassages } from '../archive/search/passageSearch';
import { passageSummary } from '../archive/search/passageSummary';
import { aliasKeys, joinedTerms, queryTerms, withAliases, withContext } from '../archive/search/queryTerms';
import type { AliasKeys, QueryTerms } from '../archive/search/queryTerms';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import { lowerBound } from '../collections/binarySearch';
import { Memo } from '../collections/memo';
import type { Steps } from '../collections/steps';
import { VersionedValue } from '../collections/versionedValue';
import { toDocument } from '../prose/prose';
import type { Block } from '../prose/prose';
import { overlap } from '../prose/span';
import type { Span } from '../prose/span';
import { analyse } from '../prose/tokens';
import type { Analysis } from '../prose/tokens';
import type { Evidence } from './evidence';

/** Maximum number of passages of a statement. */
const maxEvidence = 6;

/** A sentence of a draft as a query. */
interface SentenceQuery {
  /** Tells it from every query with other terms. */
  readonly id: number;
  /** Under which it is remembered. */
  readonly key: string;
  readonly terms: QueryTerms;
}

/** A sentence of a block. */
export interface PlacedQuery {
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
  readonly query: SentenceQuery;
}

/** The sentence before and the one after a block, if there is one. */
export interface NeighbouringQueries {
  readonly before: PlacedQuery | undefined;
  readonly after: PlacedQuery | undefined;
}

/** The closest passages of each statement of a block, wherever the block stands. */
export interface ClosestInBlock {
  readonly neighbours: NeighbouringQueries;
  /** For each statement; undefined for one in which no sentence is. */
  readonly passages: readonly (readonly Evidence[] | undefined)[];
  /** Under which the passages are remembered. */
  readonly keys: readonly string[];
}

/** Finds the passages of the sources that are closest to the statements of a draft. Remembers unchanged sentences. */
export class ClosestPassages {
  /** What has been read of the blocks of one draft, each of which is asked for by its neighbours too. */
  private readonly blocks = new WeakMap<Block, readonly PlacedQuery[]>();
  private readonly queries = new Memo<SentenceQuery>();
  private nextId = 0;
  private readonly aliases = new VersionedValue<readonly AliasKeys[]>();
  private readonly passagesByVersion = new VersionedValue<Memo<readonly Evidence[]>>();

  constructor(private readonly archive: ArchiveView) {}

  /**
   * Finds the closest passages, as `related`, of some statements of a block. Takes a step for each search.
   * @param spans of the statements, in UTF-16 offsets into the draft; undefined in the place of one that there is not
   * @param own the sentences of the block
   */
  *find(
    spans: readonly (Span | undefined)[],
    block: Block,
    own: readonly PlacedQuery[],
    neighbours: NeighbouringQueries,
    aliases: Aliases,
  ): Steps<ClosestInBlock> {
    const memo = this.passages(aliases);
    const sentences = own.map(({ span }) => toDocument(block, span));
    const passages: (readonly Evidence[] | undefined)[] = [];
    const keys: string[] = [];
    for (const span of spans) {
      const first = span ? lowerBound(sentences, ({ end }) => end <= span.start) : 0;
      const last = span ? lowerBound(sentences, ({ start }) => start < span.end) - 1 : -1;
      if (last < first) {
        passages.push(undefined);
        continue;
      }
      const before = own[first - 1] ?? neighbours.before;
      const after = own[last + 1] ?? neighbours.after;
      const key = `${before?.query.id} ${idsOf(own, first, last)} ${after?.query.id}`;
      const isKnown = memo.known(key) !== undefined;
      passages.push(memo.get(key, () => this.search(own.slice(first, last + 1), before, after, aliases)));
      keys.push(key);
      if (!isKnown) yield;
    }
    return { neighbours, passages, keys };
  }

  /** The sentences of a block as queries; costs little where its text has just been analysed. */
  read(block: Block): readonly PlacedQuery[] {
    const known = this.blocks.get(block);
    if (known) return known;
    const read =
      block.kind === 'heading' || block.kind === 'signature' ? [] : this.readSentences(analyse(block.text));
    this.blocks.set(block, read);
    return read;
  }

  /**
   * Ends the check of a draft: forgets from time to time what is not in use.
   * @param inUse the sentences and passages of all blocks that are remembered
   */
  endDraft(
    aliases: Aliases,
    inUse: () => Iterable<{ readonly queries: readonly PlacedQuery[]; readonly closest?: ClosestInBlock }>,
  ): void {
    this.queries.endLongRound(function* () {
      for (const { queries } of inUse()) for (const { query } of queries) yield query.key;
    });
    this.passages(aliases).endLongRound(function* () {
      for (const { closest } of inUse()) if (closest) yield* closest.keys;
    });
  }

  private readSentences({ tokens, sentences }: Analysis): PlacedQuery[] {
    const content = contentTokens(tokens);
    let next = 0;
    return sentences.map((span) => {
      const from = next;
      while ((content[next]?.start ?? Infinity) < span.end) next++;
      const terms = queryTerms(content.slice(from, next));
      const key = [...terms].map((term) => term.join(' ')).join('\n');
      return { span, query: this.queries.get(key, () => ({ id: this.nextId++, key, terms })) };
    });
  }

  /** Passages found in the articles as they are now, under these aliases. */
  private passages(aliases: Aliases): Memo<readonly Evidence[]> {
    return this.passagesByVersion.get([this.archive.version, aliases], () => new Memo());
  }

  private search(
    sentences: readonly PlacedQuery[],
    before: PlacedQuery | undefined,
    after: PlacedQuery | undefined,
    aliases: Aliases,
  ): readonly Evidence[] {
    const { passages: index } = this.archive;
    const names = this.aliases.get([aliases], () => aliasKeys(aliases));
    const terms = withAliases(joinedTerms(sentences.map(({ query }) => query.terms)), names);
    const context = [before, after].flatMap((one) => one?.query.terms ?? []);
    return findPassages(index, withContext(terms, context), maxEvidence).map(({ passage }) => ({
      ...passageSummary(passage, terms, index),
      relation: 'related',
    }));
  }
}

/** A statement's own evidence and then, up to `maxEvidence`, the closest passages that do not overlap it. */
export function withClosest(own: readonly Evidence[], closest: readonly Evidence[]): readonly Evidence[] {
  if (own.length === 0) return closest;
  const others = closest.filter((passage) => !own.some((one) => areAtOnePlace(one, passage)));
  return [...own, ...others].slice(0, maxEvidence);
}

/** True if two blocks have the same sentences beside them. */
export function areSameQueries(a: NeighbouringQueries, b: NeighbouringQueries): boolean {
  return a.before?.query === b.before?.query && a.after?.query === b.after?.query;
}

/** Tells the sentences from one index to another from any others. */
function idsOf(sentences: readonly PlacedQuery[], first: number, last: number): string | number | undefined {
  if (first === last) return sentences[first]?.query.id;
  return sentences
    .slice(first, last + 1)
    .map(({ query }) => query.id)
    .join();
}

function areAtOnePlace(a: Evidence, b: Evidence): boolean {
  return a.sourceId === b.sourceId && overlap(a.span, b.span) > 0;
}
