import * as vscode from 'vscode';
import { rangeOf } from './draft';
import { screen } from './screen';

/** Types by keyboard directly after some words, and waits until the document has the typed text. */
export async function typeBehind(document: vscode.TextDocument, words: string, keys: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const { end } = rangeOf(document, words);
  if (!editor.selection.active.isEqual(end)) {
    const moved = new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(({ selections: [first] }) => {
        if (!first?.active.isEqual(end)) return;
        listener.dispose();
        resolve();
      });
    });
    editor.selection = new vscode.Selection(end, end);
    await moved;
  }
  const typed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || !document.getText().includes(words + keys)) return;
      listener.dispose();
      resolve();
    });
  });
  await screen.type(keys);
  await typed;
}
