import { EventEmitter, languages, workspace, type Disposable, type Uri } from 'vscode';
import { draftSelector } from './draftSelector';
import type { LanguageServer } from '../languageServer/languageServer';

/** What is found in a draft may be something else now. */
export interface DraftChange {
  /** Undefined where it may be so of every draft. */
  readonly draft?: Uri;
  /** Whether the draft was edited, so that more is likely to follow. */
  readonly edited: boolean;
}

/** Tells when what is found in drafts may have changed: they were edited, or the server says so. */
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
