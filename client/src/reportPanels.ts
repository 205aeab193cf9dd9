import { randomUUID } from 'node:crypto';
import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { openPlace } from './openPlace';
import { draftOf } from './reportDocuments';
import { addressToOpen, reportPage } from './reportPage';

/** The reports as they are shown: rendered, one panel a draft, beside the editor. */
export class ReportPanels implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();

  /** @param failed told when a link of a report could not be followed */
  constructor(private readonly failed: (error: unknown) => void) {}

  /** Shows a report: in the panel of its address where there is one, else in a new one beside the active editor. */
  show(address: Uri, title: string, report: string): void {
    const panel = this.panels.get(address.toString());
    if (panel) panel.reveal(undefined, true);
    (panel ?? this.open(address, title)).webview.html = reportPage(report, address.toString(), randomUUID());
  }

  /** The draft whose report has the focus. */
  activeDraft(): Uri | undefined {
    for (const [address, panel] of this.panels) if (panel.active) return draftOf(Uri.parse(address, true));
    return undefined;
  }

  dispose(): void {
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  private open(address: Uri, title: string): WebviewPanel {
    const panel = window.createWebviewPanel(
      'verbatim.report',
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    this.panels.set(address.toString(), panel);
    panel.onDidDispose(() => this.panels.delete(address.toString()));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const target = addressToOpen(message);
      if (target !== undefined) openPlace(target, panel.viewColumn).catch(this.failed);
    });
    return panel;
  }
}
