import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileIn, findings, none, rangeOf, selected } from '../draft';
import { screen } from '../screen';

const statementsPane = '.pane:has(.pane-header[aria-label*="Statements"])';
const sourcesPane = '.pane:has(.pane-header[aria-label*="Sources"])';
const row = '.monaco-list-row';
const withoutRows = `${statementsPane}:not(:has(${row}))`;
const twistie = '.monaco-tl-twistie';

async function openSampleDraft(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileIn('draft.md'));
  await vscode.window.showTextDocument(document, { preview: false });
  await findings(document.uri, (all) => all.length === 2);
  return document;
}

describe('the view of statements', () => {
  let draft: vscode.TextDocument;

  beforeEach(async () => {
    draft = await openSampleDraft();
    await vscode.commands.executeCommand('verbatim.statements.focus');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('verbatim.showAllStatements');
    await vscode.commands.executeCommand('verbatim.groupStatements');
    await closeAll();
    // Rows of the closed draft still take clicks while they are visible.
    await screen.see({ selector: withoutRows });
  });

  it('shows the draft’s statements by verdict', async () => {
    await screen.see({ selector: `${statementsPane} ${row}[data-index="0"]`, text: 'Contradicted' });
    await screen.see({
      selector: `${statementsPane} ${row}[aria-label^="Contradicted, "]`,
      text: 'territorial integrity',
    });
    await screen.see({
      selector: `${statementsPane} ${row}[aria-label^="Unverified, "]`,
      text: 'There is no deal',
    });
    await screen.see({
      selector: `${statementsPane} ${row}[aria-label^="Supported, "]`,
      text: 'severe consequences',
    });
    await screen.screenshot('views');
  });

  it('follows the caret', async () => {
    const editor = await vscode.window.showTextDocument(draft);
    for (const words of ['severe consequences', 'There is no deal without Kyiv']) {
      const { start } = rangeOf(draft, words);
      editor.selection = new vscode.Selection(start, start);
      await screen.see({ selector: `${statementsPane} ${row}.selected`, text: words });
    }
  });

  it('selects a statement in the draft by a click, and shows its passage beside the draft by another', async () => {
    await screen.click({ selector: `${statementsPane} ${row}`, text: 'territorial integrity' });
    await selected(/\/draft\.md$/u, 'cannot be\ndecided');
    await screen.click({ selector: `${statementsPane} ${row}:has-text("territorial integrity") ${twistie}` });
    await screen.click({ selector: `${statementsPane} ${row}[aria-level="3"]`, text: 'cannot be discussed' });
    const { viewColumn } = await selected(/\/seeds\/000_/u, 'cannot be discussed');
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    await screen.see({ selector: `${statementsPane} ${row}`, text: 'territorial integrity' });
    await screen.screenshot('view-evidence');
  });

  it('lists the verdicts that are chosen, also in the draft’s order', async () => {
    void vscode.commands.executeCommand('verbatim.filterStatements');
    for (const verdict of ['Contradicted', 'Supported']) {
      await screen.click({ selector: '.quick-input-widget .monaco-list-row', text: verdict });
    }
    await screen.press('Enter');
    await screen.see({ selector: `${statementsPane} .pane-header`, text: 'Unverified' });
    await screen.see({ selector: `${statementsPane} ${row}[data-index="0"]`, text: 'Unverified' });
    await vscode.commands.executeCommand('verbatim.listStatements');
    await screen.see({
      selector: `${statementsPane} ${row}[data-index="0"][aria-label^="Unverified, "][aria-level="1"]`,
    });
    await vscode.commands.executeCommand('verbatim.showAllStatements');
    await screen.see({
      selector: `${statementsPane} ${row}[aria-label^="Contradicted, "]`,
      text: 'territorial integrity',
    });
  });

  it('says that checking is paused, and lists again when it is resumed', async () => {
    await vscode.commands.executeCommand('verbatim.pauseChecking');
    await findings(draft.uri, none);
    await screen.see({ selector: `${statementsPane} .message`, text: 'Checking is paused.' });
    await vscode.commands.executeCommand('verbatim.resumeChecking');
    await findings(draft.uri, (all) => all.length === 2);
    await screen.see({ selector: `${statementsPane} ${row}`, text: 'territorial integrity' });
  });

  it('is empty when the draft is closed', async () => {
    await screen.see({ selector: `${statementsPane} ${row}` });
    await closeAll();
    await screen.see({ selector: withoutRows });
  });
});

describe('the view of sources', () => {
  afterEach(closeAll);

  it('opens an article, and a quotation in it, by a click', async () => {
    await openSampleDraft();
    await vscode.commands.executeCommand('verbatim.sources.focus');
    await screen.click({
      selector: `${sourcesPane} ${row}[aria-level="2"]`,
      text: 'US, Russia plan truce deal',
    });
    await screen.see({ selector: '.tab.active', text: '004_dd434dec23945da0.txt' });
    await screen.click({
      selector: `${sourcesPane} ${row}:has-text("US, Russia plan truce deal") ${twistie}`,
    });
    await screen.click({ selector: `${sourcesPane} ${row}[aria-level="3"]` });
    const quotation = await screen.see({ selector: `${sourcesPane} ${row}[aria-level="4"]` });
    await screen.screenshot('view-sources');
    await screen.click({ selector: `${sourcesPane} ${row}[aria-level="4"]` });
    const { document, selection } = await selected(/\/seeds\/004_/u, ' ');
    assert.ok(
      quotation.includes(document.getText(selection).replace(/\s+/gu, ' ').slice(0, 20)),
      `${quotation} is what is selected: ${document.getText(selection)}`,
    );
  });
});
