import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, fixesAt, hoverAt, openDraft } from '../draft';
import { screen } from '../screen';

const draft = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.\n';

describe('in a German VS Code', () => {
  afterEach(closeAll);

  it('findings, fixes and hovers are German', async () => {
    assert.equal(vscode.env.language, 'de');
    const document = await openDraft(draft);
    const [finding] = await findings(document.uri);
    assert.match(finding?.message ?? '', /^In der Quelle steht „table“, nicht „desk“ /u);
    assert.ok(finding);
    const [fix] = await fixesAt(document, finding.range);
    assert.match(fix?.title ?? '', /^Den Wortlaut der Quelle übernehmen: /u);
    assert.match(await hoverAt(document, finding.range.start), /Widerlegtes Zitat/u);
  });

  it('commands are German in the palette, and so is the report', async () => {
    const document = await openDraft(draft, 'entwurf.md');
    await findings(document.uri);
    await screen.press('F1');
    await screen.see({ selector: '.quick-input-widget input' });
    await screen.type('Faktencheck: Aktuellen Entwurf');
    await screen.see({ selector: '.quick-input-widget .monaco-list-row', text: 'Aktuellen Entwurf prüfen' });
    await screen.screenshot('german-palette');
    await screen.press('Enter');
    await screen.see({ selector: 'body', text: 'Widerlegtes Zitat', webview: true });
    await screen.screenshot('german-report');
  });
});
