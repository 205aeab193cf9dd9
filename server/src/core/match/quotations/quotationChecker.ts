import type { ArchiveView } from '../../archive/archiveView';
import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import { Memo } from '../../collections/memo';
import type { Steps } from '../../collections/steps';
import { VersionedValue } from '../../collections/versionedValue';
import type { QuotedSpan } from '../../prose/quotedSpans';
import type { DraftBlock } from '../draftBlock';
import { relationOf } from '../statement';
import type { CheckedQuotation } from './checkedQuotation';
import { draftQuotations } from './draftQuotation';
import type { DraftQuotation } from './draftQuotation';
import { evidenceOf } from './quotationEvidence';
import { readQuotation, speakerComparison } from './quotationReading';
import type { QuotationReading, SpokenMatch } from './quotationReading';
import { isSomebodysWords, quotesOneOf, verdictOf } from './quotationVerdict';

/** Maximum number of matches shown for one statement. */
const maxMatchesShown = 4;

/** Checks what a draft has in quotation marks. */
export class QuotationChecker {
  private readonly rememberedReadings = new VersionedValue<Memo<QuotationReading>>();

  constructor(private readonly archive: ArchiveView) {}

  /**
   * The quotations of a block with what the sources have of each; checks one a step.
   * @param quotedSpans What stands in quotation marks in the block's text.
   */
  *check(block: DraftBlock, quotedSpans: readonly QuotedSpan[], aliases: Aliases): Steps<CheckedQuotation[]> {
    const checked: CheckedQuotation[] = [];
    for (const quotation of draftQuotations(block, quotedSpans)) {
      checked.push(...this.checkWholeOrParts(quotation, block, aliases));
      yield;
    }
    return checked;
  }

  /**
   * Ends the check of a draft: forgets from time to time the readings that are not in use.
   * @param inUse the keys of the readings of all blocks that are remembered
   */
  endDraft(aliases: Aliases, inUse: () => Iterable<{ readonly readingKeys: readonly string[] }>): void {
    this.readings(aliases).endLongRound(function* () {
      for (const { readingKeys } of inUse()) yield* readingKeys;
    });
  }

  /** Readings of the articles as they are now, under these aliases. */
  private readings(aliases: Aliases): Memo<QuotationReading> {
    return this.rememberedReadings.get([this.archive.version, aliases], () => new Memo());
  }

  /** Checks a split quotation as one; where its parts do not stand together in a source, each part alone. */
  private checkWholeOrParts(
    quotation: DraftQuotation,
    block: DraftBlock,
    aliases: Aliases,
  ): CheckedQuotation[] {
    const whole = this.checkOne(quotation, block, aliases);
    if (quotation.parts.length === 1 || whole.reading.rendering === 'verbatim') return [whole];
    return quotation.parts.map((part) => {
      const own = this.checkOne({ ...quotation, parts: [part], span: part.span }, block, aliases);
      return { ...own, readingKeys: [...whole.readingKeys, ...own.readingKeys] };
    });
  }

  private checkOne(quotation: DraftQuotation, block: DraftBlock, aliases: Aliases): CheckedQuotation {
    const key = readingKey(quotation);
    const reading = this.read(quotation, key, aliases);
    const { rendering, words } = reading;
    const shown = reading.matches.slice(0, rendering === 'none' ? 0 : maxMatchesShown);
    const quotesArticle = rendering === 'paraphrase' && this.quotesArticle(quotation, shown, block);
    const relation = relationOf[verdictOf(reading, quotesArticle)];
    const [best = [], ...others] = shown.map(({ match }) =>
      evidenceOf(match, quotation, words, block.draft, relation),
    );
    const variants = reading.variants
      .slice(0, maxMatchesShown)
      .flatMap(({ match }) => evidenceOf(match, quotation, words, block.draft, 'related'));
    return {
      quotation,
      reading,
      readingKeys: [key],
      somebodysWords: isSomebodysWords(quotation, words.words),
      quotesArticle,
      best,
      evidence: [...best, ...others.flat(), ...variants],
    };
  }

  private quotesArticle(
    quotation: DraftQuotation,
    matches: readonly SpokenMatch[],
    { citations }: DraftBlock,
  ): boolean {
    const cited = citations.flatMap(({ kind, target }) =>
      kind === 'key' ? (this.archive.citedArticle(target) ?? []) : [],
    );
    return quotesOneOf(
      matches.map(({ match }) => match.article),
      quotation,
      cited,
    );
  }

  private read(quotation: DraftQuotation, key: string, aliases: Aliases): QuotationReading {
    const reading = this.readings(aliases).get(key, () =>
      readQuotation(partTexts(quotation), this.archive, speakerComparison(quotation, this.archive, aliases)),
    );
    // What the writer was told need not be what a source was told, however near it comes.
    const isOwn = quotation.attribution?.firstHand === true && reading.rendering === 'altered';
    return isOwn ? { ...reading, rendering: 'none' } : reading;
  }
}

/** Key of all that the reading of a quotation depends on beside the sources and the aliases: its words and its speaker. */
function readingKey(quotation: DraftQuotation): string {
  return JSON.stringify([partTexts(quotation), quotation.attribution && speakerOf(quotation.attribution)]);
}

function partTexts({ parts }: DraftQuotation): string[] {
  return parts.map(({ text }) => text);
}
