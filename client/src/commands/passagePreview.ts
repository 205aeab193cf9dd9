import {
  TabInputText,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
  type Range,
  type Uri,
} from 'vscode';

/** Previews passages of articles beside the draft while the user chooses, and closes the editors that it has opened. */
export class PassagePreview {
  private readonly openBefore = new Set(openFiles());
  private request = 0;
  private closed = false;
  /** Settles when all previews so far are shown; never rejects. */
  private showing: Promise<unknown> = Promise.resolve();

  /** @param draftColumn the column of the draft, which stays visible */
  constructor(private readonly draftColumn: ViewColumn | undefined) {}

  /** Shows a passage, unless another one is requested meanwhile. */
  show(uri: Uri, range: Range): Promise<void> {
    const shown = this.showNow(uri, range);
    this.showing = Promise.allSettled([this.showing, shown]);
    return shown;
  }

  /** Closes the previews of files that were not open before. What is opened after that stays open. */
  async close(): Promise<void> {
    this.closed = true;
    await this.showing;
    const opened = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input, isPreview }) =>
          isPreview && input instanceof TabInputText && !this.openBefore.has(input.uri.toString()),
      );
    await window.tabGroups.close(opened, true);
  }

  private async showNow(uri: Uri, range: Range): Promise<void> {
    const request = ++this.request;
    const document = await workspace.openTextDocument(uri);
    if (request !== this.request || this.closed) return;
    const editor = await window.showTextDocument(document, {
      viewColumn: this.draftColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
      preserveFocus: true,
      preview: true,
      selection: range,
    });
    editor.revealRange(range, TextEditorRevealType.InCenter);
  }
}

function openFiles(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : []));
}
