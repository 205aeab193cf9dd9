import { languages, window, type Disposable } from 'vscode';
import { visibleRangesNotification } from '../../../protocol/notifications';
import type { Range } from '../../../protocol/positions';
import { draftSelector } from '../drafts/draftSelector';
import type { LanguageServer } from '../languageServer/languageServer';
import { toProtocolRange } from '../languageServer/ranges';

/** Minimum time in milliseconds between two messages to the server while the user scrolls. */
const minInterval = 100;

/** Tells the server which ranges of drafts are in view, so that it checks them first. */
export class VisibleRanges implements Disposable {
  private readonly listeners: Disposable[];
  /** URIs of the documents that were in view when the server was told last. */
  private told: readonly string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly server: LanguageServer) {
    this.listeners = [
      window.onDidChangeVisibleTextEditors(() => {
        this.tell();
      }),
      window.onDidChangeTextEditorVisibleRanges(() => {
        this.timer ??= setTimeout(() => {
          this.tell();
        }, minInterval);
      }),
      server.onDidStart(() => {
        this.told = [];
        this.tell();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const inView = new Map<string, readonly Range[]>();
    for (const { document, visibleRanges } of window.visibleTextEditors) {
      if (languages.match(draftSelector, document) === 0) continue;
      const uri = document.uri.toString();
      inView.set(uri, [...(inView.get(uri) ?? []), ...visibleRanges.map(toProtocolRange)]);
    }
    for (const uri of this.told)
      if (!inView.has(uri)) this.server.notify(visibleRangesNotification, { uri, ranges: [] });
    for (const [uri, ranges] of inView) this.server.notify(visibleRangesNotification, { uri, ranges });
    this.told = [...inView.keys()];
  }
}
