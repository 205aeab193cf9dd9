import type { Archive } from './archive/archive';
import { publishedAttribution } from './attribution/attribution';
import { speakerOf } from './attribution/speakers/speakerIdentity';
import type { Aliases } from './attribution/speakers/compareSpeakers';
import type { DraftQuotation } from './match/quotations/draftQuotation';
import type { Evidence, Relation } from './match/evidence';
import { evidenceOf } from './match/quotations/quotationEvidence';
import { readQuotation, speakerComparison } from './match/quotations/quotationReading';
import type { QuotationReading, Rendering } from './match/quotations/quotationReading';
import { Memo } from './collections/memo';
import { VersionedValue } from './collections/versionedValue';
import { quotesTheArticle } from './rules/quotes/quoteFromParaphrase';
import { isSomebodysWords } from './rules/quotes/quoteNotFound';
import type { CheckedQuotation, RuleContext } from './rules/rule';
import type { Statement, Verdict } from './match/statement';

const verdicts: Readonly<Record<Rendering, Verdict>> = {
  verbatim: 'supported',
  paraphrase: 'unverified',
  altered: 'contradicted',
  none: 'unverified',
};

const relations: Readonly<Record<Rendering, Relation>> = {
  verbatim: 'supports',
  paraphrase: 'related',
  altered: 'contradicts',
  none: 'related',
};

/** At most so many places in the sources are shown for one statement. */
const shownMatches = 4;

/** Checks what a draft has in quotation marks. */
export class QuotationChecker {
  private readonly rememberedReadings = new VersionedValue<Memo<QuotationReading>>();

  constructor(private readonly archive: Archive) {}

  /** The quotations of a draft with what the sources have of each. */
  read(quotations: readonly DraftQuotation[], draft: string, aliases: Aliases): CheckedQuotation[] {
    const checked = quotations.flatMap((quotation) => this.readWhole(quotation, draft, aliases));
    this.readings(aliases).turn();
    return checked;
  }

  /** Readings of the articles as they are now, under these aliases. */
  private readings(aliases: Aliases): Memo<QuotationReading> {
    return this.rememberedReadings.get([this.archive.version, aliases], () => new Memo());
  }

  /** A split quotation is read as one; where its parts do not stand together in a source, each part is read alone. */
  private readWhole(quotation: DraftQuotation, draft: string, aliases: Aliases): CheckedQuotation[] {
    const whole = this.readAsOne(quotation, draft, aliases);
    if (quotation.parts.length === 1 || whole.reading.rendering === 'verbatim') return [whole];
    return quotation.parts.map((part) =>
      this.readAsOne({ ...quotation, parts: [part], span: part.span }, draft, aliases),
    );
  }

  private readAsOne(quotation: DraftQuotation, draft: string, aliases: Aliases): CheckedQuotation {
    const parts = quotation.parts.map((part) => part.text);
    const speaker = quotation.attribution && speakerOf(quotation.attribution);
    const found = this.readings(aliases).get(JSON.stringify([parts, speaker]), () =>
      readQuotation(parts, this.archive, speakerComparison(quotation, aliases)),
    );
    // What the writer was told need not be what a source was told, however near it comes.
    const own = quotation.attribution?.firstHand === true && found.rendering === 'altered';
    const reading: QuotationReading = own ? { ...found, rendering: 'none' } : found;
    const [best = [], ...others] = reading.matches
      .slice(0, reading.rendering === 'none' ? 0 : shownMatches)
      .map(({ match }) => evidenceOf(match, quotation, reading.words, draft, relations[reading.rendering]));
    const variants = reading.variants
      .slice(0, shownMatches)
      .flatMap(({ match }) => evidenceOf(match, quotation, reading.words, draft, 'related'));
    return { quotation, reading, best, evidence: [...best, ...others.flat(), ...variants] };
  }
}

/** The statement of a quotation; none for words in marks that are nobody's. */
export function quotationStatement(checked: CheckedQuotation, context: RuleContext): Statement[] {
  const { quotation, reading, evidence } = checked;
  const draft = context.prose.text;
  if (reading.rendering === 'none' && !isSomebodysWords(checked)) return [];
  const { span, attribution } = quotation;
  // Who quotes an article as an article quotes it right in the article's own words.
  const quotesArticle = quotesTheArticle(checked, context);
  return [
    {
      kind: 'quote',
      span,
      text: draft.slice(span.start, span.end),
      ...(attribution ? { attribution: publishedAttribution(attribution) } : {}),
      verdict: quotesArticle ? 'supported' : verdicts[reading.rendering],
      support: quotesArticle ? 1 : supportOf(reading),
      evidence: quotesArticle
        ? evidence.map((passage): Evidence => ({ ...passage, relation: 'supports' }))
        : evidence,
    },
  ];
}

function supportOf({ rendering, matches: [best] }: QuotationReading): number {
  const agreement = best?.match.agreement ?? 0;
  switch (rendering) {
    case 'verbatim':
      return 1;
    case 'paraphrase':
      return 0.6;
    case 'altered':
      return 0.4 * agreement;
    case 'none':
      return 0.2 * agreement;
  }
}
