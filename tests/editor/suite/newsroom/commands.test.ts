import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft } from '../draft';
import { screen } from '../screen';

const draft = `# Reports denied

“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.

“We will take back every village by Christmas,” Zelenskyy said on Thursday.
`;

async function runFromPalette(name: string): Promise<void> {
  await screen.press('F1');
  await screen.see({ selector: '.quick-input-widget input' });
  await screen.type(name);
  await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: name });
}

describe('the command palette', () => {
  afterEach(closeAll);

  it('lists the commands of the category', async () => {
    await openDraft(draft);
    await runFromPalette('Fact Check: Check Current Draft');
    await screen.screenshot('palette');
    await screen.press('Escape');
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['checkDraft', 'checkAllDrafts', 'showSources', 'restartServer', 'showLog']) {
      assert.ok(commands.includes(`verbatim.${id}`), id);
    }
  });

  it('opens the report on the draft, whose links lead back to the line', async () => {
    const document = await openDraft(draft, 'reported.md');
    await findings(document.uri);
    await runFromPalette('Fact Check: Check Current Draft');
    await screen.press('Enter');
    const report = await screen.see({ selector: 'body', text: 'quote-altered', webview: true });
    assert.match(report, /quote-not-found/);
    assert.match(report, /sloppy/);
    await screen.screenshot('report');
    const moved = new Promise<vscode.Position>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (textEditor.document.uri.toString() !== document.uri.toString() || !first) return;
        listener.dispose();
        resolve(first.active);
      });
    });
    await screen.click({ selector: 'a[href^="file:"]', text: 'line 5', webview: true });
    assert.equal((await moved).line, 4);
  });

  it('checks all drafts', async () => {
    await openDraft(draft, 'all.md');
    await vscode.commands.executeCommand('verbatim.checkAllDrafts');
    const report = await screen.see({ selector: 'body', text: 'all.md', webview: true });
    assert.match(report, /draft\.md/);
    await screen.screenshot('report-on-all');
  });

  it('shows the sources, and opens the one that is chosen', async () => {
    await openDraft(draft);
    void vscode.commands.executeCommand('verbatim.showSources');
    await screen.see({
      selector: '.quick-input-widget .monaco-list-row',
      text: 'US, Russia plan truce deal',
    });
    await screen.screenshot('sources');
    const opened = new Promise<string>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor) return;
        listener.dispose();
        resolve(editor.document.uri.path);
      });
    });
    await screen.type('US, Russia plan truce');
    await screen.see({
      selector: '.quick-input-widget .monaco-list-row.focused',
      text: 'US, Russia plan truce deal',
    });
    await screen.press('Enter');
    assert.match(await opened, /\/seeds\/004_dd434dec23945da0\.txt$/);
  });

  it('restarts the server, and the findings come again', async () => {
    const document = await openDraft(draft);
    await findings(document.uri, (found) => found.length === 2);
    const gone = findings(document.uri, (found) => found.length === 0);
    await vscode.commands.executeCommand('verbatim.restartServer');
    await gone;
    await findings(document.uri, (found) => found.length === 2);
  });

  it('shows the log', async () => {
    await vscode.commands.executeCommand('verbatim.showLog');
    await screen.see({ selector: '.pane-body.output-view, .output-view, .panel .monaco-editor' });
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
