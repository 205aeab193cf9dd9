import type { Evidence } from '../../core/index';
import type { Articles, SourceLocation } from './checkedDraft';

/** A passage of evidence with the metadata of its article. */
export interface CitedPassage {
  readonly evidence: Evidence;
  /** Title of the article; its id if the title is unknown or the article has been removed. */
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  /** Absent if the article has been removed. */
  readonly location?: SourceLocation;
}

export function citedPassage(evidence: Evidence, articles: Articles): CitedPassage {
  const metadata = articles.article(evidence.sourceId)?.metadata;
  return {
    evidence,
    title: metadata?.title ?? evidence.sourceId,
    outlet: metadata?.outlet,
    date: metadata?.date,
    location: articles.locate(evidence.sourceId, evidence.span),
  };
}
