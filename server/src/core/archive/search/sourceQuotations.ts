import type { Span } from '../../prose/span';
import type { Article, SourceQuotation } from '../article';

/** A source quotation as a writer sees it who looks for words to quote. */
export interface QuotationSummary {
  readonly sourceId: string;
  /** UTF-16 offsets into the source's text, quotation marks included. */
  readonly span: Span;
  /**
   * The words between the marks on one line, without markup, and without a comma at the end, which belongs to the sentence
   * around the quotation.
   */
  readonly text: string;
  /** Name of the speaker as the article resolves it. */
  readonly speaker?: string;
  /** To whom the words were given, and the outlet that carries them second-hand, where the article says so. */
  readonly reportedTo?: string;
  readonly reportedBy?: string;
}

const summaries = new WeakMap<SourceQuotation, QuotationSummary | null>();

/** Summarizes one of an article's outermost quotations; undefined if it has no word. */
export function quotationSummary(article: Article, quotation: SourceQuotation): QuotationSummary | undefined {
  let summary = summaries.get(quotation);
  if (summary === undefined) {
    summary = summarize(article, quotation) ?? null;
    summaries.set(quotation, summary);
  }
  return summary ?? undefined;
}

function summarize(article: Article, quotation: SourceQuotation): QuotationSummary | undefined {
  const { span, attribution } = quotation;
  const text = wordsInMarks(article, quotation);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const { speakerName: speaker, reportedTo, reportedBy } = attribution ?? {};
  return {
    sourceId: article.id,
    span,
    text,
    ...(speaker === undefined ? {} : { speaker }),
    ...(reportedTo === undefined ? {} : { reportedTo }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}

function wordsInMarks({ prose }: Article, { block, inner }: SourceQuotation): string {
  const text = prose.blocks[block]?.text.slice(inner.start, inner.end) ?? '';
  return text.replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
}
