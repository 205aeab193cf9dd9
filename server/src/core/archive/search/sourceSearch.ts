import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import { VersionedValue } from '../../collections/versionedValue';
import { analyse } from '../../prose/tokens';
import type { Archive } from '../archive';
import { contentTokens } from '../index/contentTokens';
import { findPassages } from './passageSearch';
import { passageSummary } from './passageSummary';
import type { PassageSummary } from './passageSummary';
import { aliasKeys, queryTerms, withAliases } from './queryTerms';
import type { AliasKeys } from './queryTerms';
import { findQuotations } from './quotationSearch';
import { completeQuotation } from './quotationCompletion';
import type { QuotationCompletion, TypedQuotation } from './quotationCompletion';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';
import type { NamedSource } from '../index/namedSourceIndex';

/** Searches the articles for what a writer may want to write: passages, quotations, speakers and outlets. */
export class SourceSearch {
  private readonly named = new VersionedValue<readonly NamedSource[]>();

  private readonly aliasKeys = new VersionedValue<readonly AliasKeys[]>();

  /** @param aliases the names that the settings declare to be one's, as they are now */
  constructor(
    private readonly archive: Archive,
    private readonly aliases: () => Aliases,
  ) {}

  /** Quotations that complete what a writer has typed of one, best first. */
  completions(typed: TypedQuotation): readonly QuotationCompletion[] {
    return completeQuotation(this.archive, typed);
  }

  /** Passages that share the most with a text, the closest first, one a place in an article. */
  passages(text: string, limit: number): readonly PassageSummary[] {
    const { passages: index } = this.archive;
    const aliases = this.aliases();
    const names = this.aliasKeys.get([aliases], () => aliasKeys(aliases));
    const query = withAliases(queryTerms(contentTokens(analyse(text).tokens)), names);
    return findPassages(index, query, limit).map(({ passage }) => passageSummary(passage, query, index));
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
    return this.named.get([this.archive.version], () => this.archive.namedSources.all());
  }
}
