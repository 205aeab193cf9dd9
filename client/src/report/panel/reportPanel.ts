import { randomUUID } from 'node:crypto';
import { Uri, type Disposable, type WebviewPanel } from 'vscode';
import { openLink } from './openLink';
import { parsePageMessage, type PageMessage, type ShowMessage } from './panelMessages';
import { panelPage } from './panelPage';

export type PanelContent = ShowMessage['show'];

/** Actions of a panel that its page can request. */
export interface PanelActions {
  /** Requests the current content and shows it. */
  refresh(): void;
  signOff(key: string): Promise<void>;
  withdrawSignOff(key: string): Promise<void>;
  export(): Promise<void>;
  openAsText(): Promise<void>;
}

/** A webview panel that shows a report. */
export class ReportPanel implements Disposable {
  private readonly listener: Disposable;

  /**
   * @param draft undefined for a report on several drafts
   * @param onError called if an action of the page fails
   */
  constructor(
    readonly panel: WebviewPanel,
    readonly draft: Uri | undefined,
    scriptFolder: Uri,
    actions: PanelActions,
    private readonly onError: (error: unknown) => void,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [scriptFolder] };
    this.listener = webview.onDidReceiveMessage((received: unknown) => {
      const message = parsePageMessage(received);
      if (message) this.handle(message, actions);
    });
    webview.html = panelPage({
      draft: draft?.toString(),
      script: webview.asWebviewUri(Uri.joinPath(scriptFolder, 'report.js')).toString(),
      nonce: randomUUID(),
    });
  }

  show(content: PanelContent): void {
    // Not awaited: for a page that has been hidden meanwhile it never settles.
    void this.panel.webview.postMessage({ show: content } satisfies ShowMessage);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private handle(message: PageMessage, actions: PanelActions): void {
    switch (message.kind) {
      case 'ready':
        actions.refresh();
        return;
      case 'open':
        this.run(openLink(message.link, this.panel.viewColumn));
        return;
      case 'signOff':
        this.run(actions.signOff(message.key));
        return;
      case 'withdrawSignOff':
        this.run(actions.withdrawSignOff(message.key));
        return;
      case 'export':
        this.run(actions.export());
        return;
      case 'openAsText':
        this.run(actions.openAsText());
        return;
    }
  }

  private run(action: Promise<void>): void {
    action.catch(this.onError);
  }
}
