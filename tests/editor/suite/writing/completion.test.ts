import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, reads } from '../draft';
import { screen } from '../screen';

const row = '.suggest-widget.visible .monaco-list-row';
const denial = 'This is total fake news and sloppy reporting by The Times, who clearly has terrible sources';

const more = 'Nothing of the sort was discussed with anyone at any point.';

/** Opens a draft and moves the caret to its end by keyboard. */
async function writeAtEnd(text: string): Promise<vscode.TextDocument> {
  const document = await openDraft(text);
  await screen.press('ControlOrMeta+End');
  return document;
}

describe('writing with the sources', () => {
  // Requests before the sources have been read have no result.
  before(async () => {
    const document = await openDraft(`“${denial.replace('total', 'totally')},” said Anna Kelly.`);
    await findings(document.uri);
    await closeAll();
  });

  afterEach(closeAll);

  it('puts a source’s words into quotation marks by the keyboard', async () => {
    const document = await writeAtEnd('# Denied\n\nAnna Kelly said: ');
    await screen.type('“This is total');
    await screen.see({ selector: row, text: 'fake news and sloppy' });
    await screen.screenshot('completion');
    await screen.press('Enter');
    await reads(document, `# Denied\n\nAnna Kelly said: “${denial}.”`);
  });

  it('offers the quotations of the speaker who is named, as soon as the mark is typed', async () => {
    await writeAtEnd('Anna Kelly said: ');
    await screen.type('“');
    const first = await screen.see({ selector: `${row}.focused` });
    assert.match(first, /^This is total fake news/);
    await screen.press('Escape');
  });

  it('offers articles to cite', async () => {
    const document = await writeAtEnd('A truce is planned ');
    await screen.type('[@004');
    await screen.see({ selector: row, text: '004_dd434dec23945da0' });
    await screen.screenshot('completion-citation');
    await screen.press('Enter');
    await reads(document, 'A truce is planned [@004]');
  });

  it('offers who said a quotation behind it', async () => {
    const document = await writeAtEnd('');
    await screen.type(`“${denial},” said`);
    await screen.press('Escape');
    await screen.type(' ');
    await screen.see({ selector: row, text: 'Anna Kelly' });
    await screen.press('Enter');
    await reads(document, `“${denial},” said Anna Kelly`);
  });
});

describe('Insert Quotation', () => {
  afterEach(closeAll);

  it('searches, shows the passage in its article, and puts the quotation at the caret', async () => {
    const document = await writeAtEnd('A "word".\n\nThe answer: ');
    const previewed = new Promise<string>((resolve) => {
      const listener = vscode.window.onDidChangeVisibleTextEditors((editors) => {
        const article = editors.find(({ document: { uri } }) => uri.path.includes('/seeds/'));
        if (!article) return;
        listener.dispose();
        resolve(article.document.uri.path);
      });
    });
    const done = vscode.commands.executeCommand('verbatim.insertQuotation');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row' });
    await screen.type('kelly sloppy');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row.focused', text: 'sloppy reporting' });
    await previewed;
    await screen.see({ selector: '.monaco-editor .view-line', text: 'sloppy' });
    await screen.screenshot('insert-quotation');
    await screen.press('Enter');
    await reads(document, `A "word".\n\nThe answer: "${denial}. ${more}"`);
    await done;
  });

  it('inserts nothing when it is left, and closes what it has opened', async () => {
    const document = await writeAtEnd('The answer: ');
    const done = vscode.commands.executeCommand('verbatim.insertQuotation');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row.focused' });
    await screen.press('Escape');
    await done;
    assert.equal(document.getText(), 'The answer: ');
  });
});
