import type { ArticleSummary, QuotationSummary, SourceSearch } from '../../core/editor';
import { translate } from '../../localization/language';
import type { Articles } from '../content/checkedDraft';
import { speakerText } from '../wording/speakerText';
import { maxAnswer, quoted, shortened } from './answerText';

/** Number of quotations if the assistant asks for no number, and the maximum number of quotations. */
const defaultQuotations = 10;
export const maxQuotations = 50;

/** Maximum number of characters of a quotation. */
const maxQuotation = 5_000;

/** The sources of a folder, which are searched. */
export interface SearchedSources {
  readonly search: SourceSearch;
  readonly articles: Articles;
}

/**
 * Answers an assistant that asks for quotations: each on a line with speaker, article and citation key, or what to try if
 * none is found.
 *
 * @param query words of a quotation, its speaker, or its article's title or outlet
 */
export function assistantQuotations(
  folders: readonly SearchedSources[],
  query: string,
  limit = defaultQuotations,
): string {
  const wanted = Math.min(Math.max(Math.trunc(limit), 1), maxQuotations);
  const found = folders.flatMap(({ search, articles }) =>
    search.quotations(query, wanted).map((quotation) => quotationLine(quotation, articles)),
  );
  const lines = withinLength(found.slice(0, wanted));
  if (lines.length > 0) return lines.join('\n');
  return translate(
    'No quotation of the sources has all of these words, in itself, its speaker or its article: {words}. Other or fewer words may find one.',
    { words: shortened(query) },
  );
}

function withinLength(lines: readonly string[]): string[] {
  let length = 0;
  return lines.filter((line) => (length += line.length + 1) <= maxAnswer);
}

function quotationLine(quotation: QuotationSummary, articles: Articles): string {
  const { sourceId, span, text } = quotation;
  const location = articles.locate(sourceId, span);
  const { title, outlet, date }: ArticleSummary['metadata'] = articles.article(sourceId)?.metadata ?? {};
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [title, outlet, date, place, `[@${sourceId}]`]
    .filter((part) => part !== undefined)
    .map((part) => shortened(part))
    .join(', ');
  const said =
    quotation.speaker === undefined
      ? article
      : translate('{speaker}, in {article}', { speaker: speakerText(quotation), article });
  return `${quoted(text, maxQuotation)} — ${said}`;
}
