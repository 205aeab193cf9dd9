import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, openDraft, rangeOf, seed, writeFile } from '../draft';
import { screen } from '../screen';

const denial =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,”';
const altered = denial.replace('sloppy', 'lazy');
const draft = `# Denied

${denial} said deputy press secretary Anna Kelly.

${altered} Kelly said.

“We will take back every village by Christmas,” Zelenskyy said on Thursday.
`;

describe('finding the way', () => {
  afterEach(closeAll);

  it('goes from a passage of an article to the drafts that use it, open or not', async () => {
    const open = await openDraft(draft);
    const closed = await writeFile('elsewhere/other.md', `${denial} Kelly said.\n`);
    const article = await vscode.workspace.openTextDocument((await seed('000')).uri);
    await vscode.window.showTextDocument(article);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      article.uri,
      rangeOf(article, 'sloppy reporting').start,
    );
    const drafts = found.map(({ uri }) => uri.toString());
    assert.ok(drafts.includes(open.uri.toString()));
    assert.ok(drafts.includes(closed.toString()));
    await vscode.workspace.fs.delete(closed);
  });

  it('goes from a citation to its article', async () => {
    const document = await openDraft('The model was discussed [@000].\n');
    const [link] = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.equal(link?.target?.toString(), (await seed('000')).uri.toString());
    assert.equal(document.getText(link.range), '@000');
  });

  it('finds the headings alone in the outline and in the breadcrumb, with findings and with what is ignored', async () => {
    const document = await openDraft(`<!-- verbatim-disable quote-not-found -->\n${draft}`);
    await findings(document.uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]),
      ['# Denied'],
    );
    const editor = await vscode.window.showTextDocument(document);
    for (const words of ['lazy', 'every village']) {
      const { start } = rangeOf(document, words);
      editor.selection = new vscode.Selection(start, start);
      await screen.see({
        selector: '.breadcrumbs-control .monaco-breadcrumb-item:last-child',
        text: '# Denied',
      });
    }
    await screen.screenshot('breadcrumb');
  });

  it('finds quotations and speakers in all sources', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Anna Kelly',
    );
    const names = symbols.map(({ name }) => name);
    assert.ok(names.includes('Anna Kelly'), names.join('\n'));
    assert.ok(names.some((name) => name.startsWith('Anna Kelly: “This is total fake news')));
  });

  it('counts over each paragraph what was found, and names the source behind a quotation, once that is on', async () => {
    const document = await openDraft(draft);
    await findings(document.uri);
    await changeSetting('codeLens', true);
    await changeSetting('inlayHints', true);
    await screen.see({ selector: '.codelens-decoration', text: '1 altered' });
    await screen.see({ selector: '.codelens-decoration', text: 'supported' });
    await screen.see({ selector: '.view-line', text: '000' });
    await screen.screenshot('lens-and-hints');
    await changeSetting('codeLens', undefined);
    await changeSetting('inlayHints', undefined);
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
    it(`tells supported, unverified and contradicted text apart in ${theme}`, async () => {
      const workbench = vscode.workspace.getConfiguration('workbench');
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      const document = await openDraft(draft);
      await changeSetting('highlight', 'attributed');
      await findings(document.uri);
      await screen.see({ selector: '.view-overlays .cdr[class*="ced-"]' });
      await screen.screenshot(`highlight-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await changeSetting('highlight', undefined);
      await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    });
  }
});
