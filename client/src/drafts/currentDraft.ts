import { languages, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { draftOfReport, reportScheme } from '../report/reportDocuments';
import type { ReportPanels } from '../report/reportPanels';
import { draftSelector } from './draftSelector';

/** Tracks the draft that the user works on, also while a report on it or another view has the focus. */
export class CurrentDraft implements Disposable {
  private last: Uri | undefined;
  private readonly listener = window.onDidChangeActiveTextEditor((editor) => {
    this.remember(editor);
  });

  constructor(private readonly reports: ReportPanels) {
    this.remember(window.activeTextEditor);
  }

  /**
   * The document in the active editor, or the draft of the report that has the focus. If neither has the focus, the last
   * draft, provided that it is visible.
   */
  uri(): Uri | undefined {
    const active = window.activeTextEditor?.document.uri;
    if (active !== undefined) return active.scheme === reportScheme ? draftOfReport(active) : active;
    return this.reports.activeDraft() ?? this.lastIfVisible();
  }

  dispose(): void {
    this.listener.dispose();
  }

  private lastIfVisible(): Uri | undefined {
    const { last } = this;
    const visible = window.visibleTextEditors.map(({ document }) => document.uri.toString());
    return last && visible.includes(last.toString()) ? last : undefined;
  }

  private remember(editor: TextEditor | undefined): void {
    if (editor && languages.match(draftSelector, editor.document) > 0) this.last = editor.document.uri;
  }
}
