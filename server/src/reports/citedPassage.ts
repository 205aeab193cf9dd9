import type { Evidence, Relation } from '../core/index';
import type { Articles, SourceLocation } from './checkedDraft';
import { translate } from '../localization/language';

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
export function speakerWords({
  speaker,
  reportedTo,
  reportedBy,
}: Pick<Evidence, 'speaker' | 'reportedTo' | 'reportedBy'>): string {
  if (speaker === undefined) return '';
  const words =
    reportedTo === undefined
      ? speaker
      : translate('{speaker} to {listener}', { speaker, listener: reportedTo });
  return reportedBy === undefined || reportedBy === speaker
    ? words
    : translate('{speaker}, reported by {outlet}', { speaker: words, outlet: reportedBy });
}

/** What a passage does for a statement, in words that a passage's citation can follow. */
export function relationWords(relation: Relation): string {
  switch (relation) {
    case 'supports':
      return translate('Supported by');
    case 'contradicts':
      return translate('Contradicted by');
    case 'related':
      return translate('Compare');
  }
}
