import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, fileIn, none, openDraft, rangeOf, ruleOf, seed } from '../draft';
import { screen } from '../screen';

const altered =
  '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underline the altered words, name the rule and point into the article', async () => {
    const document = await openDraft(`# Reports denied\n\n${altered}\n`);
    const [finding, ...others] = await findings(document.uri);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(
      finding.message,
      'The source has “sloppy”, not “lazy” (Anna Kelly, in “The United States and Russia have allegedly already discussed a model …”).',
    );
    assert.deepEqual(finding.range, rangeOf(document, 'lazy'));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    const { code } = finding;
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'quote-altered');
    assert.equal(code.target.toString(true), 'command:verbatim.showRule?["quote-altered"]');
    const article = await vscode.workspace.openTextDocument((await seed('000')).uri);
    const [related] = finding.relatedInformation ?? [];
    assert.ok(related);
    assert.equal(related.location.uri.toString(), article.uri.toString());
    assert.equal(
      article.getText(related.location.range),
      'This is total fake news and sloppy reporting by The Times, who clearly has terrible sources',
    );
  });

  it('follow what is typed', async () => {
    const document = await openDraft(`${altered}\n`);
    await findings(document.uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.replace(rangeOf(document, 'lazy'), 'sloppy');
    });
    await findings(document.uri, none);
    await editor.edit((edit) => {
      edit.replace(rangeOf(document, 'terrible'), 'excellent');
    });
    const [finding] = await findings(document.uri);
    assert.equal(document.getText(finding?.range), 'excellent');
  });

  it('are seen in the editor and in the Problems panel', async () => {
    await openDraft(`# Reports denied\n\n${altered}\n`);
    await screen.see({ selector: '.squiggly-error' });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await screen.see({
      selector: '.markers-panel .monaco-list-row',
      text: 'The source has “sloppy”, not “lazy”',
    });
    await screen.screenshot('problems');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('come for an untitled document, with the sources of the folder', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: altered });
    await vscode.window.showTextDocument(document);
    const [finding] = await findings(document.uri);
    assert.equal(document.getText(finding?.range), 'lazy');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('come for plain text', async () => {
    const document = await openDraft(altered, 'plain.txt');
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    assert.equal(ruleOf(finding), 'quote-altered');
  });

  it('stay away from README, CHANGELOG and source articles', async () => {
    const quiet = [await openDraft(altered, 'README.md'), await openDraft(altered, 'CHANGELOG.md')];
    const article = await vscode.workspace.openTextDocument((await seed('000')).uri);
    await vscode.window.showTextDocument(article, { preview: false });
    const draft = await openDraft(altered);
    await findings(draft.uri);
    for (const { uri } of [...quiet, article]) assert.ok(none(await findings(uri, () => true)), uri.path);
    for (const name of ['README.md', 'CHANGELOG.md']) await vscode.workspace.fs.delete(fileIn(name));
  });
});
