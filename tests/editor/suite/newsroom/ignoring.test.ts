import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyFix,
  changeSetting,
  closeAll,
  fileIn,
  findings,
  fixesAt,
  none,
  openDraft,
  rangeOf,
  removeFile,
  writeFile,
} from '../draft';
import { screen } from '../screen';

const altered = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n';
const right = altered.replace('desk', 'table');
const projectFile = '.verbatim.json';

async function exists(path: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(fileIn(path));
    return true;
  } catch {
    return false;
  }
}

async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((builder) => {
    builder.replace(range, text);
  });
}

describe('ignoring', () => {
  afterEach(async () => {
    await closeAll();
    if (await exists(projectFile)) await removeFile(projectFile);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('here takes the finding away, and edits elsewhere leave it away', async () => {
    const document = await openDraft(altered);
    await findings(document.uri);
    const fixes = await fixesAt(document, rangeOf(document, 'desk'));
    const ignore = fixes.find(({ title }) => title === 'Ignore here')?.command;
    assert.ok(ignore);
    await vscode.commands.executeCommand(ignore.command, ...((ignore.arguments ?? []) as unknown[]));
    await findings(document.uri, none);
    await screen.see({ selector: '[aria-label*="Fact check: 1 ignored"]', text: '0' });
    await vscode.commands.executeCommand('verbatim.statements.focus');
    await screen.see({ selector: '[aria-label^="Ignored, "]', text: 'Without Ukraine' });
    await screen.screenshot('ignored');
    await vscode.window.showTextDocument(document);
    const written = await vscode.workspace.fs.readFile(fileIn(projectFile));
    assert.match(Buffer.from(written).toString(), /"rule": "quote-altered"/);
    const changed = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
        listener.dispose();
        resolve();
      });
    });
    const start0 = new vscode.Position(0, 0);
    await edit(document, new vscode.Range(start0, start0), `# News\n\n${right.replace('table', 'chair')}\n`);
    await changed;
    const found = await findings(document.uri);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['chair'],
    );
  });

  it('by a comment for the next line is a fix that can be undone', async () => {
    const document = await openDraft(altered);
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    await applyFix(document, finding.range, /^Disable quote-altered for the next line$/);
    assert.equal(document.lineAt(0).text, '<!-- verbatim-disable-next-line quote-altered -->');
    await findings(document.uri, none);
    await screen.screenshot('disable-comment');
    await edit(document, document.lineAt(0).rangeIncludingLineBreak, '');
    await findings(document.uri, (found) => found.length === 1);
  });

  it('in a file that is broken is named with its line, and nothing is written over', async () => {
    const broken = '{\n  "names": ["Kyiv" "Lviv"]\n}\n';
    const uri = await writeFile(projectFile, broken);
    await screen.see({ selector: '.notification-toast', text: '.verbatim.json, line 2' });
    const [problem] = await findings(uri);
    assert.match(problem?.message ?? '', /line 2: a comma is missing/);
    assert.equal(problem?.range.start.line, 1);
    await vscode.window.showTextDocument(uri);
    await screen.screenshot('broken-project-file');
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(uri)).toString(), broken);
  });
});

describe('citing and fixing all', () => {
  afterEach(async () => {
    await changeSetting('citationStyle', undefined);
    await closeAll();
  });

  it('cites in the style of the setting', async () => {
    await changeSetting('citationStyle', 'words');
    const document = await openDraft(right);
    const cites = async (): Promise<vscode.CodeAction | undefined> =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          rangeOf(document, 'table'),
          vscode.CodeActionKind.Refactor.value,
        )
      ).find(({ title }) => title.startsWith('Cite this source'));
    const cite = await cites();
    assert.ok(cite?.edit);
    assert.ok(await vscode.workspace.applyEdit(cite.edit));
    assert.match(document.lineAt(0).text, /,” Zelenskyy said, according to .+\.$/);
  });

  it('“Fix all” makes what cannot change the meaning, and leaves the rest', async () => {
    const document = await openDraft(
      `They met Zelensky in Kyiv, and Zelenskyy left. They saw Zelenskyy again.\n\n${altered}`,
    );
    await findings(document.uri, (found) => found.length === 2);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await findings(document.uri, (found) => found.length === 1);
    assert.match(document.lineAt(0).text, /^They met Zelenskyy in Kyiv/);
    assert.match(document.lineAt(2).text, /at the desk/);
    assert.ok((await fixesAt(document, rangeOf(document, 'desk'))).length > 0);
  });
});
