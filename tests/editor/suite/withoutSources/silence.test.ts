import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOn, openDraft, writeFile } from '../draft';
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

  it('says so in the status bar and once in a notice, and takes the folder that is chosen', async () => {
    await writeFile(
      'articles/bridge.txt',
      'Bridge to open\n\n“The bridge will open to traffic in May,” the mayor said.\n',
    );
    await openDraft('“The bridge will open to traffic in May,” the mayor said.\n');
    await screen.see({ selector: '.statusbar-item', text: 'Fact check: no sources' });
    // Notices of the editor's own may have taken the places of toasts.
    await vscode.commands.executeCommand('notifications.showList');
    await screen.see({
      selector: '.notifications-center .notification-list-item',
      text: 'Choose Source Folder',
    });
    await screen.screenshot('missing-sources');
    await vscode.commands.executeCommand('notifications.clearAll');
    await screen.click({ selector: '.statusbar-item', text: 'Fact check: no sources' });
    await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: 'articles' });
    await screen.type('articles/');
    await screen.screenshot('choose-source-folder');
    await screen.press('Enter');
    await screen.see({ selector: '[aria-label*="Fact check: 1 supported by the sources"]', text: '1' });
    await screen.screenshot('chosen-sources');
  });
});
