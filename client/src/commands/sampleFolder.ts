import { Disposable, l10n, Uri, ViewColumn, window, workspace, type ExtensionContext } from 'vscode';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageclient/node';
import type { LanguageServer } from '../languageServer/languageServer';

/**
 * A draft to try Verbatim on, with its source articles, in a folder of the extension's own. It is no folder of the
 * window, so that trying it changes nothing of the writer's workspace; the server knows it while its draft is open.
 */
export class SampleFolder implements Disposable {
  private readonly folder: Uri;
  private readonly draft: Uri;
  private known = false;
  private readonly listeners: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: LanguageServer,
    failed: (error: unknown) => void,
  ) {
    this.folder = Uri.joinPath(context.globalStorageUri, 'sample');
    this.draft = Uri.joinPath(this.folder, 'draft.md');
    const update = (): void => {
      this.tell(this.isOpen()).catch(failed);
    };
    this.listeners = Disposable.from(
      workspace.onDidOpenTextDocument(update),
      workspace.onDidCloseTextDocument(update),
      server.onDidChangeStatus(({ state }) => {
        if (state === 'stopped') this.known = false;
        // A draft that the window had open when it was closed, or a server that was started anew.
        if (state === 'ready') update();
      }),
    );
  }

  /** Shows the draft as it comes with the extension; one that is open stays as the writer has changed it. */
  async open(): Promise<void> {
    if (!this.isOpen()) await this.copy();
    await this.tell(true);
    await window.showTextDocument(this.draft, { preview: false, viewColumn: ViewColumn.Active });
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private isOpen(): boolean {
    const draft = this.draft.toString();
    return workspace.textDocuments.some(({ uri, isClosed }) => !isClosed && uri.toString() === draft);
  }

  private async copy(): Promise<void> {
    const { extensionUri } = this.context;
    const overwrite = { overwrite: true };
    await workspace.fs.createDirectory(this.folder);
    await workspace.fs.copy(
      Uri.joinPath(extensionUri, 'seeds'),
      Uri.joinPath(this.folder, 'sources'),
      overwrite,
    );
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'docs', 'sample-draft.md'), this.draft, overwrite);
  }

  /** Tells the server whether the sample is a folder of drafts and sources to it. */
  private async tell(open: boolean): Promise<void> {
    if (open === this.known) return;
    this.known = open;
    const client = await this.server.getClient();
    const folder = { uri: client.code2ProtocolConverter.asUri(this.folder), name: l10n.t('Sample') };
    await client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: open ? [folder] : [], removed: open ? [] : [folder] },
    });
  }
}
