import { createHash } from 'node:crypto';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from './content/checkedDraft';
import type { ReportOptions } from './content/reportOptions';
import { reportBody } from './html/body';
import { exportedBody } from './html/exportedPage';
import { html, type Markup } from './html/markup';
import { reportStyle } from './html/style';

/** Allows the page's own style sheet only, so that the page can load and run nothing. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`;

/**
 * The report as one HTML page without scripts or other files, for reading, sending and printing. It has no links to local
 * files; places are named. Text of drafts and sources is escaped. It has the date of the check, and the list of sources.
 */
export function htmlReport(
  drafts: readonly CheckedDraft[],
  articles: Articles,
  { date }: Pick<ReportOptions, 'date'>,
): string {
  const body = reportBody(drafts, articles, () => undefined);
  return htmlPage(reportTitle(drafts), exportedBody(body, [{ drafts, articles }], date));
}

/** Title of a report; it names the draft if there is only one. */
export function reportTitle(drafts: readonly CheckedDraft[]): string {
  const [only, ...others] = drafts;
  return only && others.length === 0
    ? translate('Fact check: {draft}', { draft: only.name })
    : translate('Fact check');
}

/** Returns an HTML page with the style sheet of reports. */
export function htmlPage(title: string, body: Markup): string {
  // Each translation has the code of its own language here.
  const language = translate('en');
  const head = html`<title>${title}</title>`.source;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>${reportStyle}</style>
</head>
<body>
<main>
${body.source}
</main>
</body>
</html>
`;
}
