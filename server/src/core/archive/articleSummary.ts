import type { Span } from '../prose/span';
import type { Article } from './article';
import type { SourceMetadata } from './source';

/** An indexed article in short. */
export interface ArticleSummary {
  readonly id: string;
  /** Given with the source, or inferred from its text. */
  readonly metadata: SourceMetadata;
  /** Number of words of evidence: boilerplate is not counted. */
  readonly words: number;
  /** Number of quotations, nested ones left out. */
  readonly quotations: number;
  /** Stretches that are never evidence, in UTF-16 offsets into the article's text. */
  readonly boilerplate: readonly Span[];
  /** Share of the article's text that is lost as boilerplate, 0 to 1. What occurs elsewhere in the article is not lost. */
  readonly boilerplateShare: number;
}

/** A quotation of an indexed article. */
export interface ArticleQuotation {
  /** UTF-16 offsets into the article's text, quotation marks included. */
  readonly span: Span;
  /** The article's text at `span`. */
  readonly text: string;
  /** Name of the speaker; absent where the article does not tell. */
  readonly speaker?: string;
  /** To whom the words were given, and the outlet that carries them second-hand, where the article says so. */
  readonly reportedTo?: string;
  readonly reportedBy?: string;
}

export function articleSummary(article: Article): ArticleSummary {
  return {
    id: article.id,
    metadata: article.metadata,
    words: article.words.length,
    quotations: article.quotations.filter(({ level }) => level === 0).length,
    boilerplate: article.boilerplate.map(({ span }) => span),
    boilerplateShare: boilerplateShare(article),
  };
}

function boilerplateShare({ boilerplate, prose }: Article): number {
  const lost = lengthOf(boilerplate.filter(({ reason }) => reason !== 'repeated'));
  return lost === 0 ? 0 : lost / (lost + lengthOf(prose.blocks));
}

function lengthOf(parts: readonly { readonly span: Span }[]): number {
  return parts.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/** The quotations of an article in its order, nested ones left out. */
export function articleQuotations({ text, quotations }: Article): ArticleQuotation[] {
  return quotations
    .filter(({ level }) => level === 0)
    .map(({ span, attribution }) => ({
      span,
      text: text.slice(span.start, span.end),
      speaker: attribution?.speakerName,
      reportedTo: attribution?.reportedTo,
      reportedBy: attribution?.reportedBy,
    }));
}
