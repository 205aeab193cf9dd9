import { Disposable, l10n, Uri, ViewColumn, window, workspace, type ExtensionContext } from 'vscode';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageclient/node';
import type { LanguageServer } from '../languageServer/languageServer';

/** Key of the draft's text as it was copied last, in the extension's global state. */
const copiedKey = 'verbatim.sampleDraft';

/**
 * A sample draft and its source articles, in a folder in the extension's storage. The folder is never added to the
 * window, so that trying the sample changes nothing in the user's workspace. The server alone knows it as a workspace
 * folder, as long as the draft is open.
 */
export class SampleFolder implements Disposable {
  private readonly folder: Uri;
  private readonly draft: Uri;
  /** True if the server knows the folder. */
  private added = false;
  private readonly listeners: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: LanguageServer,
    onError: (error: unknown) => void,
  ) {
    this.folder = Uri.joinPath(context.globalStorageUri, 'sample');
    this.draft = Uri.joinPath(this.folder, 'draft.md');
    const update = (): void => {
      this.tellServer(this.isOpen()).catch(onError);
    };
    this.listeners = Disposable.from(
      workspace.onDidOpenTextDocument(update),
      workspace.onDidCloseTextDocument(update),
      server.onDidChangeStatus(({ state }) => {
        if (state === 'stopped') this.added = false;
        // The window may have been opened with the draft, or the server restarted while it was open.
        if (state === 'ready') update();
      }),
    );
  }

  /** Shows a copy of the draft, as the user has changed it. */
  async open(): Promise<void> {
    await this.copy();
    await this.tellServer(true);
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
    // Each source that is written is read again.
    if (!this.isOpen())
      await workspace.fs.copy(
        Uri.joinPath(extensionUri, 'seeds'),
        Uri.joinPath(this.folder, 'sources'),
        overwrite,
      );
    const shipped = Uri.joinPath(extensionUri, 'docs', 'sample-draft.md');
    const [text, renewed] = [await textOf(this.draft), await textOf(shipped)];
    const isEdited = text !== undefined && text !== this.context.globalState.get<string>(copiedKey);
    if (isEdited || text === renewed) return;
    await workspace.fs.copy(shipped, this.draft, overwrite);
    await this.context.globalState.update(copiedKey, renewed);
  }

  private async tellServer(open: boolean): Promise<void> {
    if (open === this.added) return;
    this.added = open;
    const client = await this.server.getClient();
    const folder = { uri: this.folder.toString(), name: l10n.t('Sample') };
    await client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: open ? [folder] : [], removed: open ? [] : [folder] },
    });
  }
}

/** The text of a file; undefined if it cannot be read. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
