import type { ArchiveView } from '../archive/archiveView';
import { Memo } from '../collections/memo';
import type { Steps } from '../collections/steps';
import { VersionedValue } from '../collections/versionedValue';
import { SentenceChecker } from '../match/claims/sentenceChecker';
import { ClosestPassages, areSameQueries } from '../match/closestPassages';
import type { ClosestInBlock, PlacedQuery } from '../match/closestPassages';
import { areJudgedAlike, quotedSpansOf } from '../match/draftBlock';
import type { DraftBlock } from '../match/draftBlock';
import { QuotationChecker } from '../match/quotations/quotationChecker';
import type { Block } from '../prose/prose';
import { judgeBlock, statementSpans } from './judgedBlock';
import type { JudgedBlock, PlacedBlock } from './judgedBlock';
import type { StatementContext } from './rule';
import type { Severities } from './severities';

/** Everything that a block's judgement depends on beside the block itself and the sources. */
export interface JudgeSettings extends Pick<
  StatementContext,
  'draftDate' | 'apostrophes' | 'aliases' | 'translate'
> {
  readonly severities: Severities;
}

/** A block as it was judged. */
interface RememberedBlock {
  /** The block where it stood last. */
  block: DraftBlock;
  /** UTF-16 offset in the draft at which the block began when it was judged. */
  readonly start: number;
  readonly judged: JudgedBlock;
  // Keys under which parts of the judgement are remembered.
  readonly readingKeys: readonly string[];
  readonly sentenceKeys: readonly string[];
  readonly queries: readonly PlacedQuery[];
  /** Between the neighbours that the block had last; absent until it is looked for. */
  closest?: ClosestInBlock;
}

/**
 * Matches the blocks of a draft with the sources and asks the rules about them. A block that is judged as it was before is
 * taken from memory, wherever it stands now; of another, the quotations and sentences that have not changed.
 */
export class BlockJudge {
  private readonly quotations: QuotationChecker;
  private readonly sentences: SentenceChecker;
  /** The passages closest to statements, whatever is judged of them. */
  private readonly closest: ClosestPassages;
  private readonly remembered = new VersionedValue<Memo<RememberedBlock>>();

  /** @param archive what the draft is checked against */
  constructor(readonly archive: ArchiveView) {
    this.quotations = new QuotationChecker(archive);
    this.sentences = new SentenceChecker(archive);
    this.closest = new ClosestPassages(archive);
  }

  /** Matches and judges a block, one quotation or sentence a step. */
  *judge(block: DraftBlock, settings: JudgeSettings): Steps<RememberedBlock> {
    const blocks = this.blocks(settings);
    const { text } = block.block;
    const known = blocks.known(text);
    const judged =
      known && areJudgedAlike(known.block, block) ? known : yield* this.judgeAnew(block, settings);
    judged.block = block;
    blocks.set(text, judged);
    return judged;
  }

  /** Judges a block and finds the passages closest to its statements, between its neighbours in the draft. */
  *place(
    block: DraftBlock,
    { previous, next }: { readonly previous: Block | undefined; readonly next: Block | undefined },
    settings: JudgeSettings,
  ): Steps<PlacedBlock> {
    const remembered = yield* this.judge(block, settings);
    const by = block.block.span.start - remembered.start;
    const neighbours = {
      before: this.queriesOf(previous, settings).at(-1),
      after: this.queriesOf(next, settings)[0],
    };
    const { judged, closest, queries } = remembered;
    if (closest && areSameQueries(closest.neighbours, neighbours)) return { judged, by, closest };
    const spans = statementSpans(judged, by);
    const found = yield* this.closest.find(spans, block.block, queries, neighbours, settings.aliases);
    remembered.closest = found;
    return { judged, by, closest: found };
  }

  /** Ends the check of a draft: forgets what it did not ask for. */
  endDraft(settings: JudgeSettings): void {
    const blocks = this.blocks(settings);
    blocks.endRound();
    this.quotations.endDraft(settings.aliases, () => blocks.values());
    this.sentences.endDraft(() => blocks.values());
    this.closest.endDraft(settings.aliases, () => blocks.values());
  }

  private queriesOf(block: Block | undefined, settings: JudgeSettings): readonly PlacedQuery[] {
    if (!block || block.kind === 'heading') return [];
    const known = this.blocks(settings).known(block.text);
    return known && known.block.block.kind !== 'heading' ? known.queries : this.closest.read(block);
  }

  /** Blocks judged by the articles as they are now, under these settings. */
  private blocks({
    draftDate,
    apostrophes,
    aliases,
    translate,
    severities,
  }: JudgeSettings): Memo<RememberedBlock> {
    return this.remembered.get(
      [this.archive.version, draftDate, apostrophes, aliases, translate, severities],
      () => new Memo(),
    );
  }

  private *judgeAnew(block: DraftBlock, { severities, ...settings }: JudgeSettings): Steps<RememberedBlock> {
    const quotedSpans = quotedSpansOf(block);
    const quotations = yield* this.quotations.check(block, quotedSpans, settings.aliases);
    const sentences = yield* this.sentences.check(block, quotedSpans);
    return {
      block,
      start: block.block.span.start,
      judged: judgeBlock(quotations, sentences, { block, archive: this.archive, ...settings }, severities),
      readingKeys: quotations.flatMap(({ readingKeys }) => readingKeys),
      sentenceKeys: sentences.map(({ sentence }) => sentence.key),
      queries: this.closest.read(block.block),
    };
  }
}
