import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, hoverAt, none, rangeOf, ruleOf } from '../draft';

const crane = 'Nobody asked the fishermen whether the quay needs a second crane';
const draft = `“${crane},” the master of the harbour said.\n`;

/** Opens a new draft in one of the two folders. */
async function draftIn(folder: 'harbour' | 'theatre', text: string): Promise<vscode.TextDocument> {
  const root = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(root, `the window has the folder ${folder} open`);
  const uri = vscode.Uri.joinPath(root.uri, 'draft.md');
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

describe('a workspace of two folders', () => {
  afterEach(closeAll);

  it('checks each draft against the sources of its own folder', async () => {
    const elsewhere = await draftIn('theatre', draft);
    const [finding] = await findings(elsewhere.uri);
    assert.equal(finding && ruleOf(finding), 'quote-not-found');
    const own = await draftIn('harbour', draft);
    assert.match(await hoverAt(own, rangeOf(own, 'fishermen').start), /Supported quotation/u);
    await findings(own.uri, none);
  });

  it('finds the sources where the setting of each folder says', async () => {
    const own = await draftIn(
      'theatre',
      '“The curtain will rise again when the floor is dry,” the master of the theatre said.\n',
    );
    const found = await findings(own.uri, (all) => all.some((one) => ruleOf(one) === 'quote-altered'));
    assert.equal(own.getText(found[0]?.range), 'floor');
  });

  it('changes the rules of one folder and not of the other', async () => {
    const theatre = await draftIn('theatre', draft);
    const harbour = await draftIn('harbour', draft.replace('second', 'third'));
    await findings(theatre.uri);
    await findings(harbour.uri);
    const settings = vscode.workspace.getConfiguration('verbatim', theatre.uri);
    await settings.update('rules', { 'quote-not-found': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await findings(theatre.uri, none);
    assert.deepEqual((await findings(harbour.uri)).map(ruleOf), ['quote-altered']);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
  });
});
