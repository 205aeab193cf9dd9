import {
  TabInputText,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Range,
  type Uri,
} from 'vscode';

/** Previews passages of articles beside the draft while the user chooses, and closes the editors that it has opened. */
export class PassagePreview implements Disposable {
  private readonly openBefore = new Set(openFiles());
  private request = 0;
  private disposed = false;

  /** @param draftColumn the column of the draft, which stays visible */
  constructor(private readonly draftColumn: ViewColumn | undefined) {}

  /** Shows a passage, unless another one is requested meanwhile. */
  async show(uri: Uri, range: Range): Promise<void> {
    const request = ++this.request;
    const document = await workspace.openTextDocument(uri);
    if (request !== this.request || this.disposed) return;
    const editor = await window.showTextDocument(document, {
      viewColumn: this.draftColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
      preserveFocus: true,
      preview: true,
      selection: range,
    });
    editor.revealRange(range, TextEditorRevealType.InCenter);
    if (this.isDisposed()) await this.close();
  }

  dispose(): void {
    this.disposed = true;
    void this.close();
  }

  /** A call, since the compiler takes `disposed` for unchanged across an await. */
  private isDisposed(): boolean {
    return this.disposed;
  }

  /** Closes the previews of files that were not open before. */
  private async close(): Promise<void> {
    const opened = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input, isPreview }) =>
          isPreview && input instanceof TabInputText && !this.openBefore.has(input.uri.toString()),
      );
    await window.tabGroups.close(opened, true);
  }
}

function openFiles(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : []));
}
