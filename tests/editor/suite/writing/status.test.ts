import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, none, openDraft, removeFile, writeFile } from '../draft';
import { screen } from '../screen';

const draft = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n';
const item = '.statusbar-item[id*="languageStatus"]';
const status = '.hover-language-status';

/** Opens a draft and the status of its language. */
async function openStatus(): Promise<vscode.TextDocument> {
  const document = await openDraft(draft);
  await findings(document.uri);
  await screen.click({ selector: item });
  return document;
}

describe('the status of a draft', () => {
  afterEach(async () => {
    await screen.press('Escape');
    await closeAll();
  });

  it('tells how many sources there are, and leads to them', async () => {
    await openStatus();
    await screen.see({ selector: status, text: '5 sources' });
    await screen.screenshot('status');
    await screen.click({ selector: `${status} a`, text: 'Show Sources' });
    await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: 'Anadolu Agency' });
  });

  it('tells how many of them cannot be read', async () => {
    await writeFile('seeds/empty.txt', '');
    try {
      await openStatus();
      await screen.see({ selector: status, text: '5 sources · 1 problem' });
    } finally {
      await removeFile('seeds/empty.txt');
    }
  });

  it('tells that checking is paused, and resumes it', async () => {
    const document = await openStatus();
    await vscode.commands.executeCommand('verbatim.pauseChecking');
    await findings(document.uri, none);
    await screen.see({ selector: status, text: 'Paused · 5 sources' });
    await screen.click({ selector: `${status} a`, text: 'Resume Checking' });
    await findings(document.uri);
  });

  it('tells that drafts are checked only by command, as the setting wants it', async () => {
    const document = await openStatus();
    await changeSetting('run', 'manual');
    try {
      await findings(document.uri, none);
      await screen.see({ selector: status, text: 'Drafts are checked only when you ask for it' });
    } finally {
      await changeSetting('run', undefined);
    }
  });
});
