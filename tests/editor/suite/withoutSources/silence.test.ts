import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOn, openDraft } from '../draft';
import { screen } from '../screen';

describe('a folder without sources', () => {
  afterEach(closeAll);

  it('is silent, and the status item says why', async () => {
    const document = await openDraft(
      '“We will take back every village by Christmas,” Zelenskyy said on Thursday.\n',
    );
    await screen.click({ selector: '#status\\.languageStatus, .statusbar-item[id*="languageStatus"]' });
    const status = await screen.see({ selector: '.hover-language-status, .monaco-hover', text: 'No source' });
    assert.match(status, /No source/);
    await screen.screenshot('without-sources');
    assert.deepEqual(findingsOn(document.uri), []);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
});
