import type { Evidence, Relation } from '../core/match/evidence';
import type { Articles, SourceLocation } from './checkedDraft';

/** A passage of evidence with what is known of the article that it stands in. */
export interface CitedPassage {
  readonly evidence: Evidence;
  /** The article's title; its id where no title is known or the source is gone. */
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
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
    date: metadata?.date,
    location: articles.locate(evidence.sourceId, evidence.span),
  };
}

/** Who says the passage to whom: "Sebastian Gorka to Politico, reported by Bloomberg"; empty where nobody is known. */
export function speakerWords({ speaker, reportedTo, reportedBy }: Evidence): string {
  if (speaker === undefined) return '';
  const to = reportedTo === undefined ? '' : ` to ${reportedTo}`;
  const by = reportedBy === undefined || reportedBy === speaker ? '' : `, reported by ${reportedBy}`;
  return `${speaker}${to}${by}`;
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
