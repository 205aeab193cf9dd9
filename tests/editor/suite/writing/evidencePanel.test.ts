import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, rangeOf, removeFile, selected, writeFile } from '../draft';
import { screen } from '../screen';
import type { Target } from '../../vscode/screenProtocol';

const denial = '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,”';
const text = [
  '# Reports denied',
  `${denial} said deputy press secretary Anna Kelly.`,
  'Zelenskyy has rejected any handover of land.',
  '“We will take back every village by Christmas,” Zelenskyy said on Thursday.',
].join('\n\n');

const projectFile = '.verbatim.json';
const button = (action: string): string => `#actions button[data-action="${action}"]`;

function inPanel(selector: string, words?: string): Target {
  return { selector, webview: true, ...(words === undefined ? {} : { text: words }) };
}

/** Puts the caret before words of the draft. */
async function moveTo(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  const { start } = rangeOf(document, words);
  editor.selection = new vscode.Selection(start, start);
}

async function openPanel(name: string): Promise<vscode.TextDocument> {
  const document = await openDraft(text, name);
  await findings(document.uri);
  await moveTo(document, 'lazy');
  await vscode.commands.executeCommand('verbatim.showEvidence');
  await screen.see(inPanel('h1', 'Contradicted quotation'));
  return document;
}

describe('the evidence panel', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('has the sentence at the caret with its one state, and below it the passage with the words that agree and differ', async () => {
    await openPanel('caret.md');
    assert.equal(await screen.see(inPanel('del')), 'lazy');
    assert.equal(await screen.see(inPanel('ins')), 'sloppy');
    assert.match(await screen.see(inPanel('mark')), /^This is total fake news and/u);
    assert.match(await screen.see(inPanel('figcaption')), /line \d+.*said by/su);
    await screen.screenshot('evidence');
  });

  it('follows the caret', async () => {
    const document = await openPanel('follows.md');
    await moveTo(document, 'rejected');
    await screen.see(inPanel('h1', 'Supported claim'));
    await moveTo(document, 'take back');
    await screen.see(inPanel('h1', 'Unverified quotation'));
    await moveTo(document, 'Reports');
    await screen.see(inPanel('#reason', 'There is nothing to check at the caret.'));
  });

  it('keeps what it shows while its sentence is being typed, and shows what the sentence says after that', async () => {
    const document = await openPanel('typed.md');
    const editor = await vscode.window.showTextDocument(document);
    const range = rangeOf(document, 'lazy');
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await screen.type('sloppy', 20);
    await screen.see(inPanel('h1', 'Supported quotation'));
    assert.ok(document.getText().includes('and sloppy reporting'));
  });

  it('opens the passage beside the draft', async () => {
    await openPanel('opens.md');
    await screen.click(inPanel('figcaption a'));
    const { viewColumn } = await selected(/\/seeds\/000_/u, 'sloppy reporting');
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    await screen.see(inPanel('h1', 'Contradicted quotation'));
  });

  it('is worked with the keyboard: ignores, and stops ignoring', async () => {
    const document = await openPanel('keyboard.md');
    await screen.click(inPanel('h1'));
    // Back from the link of the heading over the button that signs off.
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await screen.press(key);
    await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: 'Ignore here' });
    await screen.press('Enter');
    await screen.see(inPanel('h1', 'Ignored quotation'));
    await findings(document.uri, (found) => !found.some(({ message }) => message.includes('lazy')));
    await screen.click(inPanel(button('stopIgnoring')));
    await screen.see(inPanel('h1', 'Contradicted quotation'));
    await removeFile(projectFile);
  });

  it('signs a statement off', async () => {
    await openPanel('signed.md');
    await screen.click(inPanel(button('signOff')));
    await screen.see({ selector: '.quick-input-widget input' });
    await screen.press('ControlOrMeta+a');
    await screen.type('the copy desk');
    await screen.press('Enter');
    await screen.see(inPanel('.sign-off', 'Checked by the copy desk on'));
    await screen.click(inPanel(button('withdrawSignOff')));
    await screen.see(inPanel('.sign-off.open'));
    await removeFile(projectFile);
  });

  it('cites the source', async () => {
    const document = await openPanel('cites.md');
    await moveTo(document, 'rejected');
    await screen.see(inPanel('h1', 'Supported claim'));
    await screen.click(inPanel(button('cite')));
    await new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document) return;
        listener.dispose();
        resolve();
      });
    });
    assert.match(document.getText(), /handover of land \[@000\w*\]\./u);
  });

  it('inserts a quotation at the caret of the draft', async () => {
    await openPanel('inserts.md');
    await screen.click(inPanel(button('insertQuotation')));
    await screen.see({ selector: '.quick-input-widget .quick-input-title', text: 'Insert a quotation' });
    await screen.press('Escape');
  });

  it('shows markup of a source as the text that it is', async () => {
    const quoted =
      'Nobody <b onclick="alert(1)">asked</b> [the harbour](command:workbench.action.quit) master';
    const source = await writeFile('seeds/marked-up-evidence.txt', `“${quoted},” said the harbour master.\n`);
    try {
      const document = await openDraft(
        `“${quoted.replace('Nobody', 'Somebody')},” said the harbour master.\n`,
        'plain-evidence.txt',
      );
      await findings(document.uri);
      await vscode.commands.executeCommand('verbatim.showEvidence');
      await screen.see(inPanel('figure blockquote', quoted.slice(7)));
      await screen.see(inPanel('main:not(:has(a[href^="command:"], figure b))'));
    } finally {
      await vscode.workspace.fs.delete(source);
    }
  });

  for (const [theme, kind] of [
    ['Default Dark Modern', 'vscode-dark'],
    ['Default Light Modern', 'vscode-light'],
    ['Default High Contrast', 'vscode-high-contrast'],
  ] as const)
    it(`is accessible in the theme ${theme}`, async () => {
      const workbench = vscode.workspace.getConfiguration('workbench');
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Workspace);
      try {
        await openPanel(`accessible-${kind}.md`);
        await screen.see(inPanel(`body.${kind}`));
        assert.equal(await screen.audit(), '');
        await screen.screenshot(`evidence-${kind}`);
      } finally {
        await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

  it('says that no draft is open', async () => {
    await vscode.commands.executeCommand('verbatim.showEvidence');
    await screen.see(inPanel('#reason', 'Open a draft'));
  });
});
