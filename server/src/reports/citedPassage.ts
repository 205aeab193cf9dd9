import type { Evidence, Relation } from '../core/match/evidence';
import type { Articles, SourceLocation } from './checkedDraft';

/** A passage of evidence with what is known of the article that it stands in. */
export interface CitedPassage {
  readonly evidence: Evidence;
  /** The article's title; its id where no title is known or the source is gone. */
  readonly title: string;
  readonly outlet?: string;
  /** Absent where the source is gone. */
  readonly location?: SourceLocation;
}

/** Looks up the article of a passage. */
export function cite(evidence: Evidence, articles: Articles): CitedPassage {
  const metadata = articles.article(evidence.sourceId)?.metadata;
  return {
    evidence,
    title: metadata?.title ?? evidence.sourceId,
    outlet: metadata?.outlet,
    location: articles.locate(evidence.sourceId, evidence.span),
  };
}

/** What a passage does for a statement, in words that a passage's citation can follow. */
export function relationWords(relation: Relation): string {
  switch (relation) {
    case 'supports':
      return 'Supported by';
    case 'contradicts':
      return 'Contradicted by';
    case 'related':
      return 'Compare';
  }
}
