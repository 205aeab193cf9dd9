import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileIn, findings, openDraft, rangeOf, removeFile, writeFile } from '../draft';
import { screen } from '../screen';

const draft = `# Reports denied

“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.

“We will take back every village by Christmas,” Zelenskyy said on Thursday.
`;
const projectFile = '.verbatim.json';

async function openReport(name: string): Promise<vscode.TextDocument> {
  const document = await openDraft(draft, name);
  await findings(document.uri);
  await vscode.commands.executeCommand('verbatim.checkDraft');
  await screen.see({ selector: 'h1', text: name, webview: true });
  return document;
}

/** Resolves to the next position of the caret in a document. */
function caretMoved(document: vscode.TextDocument): Promise<vscode.Position> {
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      if (textEditor.document.uri.toString() !== document.uri.toString() || !first) return;
      listener.dispose();
      resolve(first.active);
    });
  });
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function read(path: string): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(fileIn(path))).toString();
}

async function exportAs(format: string): Promise<void> {
  void vscode.commands.executeCommand('verbatim.exportReport');
  await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: format });
  await screen.type(format);
  await screen.press('Enter');
  await screen.see({ selector: '.quick-input-widget .quick-input-title', text: 'Export the report' });
  await screen.screenshot(`report-export-${format.toLowerCase()}`);
}

describe('the report', () => {
  before(() => openReport('shown.md'));
  after(closeAll);

  it('shows the draft as a strip of its paragraphs by verdict', async () => {
    const field = (verdict: string): string => `.strip ol a.paragraph.${verdict}`;
    assert.equal((await screen.see({ selector: field('contradicted'), webview: true })).trim(), '✗');
    assert.equal((await screen.see({ selector: field('unverified'), webview: true })).trim(), '?');
    await screen.screenshot('report-strip');
  });

  it('shows a statement beside its evidence, with the words that differ marked', async () => {
    const statement = 'article.statement.contradicted';
    assert.equal(await screen.see({ selector: `${statement} del`, webview: true }), 'lazy');
    assert.equal(await screen.see({ selector: `${statement} ins`, webview: true }), 'sloppy');
  });

  it('counts findings by rule, and what each source carries', async () => {
    const rules = await screen.see({ selector: 'table', text: 'Findings by rule', webview: true });
    assert.match(rules, /quote-altered\s*1/u);
    await screen.see({ selector: 'table', text: 'Statements by source', webview: true });
  });

  const themes = {
    'Default Dark Modern': 'vscode-dark',
    'Default Light Modern': 'vscode-light',
    'Default High Contrast': 'vscode-high-contrast',
  };
  for (const [theme, kind] of Object.entries(themes)) {
    it(`is accessible in the theme ${theme}`, async () => {
      const workbench = vscode.workspace.getConfiguration('workbench');
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Workspace);
      try {
        await screen.see({ selector: `body.${kind}`, webview: true });
        await screen.see({ selector: 'article.statement', webview: true });
        assert.equal(await screen.audit(), '');
        await screen.screenshot(`report-${kind}`);
      } finally {
        await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  }
});

describe('working with the report', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('goes to a paragraph with the arrow keys and Enter', async () => {
    const document = await openReport('keyboard.md');
    const moved = caretMoved(document);
    await screen.click({ selector: '#export', webview: true });
    await screen.press('Escape');
    await screen.click({ selector: '#words', webview: true });
    for (const key of ['Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter']) await screen.press(key);
    assert.equal((await moved).line, 4);
  });

  it('shows only the statements that have the words of the filter, also after an edit', async () => {
    const document = await openReport('filter.md');
    await screen.see({ selector: '#shown', text: '2 of 2 statements', webview: true });
    await screen.click({ selector: '#words', webview: true });
    await screen.type('village');
    await screen.see({ selector: '#shown', text: '1 of 2 statements', webview: true });
    await screen.screenshot('report-filter');
    await replace(document, 'lazy', 'sloppy');
    await screen.see({ selector: '.counts', text: '1 supported', webview: true });
    await screen.see({ selector: '#shown', text: '1 of 2 statements', webview: true });
    await screen.type('s');
    await screen.see({ selector: '#shown', text: '0 of 2 statements', webview: true });
  });

  it('has a statement signed off, and the sign-off taken back', async () => {
    await openReport('sign-off.md');
    await screen.click({ selector: 'article.statement button.sign', webview: true });
    await screen.see({ selector: '.quick-input-widget input' });
    await screen.press('ControlOrMeta+a');
    await screen.type('the copy desk');
    await screen.press('Enter');
    await screen.see({ selector: '.sign-off', text: 'Checked by the copy desk on', webview: true });
    assert.match(await read(projectFile), /"by": "the copy desk"/u);
    await screen.screenshot('report-signed-off');
    await screen.click({ selector: 'button.withdraw', webview: true });
    await screen.see({ selector: 'article.statement:first-of-type .sign-off.open', webview: true });
    assert.doesNotMatch(await read(projectFile), /the copy desk/u);
    await removeFile(projectFile);
  });

  it('is exported as a page of HTML that leads to no file', async () => {
    await openReport('page.md');
    await exportAs('HTML');
    await screen.press('Enter');
    await screen.see({ selector: '.notification-toast', text: 'page.fact-check.html' });
    await screen.see({ selector: '.notification-toast .monaco-button', text: 'Open' });
    const page = await read('page.fact-check.html');
    assert.match(page, /^<!DOCTYPE html>/u);
    assert.match(page, /<del>lazy<\/del>/u);
    assert.doesNotMatch(page, /file:|<script/u);
    await removeFile('page.fact-check.html');
  });

  it('is exported as Markdown, which is no draft', async () => {
    await openReport('words.md');
    await exportAs('Markdown');
    await screen.press('Enter');
    await screen.see({ selector: '.notification-toast', text: 'words.fact-check.md' });
    assert.match(await read('words.fact-check.md'), /quote-altered/u);
    await removeFile('words.fact-check.md');
  });

  it('opens as text', async () => {
    await openReport('as-text.md');
    const opened = new Promise<vscode.TextEditor>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.scheme !== 'verbatim-report') return;
        listener.dispose();
        resolve(editor);
      });
    });
    await screen.click({ selector: '#as-text', webview: true });
    assert.match((await opened).document.getText(), /quote-altered/u);
  });

  it('shows the markup and the links in a source as the text that they are', async () => {
    const quoted =
      'Nobody <b onclick="alert(1)">asked</b> [the harbour](command:workbench.action.quit) master';
    const source = await writeFile('seeds/marked-up.txt', `“${quoted},” said the harbour master.\n`);
    try {
      const document = await openDraft(
        `“${quoted.replace('Nobody', 'Somebody')},” said the harbour master.\n`,
        'plain.txt',
      );
      await findings(document.uri);
      await vscode.commands.executeCommand('verbatim.checkDraft');
      await screen.click({ selector: 'details.closest > summary', webview: true });
      await screen.see({ selector: 'figure blockquote', text: quoted.slice(7), webview: true });
      await screen.see({ selector: 'main:not(:has(a[href^="command:"], figure b))', webview: true });
    } finally {
      await vscode.workspace.fs.delete(source);
    }
  });

  it('goes with the draft when it is renamed', async () => {
    const document = await openReport('before.md');
    const renamed = fileIn('after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await screen.see({ selector: 'h1', text: 'after.md', webview: true });
    await screen.see({ selector: '.tab', text: 'Fact check: after.md' });
    await screen.screenshot('report-renamed');
  });
});
