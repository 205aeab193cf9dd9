import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, removeFile, ruleOf, seed } from '../draft';
import { screen } from '../screen';

const draft =
  '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” Kelly said.\n';
const titleButton = '.editor-actions a.action-label[aria-label^="Check Current Draft"]';
const withoutTitleButton = `.editor-group-container.active:not(:has(${titleButton}))`;

describe('the menus of an editor', () => {
  afterEach(closeAll);

  it('check a draft by a button, and have the rest in the context menu', async () => {
    const document = await openDraft(draft);
    await findings(document.uri);
    await screen.see({ selector: titleButton });
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await screen.press('Shift+F10');
    await screen.click({ selector: '.monaco-menu .action-label', text: 'Fact Check' });
    for (const entry of ['Check Current Draft', 'Show Evidence', 'Cite…', 'Insert Quotation…', 'Ignore…'])
      await screen.see({ selector: '.monaco-submenu .action-label', text: entry });
    await screen.screenshot('context-menu');
    await screen.press('Escape');
    await screen.press('Escape');
    await screen.click({ selector: titleButton });
    await screen.see({ selector: 'h1', text: 'Fact check', webview: true });
  });

  it('have nothing on drafts for an article', async () => {
    await vscode.window.showTextDocument((await seed('000')).uri);
    await screen.see({ selector: withoutTitleButton });
  });
});

describe('a file that is not among the drafts', () => {
  const item = '.statusbar-item';

  afterEach(closeAll);

  it('says so in the status bar, and is checked anyway by a click', async () => {
    const document = await openDraft(draft, 'README.md');
    await screen.see({ selector: item, text: 'Fact check: not a draft' });
    await screen.screenshot('not-a-draft');
    await screen.click({ selector: item, text: 'Fact check: not a draft' });
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    assert.equal(ruleOf(finding), 'quote-altered');
    await screen.see({ selector: item, text: '1 altered' });
    await removeFile('README.md');
  });
});

describe('the page on a rule', () => {
  afterEach(closeAll);

  it('is shown rendered by a click on the rule of a finding', async () => {
    const document = await openDraft(draft);
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await screen.click({ selector: '.markers-panel .code-link, .markers-panel a', text: 'quote-altered' });
    await screen.see({ selector: 'h1', text: 'quote-altered', webview: true });
    await screen.screenshot('rule-page');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
