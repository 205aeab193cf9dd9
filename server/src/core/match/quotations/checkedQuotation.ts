import { publishedAttribution } from '../../attribution/attribution';
import type { Evidence } from '../evidence';
import type { Statement } from '../statement';
import type { DraftQuotation } from './draftQuotation';
import type { QuotationReading } from './quotationReading';
import { supportOf, verdictOf } from './quotationVerdict';

/** A quotation of the draft with what the sources have of it. */
export interface CheckedQuotation {
  readonly quotation: DraftQuotation;
  readonly reading: QuotationReading;
  /** Keys under which the readings that it rests on are remembered: its own and, of a part, that of the whole quotation. */
  readonly readingKeys: readonly string[];
  /** True if somebody says the words; false for titles of works, terms and so-called phrases. */
  readonly somebodysWords: boolean;
  /** True if the draft quotes an article's own words as the article's. */
  readonly quotesArticle: boolean;
  /** Passages of the best match in the order of the draft: several where something is left out in between. */
  readonly best: readonly Evidence[];
  /** Passages of all matches that are shown, those of the best first. */
  readonly evidence: readonly Evidence[];
}

/** The statement of a quotation; undefined for words that nobody says and no source has. */
export function quotationStatement(checked: CheckedQuotation, draft: string): Statement | undefined {
  const { quotation, reading, evidence, quotesArticle } = checked;
  if (reading.rendering === 'none' && !checked.somebodysWords) return undefined;
  const { span, attribution } = quotation;
  return {
    kind: 'quote',
    span,
    text: draft.slice(span.start, span.end),
    ...(attribution ? { attribution: publishedAttribution(attribution) } : {}),
    verdict: verdictOf(reading, quotesArticle),
    support: supportOf(reading, quotesArticle),
    evidence,
  };
}
