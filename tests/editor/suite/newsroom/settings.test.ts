import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, findingsOn, none, openDraft, rangeOf } from '../draft';
import { screen } from '../screen';

const altered = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n';
const right = altered.replace('desk', 'table');

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => {
    edit.replace(rangeOf(document, words), by);
  });
}

describe('settings', () => {
  afterEach(async () => {
    await changeSetting('rules', undefined);
    await changeSetting('run', undefined);
    await changeSetting('sources', undefined);
    await closeAll();
  });

  it('turn a rule off and on again', async () => {
    const document = await openDraft(altered);
    await findings(document.uri);
    await changeSetting('rules', { 'quote-altered': 'off' });
    await findings(document.uri, none);
    await changeSetting('rules', { 'quote-altered': 'hint' });
    const [finding] = await findings(document.uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('onSave: what is typed is checked when it is saved', async () => {
    await changeSetting('run', 'onSave');
    const document = await openDraft(right);
    await replace(document, 'table', 'desk');
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 5),
    );
    assert.deepEqual(findingsOn(document.uri), []);
    await document.save();
    const [finding] = await findings(document.uri);
    assert.equal(document.getText(finding?.range), 'desk');
  });

  it('manual: nothing is checked until the command is run', async () => {
    await changeSetting('run', 'manual');
    const document = await openDraft(altered);
    await document.save();
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 5),
    );
    assert.deepEqual(findingsOn(document.uri), []);
    await vscode.commands.executeCommand('verbatim.checkDraft');
    const [finding] = await findings(document.uri);
    assert.equal(document.getText(finding?.range), 'desk');
  });

  it('that are malformed are named in a message', async () => {
    await openDraft(right);
    await changeSetting('run', 'sometimes');
    await screen.see({ selector: '.notification-toast', text: 'verbatim.run' });
    await screen.screenshot('malformed-setting');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
