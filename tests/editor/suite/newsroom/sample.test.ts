import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, hoverAt, rangeOf, reads, ruleOf } from '../draft';
import { screen } from '../screen';

/** The draft that the editor shows once the sample has been opened. */
async function openSample(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('verbatim.trySample');
  const document = vscode.window.activeTextEditor?.document;
  assert.match(document?.uri.path ?? '', /\/sample\/draft\.md$/u);
  assert.ok(document);
  return document;
}

describe('the sample', () => {
  afterEach(closeAll);

  it('opens with its two mistakes found in its own sources, and leaves the workspace as it is', async () => {
    const folders = vscode.workspace.workspaceFolders?.map(({ name }) => name);
    const document = await openSample();
    const found = await findings(document.uri, (all) => all.length === 2);
    assert.deepEqual(found.map(ruleOf).sort(), ['quote-altered', 'quote-not-found']);
    assert.match(
      await hoverAt(document, rangeOf(document, 'sloppy reporting').start),
      /globalStorage\/verbatim\.verbatim\/sample\/sources\/000_/u,
    );
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      folders,
    );
    await screen.screenshot('sample');
  });

  it('is opened again as it was edited, and as new where it was not', async () => {
    const document = await openSample();
    const shipped = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'My own first line.\n\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await closeAll();
    const edited = await openSample();
    assert.equal(edited.getText(), `My own first line.\n\n${shipped}`);
    await closeAll();
    await vscode.workspace.fs.delete(document.uri);
    await reads(await openSample(), shipped);
  });

  it('is found again after the server was restarted', async () => {
    const document = await openSample();
    await findings(document.uri, (all) => all.length === 2);
    const gone = findings(document.uri, (all) => all.length === 0);
    await vscode.commands.executeCommand('verbatim.restartServer');
    await gone;
    await findings(document.uri, (all) => all.length === 2);
  });
});

describe('the walkthrough', () => {
  afterEach(closeAll);

  it('leads from the sample to the settings in five steps', async () => {
    // VS Code reads the walkthroughs of extensions when the first one is opened.
    await vscode.commands.executeCommand('workbench.action.openWalkthrough');
    await screen.see({ selector: '.getting-started-step' });
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'verbatim.verbatim#start',
      false,
    );
    await screen.see({ selector: '.getting-started-step', text: 'Try it on a sample' });
    await screen.see({ selector: '.getting-started-step', text: 'Make it yours' });
    await screen.screenshot('walkthrough');
    const opened = new Promise<vscode.TextDocument>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor?.document.uri.path.endsWith('/sample/draft.md')) return;
        listener.dispose();
        resolve(editor.document);
      });
    });
    await screen.click({ selector: '.getting-started-step .monaco-button', text: 'Open the Sample' });
    await findings((await opened).uri, (all) => all.length === 2);
  });

  it('ends at the settings of the extension', async () => {
    await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:verbatim.verbatim');
    await screen.see({ selector: '.settings-editor .setting-item-label', text: 'Aliases' });
    await screen.screenshot('settings');
  });
});
