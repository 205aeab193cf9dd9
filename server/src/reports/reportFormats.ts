import type { ReportFormat } from '../../../protocol/reports';
import { escapeMarkdown } from './markdown/escapeMarkdown';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from './content/checkedDraft';
import { htmlPage, reportTitle } from './html';
import { reportBody } from './html/body';
import { exportedBody } from './html/exportedPage';
import { concat, html, type Markup } from './html/markup';
import type { PlaceLink } from './html/page';
import { linkToLine, markdownReport, markdownReportOfDrafts, type LinkTo } from './markdown';
import { rangeLink } from './content/placeLink';

/** The drafts of a folder with the sources that they were checked against. */
export interface ReportedFolder {
  readonly name: string;
  readonly drafts: readonly CheckedDraft[];
  readonly articles: Articles;
}

/**
 * Returns the report on one draft.
 *
 * @param date date of the check, yyyy-mm-dd, for a page
 */
export function draftReport(
  draft: CheckedDraft,
  articles: Articles,
  format: ReportFormat,
  date?: string,
): string {
  switch (format) {
    case 'panel':
      return reportBody([draft], articles, rangeLink).source;
    case 'page':
      return htmlPage(
        reportTitle([draft]),
        exportedBody(reportBody([draft], articles, noLink), [{ drafts: [draft], articles }], date),
      );
    case 'markdown':
      return markdownReport(draft, articles, noLink);
    case 'linkedMarkdown':
      return markdownReport(draft, articles, linkToLine);
  }
}

/** The content of a report on all drafts. */
export interface AllDrafts {
  readonly folders: readonly ReportedFolder[];
  /** Reason why there are no folders to report on. */
  readonly emptyReason: string;
  /** Sentences on the drafts that could not be read. */
  readonly unreadDrafts: readonly string[];
  /** Descriptions of the ignores that match nothing in any draft, except those that a draft's own part lists. */
  readonly unusedIgnores: readonly string[];
}

/**
 * Returns the report on all drafts by folder.
 *
 * @param date date of the check, yyyy-mm-dd, for a page
 */
export function allDraftsReport(all: AllDrafts, format: ReportFormat, date?: string): string {
  switch (format) {
    case 'panel':
      return bodyOfAll(all, rangeLink).source;
    case 'page':
      return htmlPage(reportTitle([]), exportedBody(bodyOfAll(all, noLink), all.folders, date));
    case 'markdown':
      return markdownOfAll(all, noLink);
    case 'linkedMarkdown':
      return markdownOfAll(all, linkToLine);
  }
}

function bodyOfAll(all: AllDrafts, linkTo: PlaceLink): Markup {
  const { folders, emptyReason: whyEmpty } = all;
  const parts = folders.map(({ name, drafts, articles }, index) =>
    reportBody(drafts, articles, linkTo, {
      name: folders.length > 1 ? name : undefined,
      prefix: `f${index + 1}-`,
    }),
  );
  if (parts.length === 0)
    parts.push(
      html`<h1>${translate('Fact check')}</h1>
        <p>${whyEmpty}</p>`,
    );
  for (const { id, title, items } of closingLists(all)) {
    parts.push(
      html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        <ul>
          ${items.map((item) => html`<li>${item}</li> `)}
        </ul>
      </section>`,
    );
  }
  return concat(parts);
}

function markdownOfAll(all: AllDrafts, linkTo: LinkTo): string {
  const { folders, emptyReason: whyEmpty } = all;
  const parts = folders.map(({ drafts, articles }) => markdownReportOfDrafts(drafts, articles, linkTo));
  if (parts.length === 0) parts.push(`# ${translate('Fact check')}\n\n${escapeMarkdown(whyEmpty)}\n`);
  for (const { title, items } of closingLists(all))
    parts.push(`## ${title}\n\n${items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')}\n`);
  return parts.join('\n');
}

/** The lists below the drafts. */
function closingLists({
  unreadDrafts: unread,
  unusedIgnores,
}: AllDrafts): { id: string; title: string; items: readonly string[] }[] {
  return [
    { id: 'unread', title: translate('Not checked'), items: unread },
    { id: 'unused', title: translate('Ignores that no longer match anything'), items: unusedIgnores },
  ].filter(({ items }) => items.length > 0);
}

function noLink(): undefined {
  return undefined;
}
