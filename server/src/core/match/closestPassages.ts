import type { ArchiveView } from '../archive/archiveView';
import { contentTokens } from '../archive/index/contentTokens';
import { findPassages } from '../archive/search/passageSearch';
import { passageSummary } from '../archive/search/passageSummary';
import { aliasKeys, joinedTerms, queryTerms, withAliases, withContext } from '../archive/search/queryTerms';
import type { AliasKeys, QueryTerms } from '../archive/search/queryTerms';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import { Memo } from '../collections/memo';
import type { Steps } from '../collections/steps';
import { VersionedValue } from '../collections/versionedValue';
import { blockAt, toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import { overlap } from '../prose/span';
import type { Span } from '../prose/span';
import { analyse } from '../prose/tokens';
import type { Analysis } from '../prose/tokens';
import type { Evidence } from './evidence';
import type { Statement } from './statement';

/** Maximum number of passages of a statement. */
const maxEvidence = 6;

/** A sentence of a draft as a query. */
interface SentenceQuery {
  /** Tells it from every query with other terms. */
  readonly id: number;
  readonly terms: QueryTerms;
}

/** A sentence of a block. */
interface PlacedQuery {
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
  readonly query: SentenceQuery;
}

/** Gives every statement of a draft the passages of the sources that are closest to it. Remembers unchanged sentences. */
export class ClosestPassages {
  private readonly blocks = new Memo<readonly PlacedQuery[]>();
  private readonly queries = new Memo<SentenceQuery>();
  private nextId = 0;
  private readonly aliases = new VersionedValue<readonly AliasKeys[]>();
  private readonly joinedEvidence = new WeakMap<
    readonly Evidence[],
    { readonly closest: readonly Evidence[]; readonly joined: readonly Evidence[] }
  >();
  private readonly passagesByVersion = new VersionedValue<Memo<readonly Evidence[]>>();

  constructor(private readonly archive: ArchiveView) {}

  /**
   * The statements, each with its own evidence first and then, up to `maxEvidence`, with the closest passages that do not overlap
   * it, as `related`. The statements stand in the blocks of `prose`. Takes a step for each search.
   */
  *addTo(statements: readonly Statement[], prose: Prose, aliases: Aliases): Steps<Statement[]> {
    const { blocks } = prose;
    const sentencesOf = (at: number) => {
      const block = blocks[at];
      return block ? this.read(block) : [];
    };
    const completed: Statement[] = [];
    const passages = this.passages(aliases);
    // Statements come in the order of the draft: those of a block follow one another.
    let placed: { readonly at: number; readonly spans: readonly Span[] } = { at: -1, spans: [] };
    for (const statement of statements) {
      const at = blockAt(blocks, statement.span.start);
      const own = sentencesOf(at);
      if (at !== placed.at) placed = { at, spans: inDraft(blocks[at], own) };
      const isOwn = (span: Span) => overlap(span, statement.span) > 0;
      const first = placed.spans.findIndex(isOwn);
      if (first < 0) {
        completed.push(statement);
        continue;
      }
      const last = placed.spans.findLastIndex(isOwn);
      const before = own[first - 1] ?? sentencesOf(at - 1).at(-1);
      const after = own[last + 1] ?? sentencesOf(at + 1)[0];
      const key = `${before?.query.id} ${idsOf(own, first, last)} ${after?.query.id}`;
      const known = passages.known(key);
      const closest = passages.get(key, () => this.find(own.slice(first, last + 1), before, after, aliases));
      completed.push({ ...statement, evidence: this.joined(statement.evidence, closest) });
      if (!known) yield;
    }
    return completed;
  }

  /** Reads the sentences of a block; costs little where its text has just been analysed. */
  read({ kind, text }: Block): readonly PlacedQuery[] {
    return kind === 'heading' ? [] : this.blocks.get(text, () => this.readSentences(analyse(text)));
  }

  /** Ends the check of a draft: forgets what it did not ask for. */
  endDraft(aliases: Aliases): void {
    for (const memo of [this.blocks, this.queries, this.passages(aliases)]) memo.endRound();
  }

  private readSentences({ tokens, sentences }: Analysis): PlacedQuery[] {
    const content = contentTokens(tokens);
    let next = 0;
    return sentences.map((span) => {
      const from = next;
      while ((content[next]?.start ?? Infinity) < span.end) next++;
      const terms = queryTerms(content.slice(from, next));
      const key = [...terms].map((term) => term.join(' ')).join('\n');
      return { span, query: this.queries.get(key, () => ({ id: this.nextId++, terms })) };
    });
  }

  /** Passages found in the articles as they are now, under these aliases. */
  private passages(aliases: Aliases): Memo<readonly Evidence[]> {
    return this.passagesByVersion.get([this.archive.version, aliases], () => new Memo());
  }

  private find(
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

  /** A statement's own evidence with the closest passages that do not overlap it. Most statements have had both before. */
  private joined(own: readonly Evidence[], closest: readonly Evidence[]): readonly Evidence[] {
    if (own.length === 0) return closest;
    const known = this.joinedEvidence.get(own);
    if (known?.closest === closest) return known.joined;
    const others = closest.filter((passage) => !own.some((one) => areAtOnePlace(one, passage)));
    const joined = [...own, ...others].slice(0, maxEvidence);
    this.joinedEvidence.set(own, { closest, joined });
    return joined;
  }
}

/** Tells the sentences from one index to another from any others. */
function idsOf(sentences: readonly PlacedQuery[], first: number, last: number): string | number | undefined {
  if (first === last) return sentences[first]?.query.id;
  return sentences
    .slice(first, last + 1)
    .map(({ query }) => query.id)
    .join();
}

function inDraft(block: Block | undefined, sentences: readonly PlacedQuery[]): Span[] {
  return block ? sentences.map(({ span }) => toDocument(block, span)) : [];
}

function areAtOnePlace(a: Evidence, b: Evidence): boolean {
  return a.sourceId === b.sourceId && overlap(a.span, b.span) > 0;
}
