import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, closeAll, findings, hoverAt, none, openDraft, ruleOf, writeFile } from '../draft';
import { screen } from '../screen';

const article =
  'Bridge to open\n\n“The bridge will open to traffic in May, and the ferry will stop in June,” the mayor said.\n';
const draft =
  '“The bridge will open to traffic in April, and the ferry will stop in June,” the mayor said.\n';

describe('in Restricted Mode', () => {
  afterEach(closeAll);

  it('a draft is checked, its evidence shown and a fix made, as in a folder that is trusted', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await writeFile('sources/bridge.txt', article);
    const document = await openDraft(draft);
    // Until the article has been read, no source has the words.
    const isAltered = (found: readonly vscode.Diagnostic[]): boolean =>
      found.some((one) => ruleOf(one) === 'quote-altered');
    const [finding] = await findings(document.uri, isAltered);
    assert.ok(finding);
    assert.match(await hoverAt(document, finding.range.start), /Contradicted quotation/u);
    await applyFix(document, finding.range, /^Use the source's wording/u);
    await findings(document.uri, none);
    await screen.screenshot('restricted');
  });

  it('the second reader is off, and says so', async () => {
    await openDraft(draft);
    await vscode.commands.executeCommand('verbatim.askReader');
    await screen.see({
      selector: '.notification-toast',
      text: 'The second reader is off in Restricted Mode.',
    });
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
