import type { ListedQuotation } from '../../../protocol/sources';
import type { ArticleQuotation } from '../core/editor';
import { singleLine } from '../reports/wording/singleLine';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import type { Workspace } from '../workspace/workspace';

/**
 * The quotations of a source article in its order; none where the article is no longer there.
 *
 * @param folder the address of the workspace folder that has the source
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
