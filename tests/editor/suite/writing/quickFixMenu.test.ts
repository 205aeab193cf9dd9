import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  changeSetting,
  closeAll,
  fileIn,
  findings,
  findingsOn,
  none,
  openDraft,
  rangeOf,
  reads,
  removeFile,
} from '../draft';
import { screen } from '../screen';
import { typeBehind } from '../typeBehind';

const right =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said Anna Kelly.\n';
const menu = '.action-widget';
/** What the editor says where there is nothing to choose from. */
const noFixes = '.monaco-editor-overlaymessage';
const entry = '.action-widget .monaco-list-row.action';
/** With a fix, with a preferred one, or with one of an assistant beside ours. */
const lightBulb = '[class*="codicon-gutter-lightbulb"], .codicon-light-bulb, [class*="codicon-lightbulb"]';

/**
 * Resolves to the text of a file after the editor has reported its creation; it does not report a file that is deleted
 * before. Must be called before the file is created.
 */
async function written(path: string): Promise<string> {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(fileIn('.'), path),
    false,
    true,
    true,
  );
  try {
    await new Promise<void>((resolve) => {
      watcher.onDidCreate(() => {
        resolve();
      });
    });
    return Buffer.from(await vscode.workspace.fs.readFile(fileIn(path))).toString();
  } finally {
    watcher.dispose();
  }
}

/** A pause that does not end during a test, in milliseconds. */
const endless = 600_000;

/** Sees the editor's requests for code actions, as one more extension that could answer them. */
class Requests implements vscode.CodeActionProvider {
  private readonly registration = vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    this,
  );
  private drop = (): void => undefined;

  /** Resolves when the editor has cancelled a later request of the user. */
  nextDropped(): Promise<'dropped'> {
    return new Promise((resolve) => {
      this.drop = () => {
        resolve('dropped');
      };
    });
  }

  provideCodeActions(
    _document: vscode.TextDocument,
    _range: vscode.Range,
    { triggerKind }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): vscode.CodeAction[] {
    const { drop } = this;
    if (triggerKind === vscode.CodeActionTriggerKind.Invoke) token.onCancellationRequested(drop);
    return [];
  }

  dispose(): void {
    this.registration.dispose();
  }
}

describe('the menu of quick fixes', () => {
  let requests: Requests;

  before(() => {
    requests = new Requests();
  });
  after(() => {
    requests.dispose();
  });

  /**
   * Asks for quick fixes by the keyboard and waits for an entry. On a busy machine the editor may drop the request, as it does
   * where answers take longer than half a second after a diagnostic has changed, or find no fix before the sentence was checked:
   * then it is asked again.
   */
  async function askFor(target: { readonly selector: string; readonly text: string }): Promise<void> {
    const seen = screen.see(target).then(() => 'seen' as const);
    for (;;) {
      const dropped = requests.nextDropped();
      const unanswered = screen.see({ selector: noFixes }).then(() => 'unanswered' as const);
      // Only the first to come counts; the wait for the others ends with the screen's patience.
      unanswered.catch(() => undefined);
      await screen.press('ControlOrMeta+Period');
      const first = await Promise.race([seen, dropped, unanswered]);
      if (first === 'seen') return;
      if (first === 'unanswered') await screen.press('Escape');
    }
  }

  afterEach(async () => {
    await changeSetting('holdWhileTyping', undefined);
    await closeAll();
  });

  it('opens by the keyboard on what is held back, shows it, and fixes it', async () => {
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(right);
    await typeBehind(document, 'terrible', 'ness');
    assert.ok(none(findingsOn(document.uri)), 'it is held back');
    await askFor({ selector: entry, text: 'Use the source' });
    const [finding] = await findings(document.uri);
    assert.equal(document.getText(finding?.range), 'terribleness');
    await screen.press('Enter');
    await reads(document, right);
  });

  it('opens on what is held back elsewhere in the sentence', async () => {
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(right.replace('sloppy', 'lazy'));
    await findings(document.uri);
    await typeBehind(document, 'Anna Kelly', ' again');
    await findings(document.uri, none);
    await askFor({ selector: entry, text: 'Use the source' });
    await screen.press('Enter');
    await reads(document, right.replace('Kelly', 'Kelly again'));
  });

  it('ignores a finding by the keyboard', async () => {
    const projectFile = written('.verbatim.json');
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(right);
    await typeBehind(document, 'terrible', 'ness');
    await askFor({ selector: entry, text: 'Ignore here' });
    // Behind the fix, and what opens the passage.
    await screen.press('ArrowDown');
    await screen.see({ selector: `${entry}.focused`, text: 'Open the passage' });
    await screen.press('ArrowDown');
    await screen.see({ selector: `${entry}.focused`, text: 'Ignore here' });
    await screen.press('Enter');
    assert.match(await projectFile, /"rule": "quote-altered"/);
    await findings(document.uri, none);
    await removeFile('.verbatim.json');
    await findings(document.uri);
  });

  it('takes a click of the mouse', async () => {
    const document = await openDraft(right.replace('sloppy', 'lazy'));
    await findings(document.uri);
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, 'lazy');
    editor.selection = new vscode.Selection(start, start);
    await askFor({ selector: menu, text: 'Disable quote-altered for the next line' });
    await screen.click({ selector: entry, text: 'Disable quote-altered for the next line' });
    await reads(
      document,
      `<!-- verbatim-disable-next-line quote-altered -->\n${right.replace('sloppy', 'lazy')}`,
    );
    await findings(document.uri, none);
  });

  it('has no light bulb while the writer types', async () => {
    await changeSetting('holdWhileTyping', 1000);
    const document = await openDraft(right);
    await typeBehind(document, 'terrible', 'ness');
    await screen.see({ selector: lightBulb });
    assert.ok(!none(findingsOn(document.uri)), 'not before the finding is shown');
  });
});
