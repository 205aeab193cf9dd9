import { commands, extensions, ViewColumn, window, workspace, type LogOutputChannel, type Uri } from 'vscode';

/** Shows a report beside the draft: rendered, or as text where VS Code's own Markdown preview is switched off. */
export async function showReport(address: Uri, log: LogOutputChannel): Promise<void> {
  if (extensions.getExtension('vscode.markdown-language-features') !== undefined) {
    await commands.executeCommand('markdown.showPreviewToSide', address);
    return;
  }
  log.info('The Markdown preview is switched off: the report is shown as text.');
  const document = await workspace.openTextDocument(address);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}
