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
  private readonly passagesByVersion = new VersionedValue<Memo<readonly Evidence[]>>();

  constructor(private readonly archive: ArchiveView) {}

  /**
   * The statements, each with its own evidence first and then, up to `maxEvidence`, with the closest passages that do not overlap
   * it, as `related`. The statements stand in the blocks of `prose`. Takes one statement a step.
   */
  *addTo(statements: readonly Statement[], prose: Prose, aliases: Aliases): Steps<Statement[]> {
    const { blocks } = prose;
    const sentencesOf = (at: number) => {
      const block = blocks[at];
      return block ? this.read(block) : [];
    };
    const completed: Statement[] = [];
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
      const closest = this.closestTo(own.slice(first, last + 1), before, after, aliases);
      completed.push(withPassages(statement, closest));
      yield;
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

  private closestTo(
    sentences: readonly PlacedQuery[],
    before: PlacedQuery | undefined,
    after: PlacedQuery | undefined,
    aliases: Aliases,
  ): readonly Evidence[] {
    const own = sentences.map(({ query }) => query);
    const key = [before?.query.id, ...own.map(({ id }) => id), after?.query.id].join();
    return this.passages(aliases).get(key, () => {
      const { passages: index } = this.archive;
      const names = this.aliases.get([aliases], () => aliasKeys(aliases));
      const terms = withAliases(joinedTerms(own.map((one) => one.terms)), names);
      const context = [before, after].flatMap((one) => one?.query.terms ?? []);
      return findPassages(index, withContext(terms, context), maxEvidence).map(({ passage }) => ({
        ...passageSummary(passage, terms, index),
        relation: 'related',
      }));
    });
  }
}

function inDraft(block: Block | undefined, sentences: readonly PlacedQuery[]): Span[] {
  return block ? sentences.map(({ span }) => toDocument(block, span)) : [];
}

function withPassages(statement: Statement, closest: readonly Evidence[]): Statement {
  const { evidence } = statement;
  if (evidence.length === 0) return { ...statement, evidence: closest };
  const others = closest.filter((passage) => !evidence.some((own) => areAtOnePlace(own, passage)));
  return { ...statement, evidence: [...evidence, ...others].slice(0, maxEvidence) };
}

function areAtOnePlace(a: Evidence, b: Evidence): boolean {
  return a.sourceId === b.sourceId && overlap(a.span, b.span) > 0;
}
