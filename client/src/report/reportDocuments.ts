import { EventEmitter, l10n, Uri, type Disposable, type TextDocumentContentProvider } from 'vscode';
import { nameOf } from '../address';

export const reportScheme = 'verbatim-report';

/** The reports as read-only documents: one a draft, which a later check of the same draft replaces. */
export class ReportDocuments implements TextDocumentContentProvider, Disposable {
  private readonly reports = new Map<string, string>();
  private readonly changes = new EventEmitter<Uri>();

  readonly onDidChange = this.changes.event;

  /** Keeps a report under the address of its document. */
  put(address: Uri, markdown: string): void {
    this.reports.set(address.toString(), markdown);
    this.changes.fire(address);
  }

  provideTextDocumentContent(address: Uri): string {
    return (
      this.reports.get(address.toString()) ??
      `${l10n.t('This report is gone. Run **Fact Check: Check Current Draft** to make it anew.')}\n`
    );
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** The address of the report on a draft. Its last part is what a tab shows; the draft's own address keeps it apart. */
export function reportAddress(draft: Uri): Uri {
  const name = nameOf(draft);
  const path = `/${l10n.t('Fact check of {draft}', { draft: name })}${/\.(?:md|markdown)$/i.test(name) ? '' : '.md'}`;
  return Uri.from({ scheme: reportScheme, path, query: draft.toString() });
}

export const allDraftsAddress = Uri.from({
  scheme: reportScheme,
  path: `/${l10n.t('Fact check of all drafts')}.md`,
});

/** The draft that a report is on, or undefined for one on several drafts. */
export function draftOf(report: Uri): Uri | undefined {
  return report.query === '' ? undefined : Uri.parse(report.query, true);
}
