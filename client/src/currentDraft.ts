import { languages, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { draftSelector } from './draftSelector';
import { draftOf, reportScheme } from './reportDocuments';

/** Knows which draft the writer is at, also while a report on it, or another view, has the focus. */
export class CurrentDraft implements Disposable {
  private last: Uri | undefined;
  private readonly listener = window.onDidChangeActiveTextEditor((editor) => {
    this.remember(editor);
  });

  constructor() {
    this.remember(window.activeTextEditor);
  }

  /** The document in the active editor; with the focus elsewhere, the last draft, as long as it is to be seen. */
  uri(): Uri | undefined {
    const active = window.activeTextEditor?.document.uri;
    if (active !== undefined) return active.scheme === reportScheme ? draftOf(active) : active;
    const { last } = this;
    const visible = window.visibleTextEditors.map(({ document }) => document.uri);
    return last && visible.find((uri) => uri.toString() === last.toString());
  }

  dispose(): void {
    this.listener.dispose();
  }

  private remember(editor: TextEditor | undefined): void {
    if (editor && languages.match(draftSelector, editor.document) > 0) this.last = editor.document.uri;
  }
}
