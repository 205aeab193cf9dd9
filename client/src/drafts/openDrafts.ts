import { commands, Uri, window, type Disposable } from 'vscode';
import { openDraftsRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { Refresher } from './refresher';

/** Keeps the context key by which menus of editors are shown for drafts alone: the paths of the open ones. */
export class OpenDrafts implements Disposable {
  private readonly subscriptions: { dispose(): void }[];

  /** @param onError called if the request fails */
  constructor(server: LanguageServer, onError: (error: unknown) => void) {
    const refresher = new Refresher(async () => {
      const { drafts } = await server.request(openDraftsRequest, {});
      // A remote window has URIs of its own, but the same paths.
      const paths = drafts
        .map((draft) => Uri.parse(draft, true))
        .flatMap(({ fsPath, path }) => [fsPath, path]);
      await commands.executeCommand('setContext', 'verbatim.openDrafts', paths);
    }, onError);
    const now = (): void => {
      refresher.now();
    };
    this.subscriptions = [
      refresher,
      window.onDidChangeVisibleTextEditors(now),
      // An answer for a document tells that the server knows it.
      server.diagnostics.onDidReceive(now),
      server.onDidChangeResults(now),
      server.onDidStart(now),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
