import { createHash } from 'node:crypto';
import { translate } from '../localization/language';
import type { Articles, CheckedDraft } from './checkedDraft';
import { reportBody } from './html/body';
import { html, type Markup } from './html/markup';
import { reportStyle } from './html/style';

/** Nothing but the style below counts in the page: it loads nothing and runs nothing, wherever it is opened. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`;

/**
 * The report as one page of HTML that needs no other file and no script, for reading, sending and printing. It leads to
 * no file of this machine: places are named. Text of drafts and sources is text in it, whatever it looks like.
 */
export function htmlReport(drafts: readonly CheckedDraft[], articles: Articles): string {
  return htmlPage(
    reportTitle(drafts),
    reportBody(drafts, articles, () => undefined),
  );
}

/** What a report is called: by its draft, where there is one alone. */
export function reportTitle(drafts: readonly CheckedDraft[]): string {
  const [only, ...others] = drafts;
  return only && others.length === 0
    ? translate('Fact check: {draft}', { draft: only.name })
    : translate('Fact check');
}

/** A page with the style of reports. */
export function htmlPage(title: string, body: Markup): string {
  // The words of the page are in the language that says so of itself.
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
