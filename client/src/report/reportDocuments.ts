import { posix } from 'node:path';
import { EventEmitter, l10n, Uri, type Disposable, type TextDocumentContentProvider } from 'vscode';

export const reportScheme = 'verbatim-report';

/** Reports as read-only Markdown documents. Each draft has one, which a later report on it replaces. */
export class ReportDocuments implements TextDocumentContentProvider, Disposable {
  private readonly reports = new Map<string, string>();
  private readonly changes = new EventEmitter<Uri>();

  readonly onDidChange = this.changes.event;

  set(uri: Uri, markdown: string): void {
    this.reports.set(uri.toString(), markdown);
    this.changes.fire(uri);
  }

  provideTextDocumentContent(uri: Uri): string {
    return (
      this.reports.get(uri.toString()) ??
      `${l10n.t('This report is no longer available. Run **Fact Check: Check Current Draft** to create it again.')}\n`
    );
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** The URI of the report on a draft. Tabs show the last part of the path; the query has the URI of the draft. */
export function reportUri(draft: Uri): Uri {
  const name = posix.basename(draft.path);
  const path = `/${l10n.t('Fact check of {draft}', { draft: name })}${/\.(?:md|markdown)$/i.test(name) ? '' : '.md'}`;
  return Uri.from({ scheme: reportScheme, path, query: draft.toString() });
}

export const allDraftsReportUri = Uri.from({
  scheme: reportScheme,
  path: `/${l10n.t('Fact check of all drafts')}.md`,
});

/** The draft of a report, or undefined for the report on all drafts. */
export function draftOfReport(report: Uri): Uri | undefined {
  return report.query === '' ? undefined : Uri.parse(report.query, true);
}
