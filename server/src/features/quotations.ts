import type { ListedQuotation } from '../../../protocol/sources';
import type { ArticleQuotation } from '../core/editor';
import { singleLine } from '../reports/wording/singleLine';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import type { Workspace } from '../workspace/workspace';

/**
 * Answers `verbatim/quotations`: the quotations of a source article in their order; none if the article was removed.
 *
 * @param folder URI of the workspace folder
 * @param source id of the article
 */
export function listQuotations(
  workspace: Workspace,
  folder: string,
  source: string,
): { readonly quotations: readonly ListedQuotation[] } {
  const holder = workspace.folders.find(({ uri }) => uri === folder);
  if (!holder) return { quotations: [] };
  const articles = new SourceArticles(holder.sources);
  const quotations = holder.checker?.quotations(source) ?? [];
  return { quotations: quotations.flatMap((quotation) => listQuotation(quotation, source, articles)) };
}

function listQuotation(
  { span, text, speaker, reportedTo, reportedBy }: ArticleQuotation,
  source: string,
  articles: SourceArticles,
): ListedQuotation[] {
  const range = locationOf(articles, source, span)?.range;
  if (!range) return [];
  return [{ range, text: singleLine(text), speaker: speaker && singleLine(speaker), reportedTo, reportedBy }];
}
