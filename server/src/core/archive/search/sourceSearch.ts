import { VersionedValue } from '../../collections/versionedValue';
import type { Archive } from '../archive';
import { findQuotations } from './quotationSearch';
import { completeQuotation } from './quotationCompletion';
import type { QuotationCompletion, TypedQuotation } from './quotationCompletion';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';
import { namedSourcesOf } from './namedSources';
import type { NamedSource } from './namedSources';

/** Searches the articles for what a writer may want to write: quotations, speakers and outlets. */
export class SourceSearch {
  private readonly named = new VersionedValue<readonly NamedSource[]>();

  constructor(private readonly archive: Archive) {}

  /** Quotations that complete what a writer has typed of one, best first. */
  completions(typed: TypedQuotation): readonly QuotationCompletion[] {
    return completeQuotation(this.archive, typed);
  }

  /** Quotations that have every word of a query in them, in their speaker, or in their article's title or outlet. */
  quotations(query: string, limit: number): readonly QuotationSummary[] {
    return findQuotations(this.archive, query, limit);
  }

  /** The quotation whose opening mark stands at a UTF-16 offset of a source's text. */
  quotationAt(sourceId: string, start: number): QuotationSummary | undefined {
    const article = this.archive.article(sourceId);
    const quotation = article?.quotations.find(({ level, span }) => level === 0 && span.start === start);
    return article && quotation && quotationSummary(article, quotation);
  }

  /** Every speaker and outlet once, most frequent first. */
  namedSources(): readonly NamedSource[] {
    return this.named.get([this.archive.version], () => namedSourcesOf(this.archive));
  }
}
