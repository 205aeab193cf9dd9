import { escapeMarkdown } from '../reports/escapedMarkdown';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from '../reports/checkedDraft';
import { htmlPage, reportTitle } from '../reports/html';
import { reportBody } from '../reports/html/body';
import { html, joined, type Markup } from '../reports/html/markup';
import type { PlaceLink } from '../reports/html/page';
import { linkToLine, markdownReport, markdownReportOfDrafts, type LinkTo } from '../reports/markdown';
import { passageLink } from './passageLink';

/**
 * What a report is wanted for: the body of the panel, whose links lead to places in files; a page of HTML or Markdown to
 * be sent, which names places and leads to no file; Markdown with links to lines.
 */
export type ReportFormat = 'panel' | 'page' | 'markdown' | 'linkedMarkdown';

/** The drafts of one folder, with the sources that they were checked against. */
export interface ReportedFolder {
  readonly name: string;
  readonly drafts: readonly CheckedDraft[];
  readonly articles: Articles;
}

/** The report on one draft. */
export function draftReport(draft: CheckedDraft, articles: Articles, format: ReportFormat): string {
  switch (format) {
    case 'panel':
      return reportBody([draft], articles, passageLink).source;
    case 'page':
      return htmlPage(reportTitle([draft]), reportBody([draft], articles, noLink));
    case 'markdown':
      return markdownReport(draft, articles, noLink);
    case 'linkedMarkdown':
      return markdownReport(draft, articles, linkToLine);
  }
}

/** What there is to report on all drafts. */
export interface AllDrafts {
  readonly folders: readonly ReportedFolder[];
  /** Why there is nothing to report, told where there are no folders. */
  readonly whyEmpty: string;
  /** The drafts that could not be read, each in a sentence that names it. */
  readonly unread: readonly string[];
}

/** The report on all drafts, folder by folder. */
export function allDraftsReport(all: AllDrafts, format: ReportFormat): string {
  switch (format) {
    case 'panel':
      return bodyOfAll(all, passageLink).source;
    case 'page':
      return htmlPage(reportTitle([]), bodyOfAll(all, noLink));
    case 'markdown':
      return markdownOfAll(all, noLink);
    case 'linkedMarkdown':
      return markdownOfAll(all, linkToLine);
  }
}

function bodyOfAll({ folders, whyEmpty, unread }: AllDrafts, linkTo: PlaceLink): Markup {
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
  if (unread.length > 0) {
    const items = unread.map((line) => html`<li>${line}</li> `);
    parts.push(
      html`<section aria-labelledby="unread">
        <h2 id="unread">${translate('Not checked')}</h2>
        <ul>
          ${items}
        </ul>
      </section>`,
    );
  }
  return joined(parts);
}

function markdownOfAll({ folders, whyEmpty, unread }: AllDrafts, linkTo: LinkTo): string {
  const parts = folders.map(({ drafts, articles }) => markdownReportOfDrafts(drafts, articles, linkTo));
  if (parts.length === 0) parts.push(`# ${translate('Fact check')}\n\n${escapeMarkdown(whyEmpty)}\n`);
  if (unread.length > 0) {
    parts.push(
      `## ${translate('Not checked')}\n\n${unread.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}\n`,
    );
  }
  return parts.join('\n');
}

function noLink(): undefined {
  return undefined;
}
