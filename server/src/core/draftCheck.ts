import type { ResolvedAttribution } from './attribution/attribution';
import { AttributionReader } from './attribution/documentAttributions';
import { markFirstHand } from './attribution/firstHand';
import type { ParagraphAttributions } from './attribution/paragraphAttributions';
import { lowerBound } from './collections/binarySearch';
import type { IndexRange } from './collections/indexRange';
import type { Steps } from './collections/steps';
import { draftBlocks } from './match/draftBlock';
import type { DraftBlock } from './match/draftBlock';
import { draftFrontMatterOf } from './prose/draftFrontMatter';
import type { Prose } from './prose/prose';
import { hull } from './prose/span';
import type { Span } from './prose/span';
import type { BlockJudge, JudgeSettings } from './rules/blockJudge';
import type { PlacedBlock } from './rules/judgedBlock';
import { withWrittenFixes } from './rules/writtenFixes';
import { judgeDraft, reportOn } from './rules/judgeDraft';
import type { DraftReport } from './rules/judgeDraft';
import { apostrophesIn } from './rules/quotes/sourceWording';
import type { NameMention } from './rules/rule';

/** What has been found in a stretch of a draft before the check of the rest. Findings on the draft as a whole are not in it. */
export interface StretchReport extends DraftReport {
  /** The span that was asked for. */
  readonly asked: Span;
  /** The paragraphs of the span, in UTF-16 offsets into the draft; empty if there are none. */
  readonly checked: Span;
}

/** The steps of a check: each gives at most the report on a stretch that was asked for. */
export type CheckSteps<Result = DraftReport> = Generator<StretchReport | undefined, Result>;

/** Settings of a check. */
export interface CheckSettings extends Omit<JudgeSettings, 'draftDate' | 'apostrophes'> {
  /** Outlets that the writer works for, in lower case. */
  readonly ownOutlets: readonly string[];
}

/** Readings of a paragraph by its text, which are remembered. */
export interface ParagraphReadings {
  readonly attributions: (text: string) => ParagraphAttributions;
  readonly mentions: (text: string) => readonly NameMention[];
}

/** Matches a draft with the sources and asks the rules about it, one quotation or sentence a step. */
export class DraftCheck {
  private readonly reader: AttributionReader;
  private readonly judgeSettings: JudgeSettings;
  private readonly interviewed: readonly string[];

  /**
   * @param asked the stretches to check first, asked before each step
   * @param answered those of them that have been reported on, to which the check adds
   */
  constructor(
    private readonly prose: Prose,
    private readonly judge: BlockJudge,
    private readonly settings: CheckSettings,
    private readonly readings: ParagraphReadings,
    private readonly asked: () => readonly Span[],
    private readonly answered: WeakSet<Span>,
  ) {
    const { aliases, translate, severities } = settings;
    const { firsthand, date } = draftFrontMatterOf(prose);
    this.reader = new AttributionReader(prose, readings.attributions);
    this.interviewed = firsthand.map(({ text }) => text);
    this.judgeSettings = {
      draftDate: date,
      apostrophes: apostrophesIn(prose.text),
      aliases,
      translate,
      severities,
    };
  }

  *run(): CheckSteps {
    const { prose, judge, judgeSettings, readings } = this;
    while (this.reader.readNextBlock()) {
      yield;
      yield* this.answer(() => this.blocks());
    }
    const blocks = this.blocks();
    const placed: PlacedBlock[] = [];
    for (const [at, block] of blocks.entries()) {
      yield* this.answer(() => blocks);
      placed.push(yield* this.place(block, at));
      readings.mentions(block.block.text);
      yield;
    }
    const { translate, severities } = judgeSettings;
    const { archive } = judge;
    const { mentions } = readings;
    const report = judgeDraft(placed, { prose, archive, translate, mentions }, severities);
    judge.endDraft(judgeSettings);
    const findings = withWrittenFixes(report.findings, prose.languageId);
    return {
      get statements() {
        return report.statements;
      },
      findings,
    };
  }

  /** Checks the stretches that are asked for, as far as enough of the draft has been read for them. */
  private *answer(blocks: () => readonly DraftBlock[]): CheckSteps<void> {
    for (const asked of this.asked()) {
      if (this.answered.has(asked)) continue;
      const { from, to } = this.blocksAt(asked);
      // The block after a statement may attribute it.
      if (!this.reader.hasSettled(to)) continue;
      const placed: PlacedBlock[] = [];
      for (const [at, block] of blocks().slice(from, to).entries())
        placed.push(yield* this.place(block, from + at));
      const spans = this.prose.blocks.slice(from, to).map(({ span }) => span);
      const { statements, findings } = reportOn(placed);
      this.answered.add(asked);
      yield {
        asked,
        checked: hull(spans) ?? { start: asked.start, end: asked.start },
        statements,
        findings: withWrittenFixes(findings, this.prose.languageId),
      };
    }
  }

  private place(block: DraftBlock, at: number): Steps<PlacedBlock> {
    const { blocks } = this.prose;
    return this.judge.place(block, { previous: blocks[at - 1], next: blocks[at + 1] }, this.judgeSettings);
  }

  /** The blocks of the draft with the attributions that have been read. */
  private blocks(): DraftBlock[] {
    return draftBlocks(
      this.prose,
      this.reader.found.map((attribution) => this.marked(attribution)),
    );
  }

  private marked(attribution: ResolvedAttribution): ResolvedAttribution {
    const { interviewed } = this;
    const { aliases, ownOutlets } = this.settings;
    return markFirstHand(attribution, { ownOutlets, interviewed }, aliases);
  }

  /** The blocks that a span of the draft overlaps or touches. */
  private blocksAt({ start, end }: Span): IndexRange {
    const { blocks } = this.prose;
    const from = lowerBound(blocks, ({ span }) => span.end < start);
    return {
      from,
      to: Math.max(
        from,
        lowerBound(blocks, ({ span }) => span.start <= end),
      ),
    };
  }
}
