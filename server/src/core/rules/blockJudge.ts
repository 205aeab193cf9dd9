import type { ArchiveView } from '../archive/archiveView';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import { Memo } from '../collections/memo';
import type { Steps } from '../collections/steps';
import { VersionedValue } from '../collections/versionedValue';
import { SentenceChecker } from '../match/claims/sentenceChecker';
import { ClosestPassages } from '../match/closestPassages';
import { areJudgedAlike } from '../match/draftBlock';
import type { DraftBlock } from '../match/draftBlock';
import { QuotationChecker } from '../match/quotations/quotationChecker';
import { pairQuotationMarks } from '../prose/quotedSpans';
import { judgeBlock, movedBlock } from './judgedBlock';
import type { JudgedBlock } from './judgedBlock';
import type { StatementContext } from './rule';
import type { Severities } from './severities';

/** Everything that a block's judgement depends on beside the block itself and the sources. */
export interface JudgeSettings extends Pick<
  StatementContext,
  'draftDate' | 'apostrophes' | 'aliases' | 'translate'
> {
  readonly severities: Severities;
}

/** A block as it was judged, with the keys under which parts of its judgement are remembered. */
interface RememberedBlock {
  readonly block: DraftBlock;
  readonly judged: JudgedBlock;
  readonly readingKeys: readonly string[];
  readonly sentenceKeys: readonly string[];
}

/**
 * Matches the blocks of a draft with the sources and asks the rules about them. A block that is judged as it was before is
 * taken from memory, wherever it stands now; of another, the quotations and sentences that have not changed.
 */
export class BlockJudge {
  private readonly quotations: QuotationChecker;
  private readonly sentences: SentenceChecker;
  /** The passages closest to statements, whatever is judged of them. */
  readonly closest: ClosestPassages;
  private readonly remembered = new VersionedValue<Memo<RememberedBlock>>();

  /** @param archive what the draft is checked against */
  constructor(readonly archive: ArchiveView) {
    this.quotations = new QuotationChecker(archive);
    this.sentences = new SentenceChecker(archive);
    this.closest = new ClosestPassages(archive);
  }

  /** Matches and judges a block, one quotation or sentence a step. */
  *judge(block: DraftBlock, settings: JudgeSettings): Steps<JudgedBlock> {
    const blocks = this.blocks(settings);
    const known = blocks.known(block.block.text);
    const judged =
      known && areJudgedAlike(known.block, block)
        ? this.moved(known, block, settings.aliases)
        : yield* this.judgeAnew(block, settings);
    blocks.set(block.block.text, judged);
    return judged.judged;
  }

  /** Ends the check of a draft: forgets what it did not ask for. */
  endDraft(settings: JudgeSettings): void {
    this.blocks(settings).endRound();
    this.quotations.endDraft(settings.aliases);
    this.sentences.endDraft();
    this.closest.endDraft(settings.aliases);
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

  private moved(known: RememberedBlock, block: DraftBlock, aliases: Aliases): RememberedBlock {
    this.quotations.keep(known.readingKeys, aliases);
    this.sentences.keep(known.sentenceKeys);
    return {
      ...known,
      block,
      judged: movedBlock(known.judged, block.block.span.start - known.block.block.span.start),
    };
  }

  private *judgeAnew(block: DraftBlock, { severities, ...settings }: JudgeSettings): Steps<RememberedBlock> {
    const quotedSpans = pairQuotationMarks(block.block.text);
    const quotations = yield* this.quotations.check(block, quotedSpans, settings.aliases);
    const sentences = yield* this.sentences.check(block, quotedSpans);
    return {
      block,
      judged: judgeBlock(quotations, sentences, { block, archive: this.archive, ...settings }, severities),
      readingKeys: quotations.flatMap(({ readingKeys }) => readingKeys),
      sentenceKeys: sentences.map(({ sentence }) => sentence.key),
    };
  }
}
