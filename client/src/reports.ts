import { l10n, workspace, type Disposable, type Uri } from 'vscode';
import { nameOf } from './address';
import { allDraftsAddress, reportAddress, ReportDocuments, reportScheme } from './reportDocuments';
import { ReportPanels } from './reportPanels';

/** The reports that commands make: shown rendered, and kept as text. */
export class Reports implements Disposable {
  private readonly documents = new ReportDocuments();
  private readonly panels: ReportPanels;
  private readonly registration = workspace.registerTextDocumentContentProvider(reportScheme, this.documents);

  /** @param failed told when a link of a report could not be followed */
  constructor(failed: (error: unknown) => void) {
    this.panels = new ReportPanels(failed);
  }

  /** Shows the report on a draft, in the place of an earlier one on it. */
  showDraft(draft: Uri, report: string): void {
    this.show(reportAddress(draft), l10n.t('Fact check: {draft}', { draft: nameOf(draft) }), report);
  }

  showAllDrafts(report: string): void {
    this.show(allDraftsAddress, l10n.t('Fact check: all drafts'), report);
  }

  /** The draft whose report has the focus. */
  activeDraft(): Uri | undefined {
    return this.panels.activeDraft();
  }

  dispose(): void {
    this.registration.dispose();
    this.panels.dispose();
    this.documents.dispose();
  }

  private show(address: Uri, title: string, report: string): void {
    this.documents.put(address, report);
    this.panels.show(address, title, report);
  }
}
