import { languages, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { draftSelector } from './draftSelector';
import { draftOf, reportScheme } from '../report/reportDocuments';
import type { ReportPanels } from '../report/reportPanels';

/** Knows which draft the writer is at, also while a report on it, or another view, has the focus. */
export class CurrentDraft implements Disposable {
  private last: Uri | undefined;
  private readonly listener = window.onDidChangeActiveTextEditor((editor) => {
    this.remember(editor);
  });

  constructor(private readonly reports: ReportPanels) {
    this.remember(window.activeTextEditor);
  }

  /**
   * The document in the active editor, or the draft that a report with the focus is on; with the focus elsewhere, the last
   * draft, as long as it is to be seen.
   */
  uri(): Uri | undefined {
    const active = window.activeTextEditor?.document.uri;
    if (active !== undefined) return active.scheme === reportScheme ? draftOf(active) : active;
    return this.reports.activeDraft() ?? this.lastVisible();
  }

  dispose(): void {
    this.listener.dispose();
  }

  private lastVisible(): Uri | undefined {
    const { last } = this;
    const visible = window.visibleTextEditors.map(({ document }) => document.uri.toString());
    return last && visible.includes(last.toString()) ? last : undefined;
  }

  private remember(editor: TextEditor | undefined): void {
    if (editor && languages.match(draftSelector, editor.document) > 0) this.last = editor.document.uri;
  }
}
