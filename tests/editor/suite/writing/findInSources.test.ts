import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, selected } from '../draft';
import { screen } from '../screen';

const draft =
  'A planned invention by nobody “will never be quoted by anybody here,” said Anna Kelly.\n\nThe White House dismissed the plan for the West Bank.\n';

describe('Find in Sources', () => {
  beforeEach(async () => {
    const document = await openDraft(draft);
    // Requests before the sources have been read have no result.
    await findings(document.uri);
  });

  afterEach(closeAll);

  it('lists the passages closest to the selection and opens the chosen one', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const start = draft.indexOf('The White House');
    editor.selection = new vscode.Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(draft.trimEnd().length),
    );
    const done = vscode.commands.executeCommand('verbatim.findInSources');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row.focused', text: 'White House' });
    await screen.screenshot('find-in-sources');
    await screen.press('Enter');
    await done;
    await selected(/\/seeds\//u, 'White House');
  });
});
