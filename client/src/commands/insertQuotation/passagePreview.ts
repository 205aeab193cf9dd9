import type { Uri } from 'vscode';
import {
  TabInputText,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Range,
} from 'vscode';

/** Shows passages of articles beside the draft while the writer chooses, and takes away what it has opened. */
export class PassagePreview implements Disposable {
  private readonly openBefore = new Set(openFiles());
  private turn = 0;
  private ended = false;

  /** @param draftColumn the column of the draft, which stays to be seen */
  constructor(private readonly draftColumn: ViewColumn | undefined) {}

  /** Shows a passage, unless another one has been asked for meanwhile. */
  async show(uri: Uri, range: Range): Promise<void> {
    const turn = ++this.turn;
    const document = await workspace.openTextDocument(uri);
    if (turn !== this.turn || this.ended) return;
    const editor = await window.showTextDocument(document, {
      viewColumn: this.draftColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
      preserveFocus: true,
      preview: true,
      selection: range,
    });
    editor.revealRange(range, TextEditorRevealType.InCenter);
    if (this.isEnded()) await this.close();
  }

  dispose(): void {
    this.ended = true;
    void this.close();
  }

  private isEnded(): boolean {
    return this.ended;
  }

  /** Closes the articles that were not open before. */
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
