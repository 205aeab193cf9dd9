import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, closeAll, findings, none, openDraft, rangeOf } from '../draft';
import { screen } from '../screen';

describe('“Use the source’s wording”', () => {
  afterEach(closeAll);

  it('keeps curly marks', async () => {
    const document = await openDraft(
      '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n',
    );
    const finding = (await findings(document.uri)).find(({ range }) => document.getText(range) === 'desk');
    assert.ok(finding);
    await applyFix(document, finding.range, /^Use the source's wording/);
    assert.equal(
      document.lineAt(0).text,
      '“Without Ukraine at the table, it’s impossible to achieve,” Zelenskyy said.',
    );
  });

  it('keeps straight marks', async () => {
    const document = await openDraft(
      '"Without Ukraine at the desk, it\'s impossible to achieve," Zelenskyy said.\n',
    );
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    await applyFix(document, finding.range, /^Use the source's wording/);
    assert.equal(
      document.lineAt(0).text,
      '"Without Ukraine at the table, it\'s impossible to achieve," Zelenskyy said.',
    );
    await findings(document.uri, none);
  });

  it('is chosen from the menu of quick fixes', async () => {
    const document = await openDraft(
      '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n',
    );
    await findings(document.uri);
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, 'desk');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await screen.see({ selector: '.action-widget', text: 'Use the source' });
    await screen.screenshot('quick-fix');
    await screen.press('Enter');
    await findings(document.uri, none);
    assert.equal(
      document.lineAt(0).text,
      '“Without Ukraine at the table, it’s impossible to achieve,” Zelenskyy said.',
    );
  });
});
