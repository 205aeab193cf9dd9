import type { Archive } from '../../archive/archive';
import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import { Memo } from '../../collections/memo';
import { VersionedValue } from '../../collections/versionedValue';
import type { Prose } from '../../prose/prose';
import { overlap } from '../../prose/span';
import { relationOf } from '../statement';
import type { CheckedQuotation } from './checkedQuotation';
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

  constructor(private readonly archive: Archive) {}

  /** The quotations of a draft with what the sources have of each. */
  check(quotations: readonly DraftQuotation[], prose: Prose, aliases: Aliases): CheckedQuotation[] {
    const checked = quotations.flatMap((quotation) => this.checkWholeOrParts(quotation, prose, aliases));
    this.readings(aliases).endRound();
    return checked;
  }

  /** Readings of the articles as they are now, under these aliases. */
  private readings(aliases: Aliases): Memo<QuotationReading> {
    return this.rememberedReadings.get([this.archive.version, aliases], () => new Memo());
  }

  /** Checks a split quotation as one; where its parts do not stand together in a source, each part alone. */
  private checkWholeOrParts(quotation: DraftQuotation, prose: Prose, aliases: Aliases): CheckedQuotation[] {
    const whole = this.checkOne(quotation, prose, aliases);
    if (quotation.parts.length === 1 || whole.reading.rendering === 'verbatim') return [whole];
    return quotation.parts.map((part) =>
      this.checkOne({ ...quotation, parts: [part], span: part.span }, prose, aliases),
    );
  }

  private checkOne(quotation: DraftQuotation, prose: Prose, aliases: Aliases): CheckedQuotation {
    const reading = this.read(quotation, aliases);
    const { rendering, words } = reading;
    const shown = reading.matches.slice(0, rendering === 'none' ? 0 : maxMatchesShown);
    const quotesArticle = rendering === 'paraphrase' && this.quotesArticle(quotation, shown, prose);
    const relation = relationOf[verdictOf(reading, quotesArticle)];
    const [best = [], ...others] = shown.map(({ match }) =>
      evidenceOf(match, quotation, words, prose.text, relation),
    );
    const variants = reading.variants
      .slice(0, maxMatchesShown)
      .flatMap(({ match }) => evidenceOf(match, quotation, words, prose.text, 'related'));
    return {
      quotation,
      reading,
      somebodysWords: isSomebodysWords(quotation, words.words),
      quotesArticle,
      best,
      evidence: [...best, ...others.flat(), ...variants],
    };
  }

  private quotesArticle(
    quotation: DraftQuotation,
    matches: readonly SpokenMatch[],
    { citations }: Prose,
  ): boolean {
    const { block } = quotation.parts[0];
    const cited = citations.flatMap((citation) =>
      citation.kind === 'key' && overlap(citation.span, block.span) > 0
        ? (this.archive.citedArticle(citation.target) ?? [])
        : [],
    );
    return quotesOneOf(
      matches.map(({ match }) => match.article),
      quotation,
      cited,
    );
  }

  private read(quotation: DraftQuotation, aliases: Aliases): QuotationReading {
    const parts = quotation.parts.map((part) => part.text);
    const speaker = quotation.attribution && speakerOf(quotation.attribution);
    const reading = this.readings(aliases).get(JSON.stringify([parts, speaker]), () =>
      readQuotation(parts, this.archive, speakerComparison(quotation, aliases)),
    );
    // What the writer was told need not be what a source was told, however near it comes.
    const isOwn = quotation.attribution?.firstHand === true && reading.rendering === 'altered';
    return isOwn ? { ...reading, rendering: 'none' } : reading;
  }
}
