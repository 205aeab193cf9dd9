import { Uri, ViewColumn, window } from 'vscode';
import type { Location } from '../../../protocol/positions';
import { toEditorRange } from '../languageServer/ranges';

/** Opens the article at the passage, in an editor that shows it already or beside the draft. */
export async function showPassage(location: Location | undefined): Promise<void> {
  if (!location) return;
  const article = Uri.parse(location.uri, true);
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === article.toString(),
  );
  await window.showTextDocument(article, {
    selection: toEditorRange(location.range),
    preserveFocus: true,
    preview: true,
    viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
  });
}
