import { randomUUID } from 'node:crypto';
import { Uri, type Disposable, type WebviewPanel } from 'vscode';
import { openPlace } from './openPlace';
import { panelMessage, type PanelMessage } from './panelMessage';
import { panelPage } from './panelPage';

/** What a panel shows: the body of a report, or why there is no newer one. */
export interface PanelContent {
  readonly body?: string;
  readonly silent?: string;
  /** The style sheet of reports. */
  readonly style: string;
}

/** What a panel does when its page asks for it. */
export interface PanelActions {
  /** Gets what is to be shown now, and shows it. */
  refresh(): void;
  signOff(key: string): Promise<void>;
  takeBack(key: string): Promise<void>;
  export(): Promise<void>;
  openAsText(): Promise<void>;
}

/** A webview panel with a report in it. */
export class ReportPanel implements Disposable {
  private readonly subscriptions: Disposable[];

  /**
   * @param draft undefined for a report on several drafts
   * @param failed told when something that the page asked for could not be done
   */
  constructor(
    readonly panel: WebviewPanel,
    readonly draft: Uri | undefined,
    scriptFolder: Uri,
    actions: PanelActions,
    private readonly failed: (error: unknown) => void,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [scriptFolder] };
    this.subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => {
        const asked = panelMessage(message);
        if (asked) this.answer(asked, actions);
      }),
    ];
    webview.html = panelPage({
      draft: draft?.toString(),
      script: webview.asWebviewUri(Uri.joinPath(scriptFolder, 'report.js')).toString(),
      nonce: randomUUID(),
    });
  }

  async show(content: PanelContent): Promise<void> {
    await this.panel.webview.postMessage({ show: content });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private answer(asked: PanelMessage, actions: PanelActions): void {
    switch (asked.kind) {
      case 'ready':
        actions.refresh();
        return;
      case 'open':
        this.done(openPlace(asked.address, this.panel.viewColumn));
        return;
      case 'signOff':
        this.done(actions.signOff(asked.key));
        return;
      case 'takeBack':
        this.done(actions.takeBack(asked.key));
        return;
      case 'export':
        this.done(actions.export());
        return;
      case 'asText':
        this.done(actions.openAsText());
        return;
    }
  }

  private done(work: Promise<void>): void {
    work.catch(this.failed);
  }
}
