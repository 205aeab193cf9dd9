import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, hoverAt, openDraft, rangeOf, seed } from '../draft';
import { screen } from '../screen';

const right =
  '“Any issue which deals with the territorial integrity of Ukraine cannot be discussed just like that,” Zelenskyy told reporters.';

describe('evidence', () => {
  afterEach(closeAll);

  it('is shown by a hover: passage, speaker, article, line and a link to the place', async () => {
    const document = await openDraft(`${right}\n`);
    const hover = await hoverAt(document, rangeOf(document, 'territorial').start);
    assert.match(hover, /Any issue which deals with the territorial integrity of Ukraine/);
    assert.match(hover, /Volodymyr Zelenskyy/);
    assert.match(
      hover,
      /The United States and Russia have allegedly already discussed a model to end the war in Ukraine/,
    );
    assert.match(hover, /line 35/);
    assert.match(hover, /file:\/\/\/[^)>\s]*\/seeds\/000_27facc183200c2a1\.txt#L35,/);
  });

  it('is seen on hovering', async () => {
    const document = await openDraft(`# A word on the constitution\n\n${right}\n`);
    // A command requests the hover at the caret; it is the same as under the mouse.
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, 'territorial');
    editor.selection = new vscode.Selection(start, start);
    await hoverAt(document, start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await screen.see({ selector: '.monaco-hover .hover-contents', text: 'Volodymyr Zelenskyy' });
    await screen.screenshot('hover');
    await screen.press('Escape');
  });

  it('is only close where no source settles a sentence, and the hover says so', async () => {
    const document = await openDraft(
      '# Guarantees\n\nEuropean leaders asked for security guarantees before any summit in Budapest.\n',
    );
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, 'asked');
    editor.selection = new vscode.Selection(start, start);
    const hover = await hoverAt(document, start);
    assert.match(hover, /Unverified claim[\s\S]*No source settles this\. Closest in your sources:/);
    await vscode.commands.executeCommand('editor.action.showHover');
    await screen.see({ selector: '.monaco-hover .hover-contents', text: 'Closest in your sources' });
    await screen.screenshot('hover-closest');
    await screen.press('Escape');
  });

  it('is gone to from the quotation', async () => {
    const document = await openDraft(`${right}\n`);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'territorial').start,
    );
    assert.ok(link);
    const article = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(article.uri.toString(), (await seed('000')).uri.toString());
    assert.equal(
      article.getText(link.targetSelectionRange ?? link.targetRange),
      'Any issue which deals with the territorial integrity of Ukraine cannot be discussed just like that',
    );
  });

  it('is shown with the words that differ', async () => {
    const document = await openDraft(`${right.replace('discussed', 'decided')}\n`);
    await findings(document.uri);
    const hover = await hoverAt(document, rangeOf(document, 'decided').start);
    assert.match(hover, /decided/);
    assert.match(hover, /discussed/);
  });
});
