import type { Archive } from '../../archive/archive';
import type { Article } from '../../archive/article';
import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import { Memo } from '../../collections/memo';
import { memoized } from '../../collections/memoized';
import { VersionedValue } from '../../collections/versionedValue';
import { citationsWithin } from '../../prose/prose';
import type { Block, Prose } from '../../prose/prose';
import { relationOf } from '../statement';
import type { CheckedQuotation } from './checkedQuotation';
import type { DraftQuotation } from './draftQuotation';
import { evidenceOf } from './quotationEvidence';
import { readQuotation, speakerComparison } from './quotationReading';
import type { QuotationReading } from './quotationReading';
import { isSomebodysWords, quotesOneOf, verdictOf } from './quotationVerdict';

/** Maximum number of matches shown for one statement. */
const maxMatchesShown = 4;

/** What the check of every quotation of a draft needs of it. */
interface CheckedDraft {
  readonly text: string;
  readonly aliases: Aliases;
  /** The articles that a block cites. */
  readonly citedIn: (block: Block) => readonly Article[];
}

/** Checks what a draft has in quotation marks. */
export class QuotationChecker {
  private readonly rememberedReadings = new VersionedValue<Memo<QuotationReading>>();

  constructor(private readonly archive: Archive) {}

  /** The quotations of a draft with what the sources have of each. */
  check(quotations: readonly DraftQuotation[], prose: Prose, aliases: Aliases): CheckedQuotation[] {
    const citedIn = memoized(
      (block: Block) =>
        citationsWithin(prose, block).flatMap(({ kind, target }) =>
          kind === 'key' ? (this.archive.citedArticle(target) ?? []) : [],
        ),
      prose.blocks.length,
    );
    const draft: CheckedDraft = { text: prose.text, aliases, citedIn };
    const checked = quotations.flatMap((quotation) => this.checkWholeOrParts(quotation, draft));
    this.readings(aliases).endRound();
    return checked;
  }

  /** Readings of the articles as they are now, under these aliases. */
  private readings(aliases: Aliases): Memo<QuotationReading> {
    return this.rememberedReadings.get([this.archive.version, aliases], () => new Memo());
  }

  /** Checks a split quotation as one; where its parts do not stand together in a source, each part alone. */
  private checkWholeOrParts(quotation: DraftQuotation, draft: CheckedDraft): CheckedQuotation[] {
    const whole = this.checkOne(quotation, draft);
    if (quotation.parts.length === 1 || whole.reading.rendering === 'verbatim') return [whole];
    return quotation.parts.map((part) =>
      this.checkOne({ ...quotation, parts: [part], span: part.span }, draft),
    );
  }

  private checkOne(quotation: DraftQuotation, draft: CheckedDraft): CheckedQuotation {
    const reading = this.read(quotation, draft.aliases);
    const { rendering, words } = reading;
    const shown = reading.matches.slice(0, rendering === 'none' ? 0 : maxMatchesShown);
    const quotesArticle =
      rendering === 'paraphrase' &&
      quotesOneOf(
        shown.map(({ match }) => match.article),
        quotation,
        draft.citedIn(quotation.parts[0].block),
      );
    const relation = relationOf[verdictOf(reading, quotesArticle)];
    const [best = [], ...others] = shown.map(({ match }) =>
      evidenceOf(match, quotation, words, draft.text, relation),
    );
    const variants = reading.variants
      .slice(0, maxMatchesShown)
      .flatMap(({ match }) => evidenceOf(match, quotation, words, draft.text, 'related'));
    return {
      quotation,
      reading,
      somebodysWords: isSomebodysWords(quotation, words.words),
      quotesArticle,
      best,
      evidence: [...best, ...others.flat(), ...variants],
    };
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
