import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, closeAll, findings, hoverAt, none, openDraft, ruleOf } from '../draft';
import { screen } from '../screen';

const draft = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n';

describe('in Restricted Mode', () => {
  afterEach(closeAll);

  it('a draft is checked, its evidence shown and a fix made, as in a folder that is trusted', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const document = await openDraft(draft);
    const [finding] = await findings(document.uri);
    assert.ok(finding);
    assert.equal(ruleOf(finding), 'quote-altered');
    assert.match(await hoverAt(document, finding.range.start), /Contradicted quotation/u);
    await applyFix(document, finding.range, /^Use the source's wording/u);
    await findings(document.uri, none);
    await screen.screenshot('restricted');
  });
});
