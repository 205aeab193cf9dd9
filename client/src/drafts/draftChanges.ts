import { EventEmitter, languages, workspace, type Disposable, type Uri } from 'vscode';
import type { LanguageServer } from '../languageServer/languageServer';
import { draftSelector } from './draftSelector';

/** The results for a draft may have changed. */
export interface DraftChange {
  /** Undefined if it may be any draft. */
  readonly draft?: Uri;
  /** True if the draft was edited, so that more changes are likely to follow. */
  readonly edited: boolean;
}

/** Fires when the results for drafts may have changed, because of an edit or a notification of the server. */
export class DraftChanges implements Disposable {
  private readonly changes = new EventEmitter<DraftChange>();
  private readonly subscriptions: readonly { dispose(): void }[];

  readonly onDidChange = this.changes.event;

  constructor(server: LanguageServer) {
    this.subscriptions = [
      this.changes,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && languages.match(draftSelector, document) > 0)
          this.changes.fire({ draft: document.uri, edited: true });
      }),
      server.onDidChangeResults(() => {
        this.changes.fire({ edited: false });
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
