import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, removeFile, writeFile } from '../draft';
import { screen } from '../screen';

const paragraph =
  '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” Kelly said. ';

describe('checking all drafts', () => {
  before(async () => {
    for (let index = 0; index < 60; index++) {
      const own = Array.from(
        { length: 120 },
        (_, line) => `${paragraph}It was draft ${index}, line ${line}.`,
      );
      await writeFile(`many/draft-${index}.md`, own.join('\n\n'));
    }
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
