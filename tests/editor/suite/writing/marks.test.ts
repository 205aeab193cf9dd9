import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, openDraft } from '../draft';
import { screen } from '../screen';

const supported = '“Without Ukraine at the table, it’s impossible to achieve,” Zelenskyy said.';
const text = [
  '# Quiet by default',
  supported,
  supported.replace('table', 'desk'),
  '“We were in the United States in May, and could go again,” Zelenskyy said.',
].join('\n\n');

const sign = '.glyph-margin-widgets .cgmr';
const line = '.view-overlays .cdr[class*="ced-"]';
/** Words of one colour: only a token of its own ends where the word ends. */
const cue = '.view-line span span:text-is("said")';
const themes = ['Default Light Modern', 'Default Dark Modern'];

describe('marks', () => {
  after(async () => {
    await changeSetting('highlight', undefined);
    await vscode.workspace
      .getConfiguration()
      .update('workbench.colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('are signs beside the lines, until evidence marks are switched on', async () => {
    const document = await openDraft(text);
    await findings(document.uri, (found) => found.length > 0);
    await screen.see({ selector: sign });
    for (const theme of themes) {
      await vscode.workspace
        .getConfiguration()
        .update('workbench.colorTheme', theme, vscode.ConfigurationTarget.Global);
      await screen.see({ selector: sign });
      await screen.screenshot(`marks-off-${theme.includes('Light') ? 'light' : 'dark'}`);
    }
    await vscode.commands.executeCommand('verbatim.toggleEvidenceMarks');
    await screen.see({ selector: line });
    for (const theme of themes) {
      await vscode.workspace
        .getConfiguration()
        .update('workbench.colorTheme', theme, vscode.ConfigurationTarget.Global);
      await screen.see({ selector: line });
      await screen.see({ selector: cue });
      await screen.screenshot(`marks-on-${theme.includes('Light') ? 'light' : 'dark'}`);
    }
    await vscode.commands.executeCommand('verbatim.toggleEvidenceMarks');
    await screen.see({ selector: `.editor-instance:not(:has(${line})):not(:has(${cue}))` });
  });
});
