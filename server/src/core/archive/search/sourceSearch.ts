import { VersionedValue } from '../../collections/versionedValue';
import type { Archive } from '../archive';
import { findQuotations } from './quotationSearch';
import { QuotationSearch } from './quotationCompletion';
import type { Continuation, TypedQuotation } from './quotationCompletion';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';
import { voicesOf } from './namedSources';
import type { Voice } from './namedSources';

/** Finds in the articles what a writer may want to write: quotations, speakers and outlets. */
export class SourceSearch {
  private readonly continuing: QuotationSearch;
  private readonly named = new VersionedValue<readonly Voice[]>();

  constructor(private readonly archive: Archive) {
    this.continuing = new QuotationSearch(archive);
  }

  /** The quotations that continue what a writer has typed of one, best first. */
  continuations(typed: TypedQuotation): readonly Continuation[] {
    return this.continuing.continuations(typed);
  }

  /** The quotations that have every word of a query in them, in their speaker, or in their article's title or outlet. */
  quotations(query: string, limit: number): readonly QuotationSummary[] {
    return findQuotations(this.archive, query, limit);
  }

  /** The quotation of a source that begins, with its mark, at an offset of its text. */
  quotationAt(sourceId: string, start: number): QuotationSummary | undefined {
    const article = this.archive.article(sourceId);
    const quotation = article?.quotations.find(({ level, span }) => level === 0 && span.start === start);
    return article && quotation && quotationSummary(article, quotation);
  }

  /** Every speaker and outlet once, the most frequent first. */
  voices(): readonly Voice[] {
    return this.named.get([this.archive.version], () => voicesOf(this.archive));
  }
}
