import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screen } from '../screen';

describe('the window', () => {
  it('opens the draft', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    console.log('folder', folder.uri.toString(), vscode.env.remoteName, vscode.env.uiKind);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'draft.md'));
    console.log('document', document.uri.toString(), document.languageId);
    await vscode.window.showTextDocument(document);
    await screen.see({ selector: '.view-line' });
    await screen.press('F1');
    await screen.type('Fact Check:');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: 'Fact Check: Show Log' });
    await screen.screenshot('palette');
    await screen.press('Escape');
  });
});
