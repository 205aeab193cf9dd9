import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, fileIn, openDraft, removeFile, seed, writeFile } from '../draft';
import { screen } from '../screen';

const paragraph =
  '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” Kelly said. ';

describe('checking all drafts', () => {
  before(async () => {
    const drafts = Array.from({ length: 60 }, (_, index) =>
      Array.from({ length: 120 }, (__, line) => `${paragraph}It was draft ${index}, line ${line}.`),
    );
    await Promise.all(drafts.map((own, index) => writeFile(`many/draft-${index}.md`, own.join('\n\n'))));
  });
  after(async () => {
    await removeFile('many').catch(() => undefined);
    await closeAll();
  });

  it('is ended by a click on Cancel, and shows no report', async () => {
    const done = vscode.commands.executeCommand('verbatim.checkAllDrafts');
    await screen.see({
      selector: '.notifications-toasts .notification-list-item',
      text: 'Checking all drafts',
    });
    await screen.click({ selector: '.notifications-toasts .monaco-button', text: 'Cancel' });
    await done;
    const reports = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.deepEqual(reports, []);
  });
});

describe('indexing', () => {
  const articles = 600;
  const status = '.hover-language-status';

  before(async () => {
    const { text } = await seed('000');
    await Promise.all(
      Array.from({ length: articles }, (_, index) =>
        writeFile(`archive/article-${index}.txt`, `${text}\n\nThis is copy ${index}.\n`),
      ),
    );
  });
  after(async () => {
    await changeSetting('sources', undefined);
    await screen.see({ selector: `${status}:not(:has-text("${articles + 5} sources"))`, text: '5 sources' });
    await screen.press('Escape');
    await vscode.workspace.fs.delete(fileIn('archive'), { recursive: true });
    await closeAll();
  });

  it('is stopped by a click on Cancel, and goes on when it is told to', async () => {
    await openDraft('Nothing is quoted here.\n');
    await changeSetting('sources', ['seeds/**', 'archive/**']);
    await screen.click({ selector: '.statusbar-item', text: 'Indexing source articles' });
    await screen.screenshot('indexing');
    await screen.click({ selector: '.notification-list-item .monaco-button', text: 'Cancel' });
    await screen.click({ selector: '.statusbar-item[id*="languageStatus"]' });
    await screen.see({ selector: status, text: 'Indexing was stopped' });
    await screen.screenshot('indexing-stopped');
    await screen.click({ selector: `${status} a`, text: 'Resume Indexing' });
    await screen.see({ selector: status, text: `${articles + 5} sources` });
  });
});
