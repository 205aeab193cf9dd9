import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answersBy, type ScriptedAnswer } from '../../../unit/reader/scriptedAnswers';
import { closeAll, openDraft, removeFile, writeFile } from '../draft';
import { screen } from '../screen';

/** What the extension with the model exports; its own file says more. */
interface ModelProvider {
  answerWith(answer: (texts: readonly string[]) => string | Promise<string>): void;
  readonly requests: readonly (readonly string[])[];
}

const article =
  'Ferry fares\n\nThe council of Ostvik raised the fares of the ferry by four crowns, it said on Monday.';
const draft =
  'The town lets people ride its ferry for less, as the council of Ostvik has lowered the fares.\n';

const entry = '.quick-input-widget .monaco-list-row';
const lowered: ScriptedAnswer = {
  verdict: 'contradicted',
  rule: 'contradicted-event',
  wrong: 'has lowered',
  words: 'raised the fares',
  reason: 'The fares went up.',
};

/** Waits until the model has found this many things in a document, and returns the words that it marks. */
async function wordsFound(document: vscode.TextDocument, count: number): Promise<string[]> {
  const found = (): vscode.Diagnostic[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'Verbatim, second reader, Careful 7B');
  while (found().length !== count) {
    await new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        listener.dispose();
        resolve();
      });
    });
  }
  return found().map(({ range }) => document.getText(range));
}

describe('the second reader as a model of the editor', () => {
  let provider: ModelProvider;
  let document: vscode.TextDocument;

  before(async () => {
    provider = (await vscode.extensions.getExtension('test.model-provider')?.activate()) as ModelProvider;
    await writeFile('seeds/ferry.txt', article);
    document = await openDraft(draft, 'ferry.md');
  });

  after(async () => {
    await closeAll();
    for (const file of ['seeds/ferry.txt', 'ferry.md']) await removeFile(file).catch(() => undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is chosen from the models that extensions provide', async () => {
    const done = vscode.commands.executeCommand('verbatim.chooseReader');
    await screen.see({ selector: entry, text: 'Careful 7B' });
    await screen.screenshot('editor-models');
    await screen.click({ selector: entry, text: 'Careful 7B' });
    await done;
    assert.deepEqual(provider.requests, []);
  });

  it('gets instructions first and the passages after them, and its findings are shown', async () => {
    provider.answerWith((texts) => answersBy({ material: texts.at(-1) ?? '' }, () => lowered));
    const done = vscode.commands.executeCommand('verbatim.askReader');
    const cost = await screen.see({ selector: entry, text: 'Ask about' });
    assert.ok(
      cost.endsWith('To test, through this editor, with the sentences around and passages of your sources'),
    );
    await screen.click({ selector: entry, text: 'Ask about' });
    await done;
    assert.deepEqual(await wordsFound(document, 1), ['has lowered']);
    const [instructions, material] = provider.requests[0] ?? [];
    assert.match(instructions ?? '', /contradicted-event/u);
    assert.match(material ?? '', /raised the fares of the ferry by four crowns/u);
  });

  it('says what went wrong where the model fails, and keeps what was found', async () => {
    provider.answerWith(() => Promise.reject(new Error('out of memory')));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => {
      builder.insert(document.positionAt(draft.length), '\nThe ferry sails at six, the council said.\n');
    });
    await vscode.commands.executeCommand('verbatim.askReader');
    // A toast is gone after seconds; the list keeps it.
    await vscode.commands.executeCommand('notifications.showList');
    await screen.see({
      selector: '.notifications-center .notification-list-item',
      text: 'Without an answer: 1 of 2. The model gave no answer: out of memory.',
    });
    await screen.screenshot('editor-model-failed');
    await vscode.commands.executeCommand('notifications.hideList');
    assert.deepEqual(await wordsFound(document, 1), ['has lowered']);
  });

  it('is no more once none is chosen', async () => {
    const done = vscode.commands.executeCommand('verbatim.chooseReader');
    await screen.see({ selector: `${entry}[aria-label*="Chosen now"]`, text: 'Careful 7B' });
    await screen.click({ selector: entry, text: 'No model is asked in this workspace' });
    await done;
    const asked = provider.requests.length;
    const choice = vscode.commands.executeCommand('verbatim.askReader');
    await screen.see({ selector: entry, text: 'Careful 7B' });
    await screen.press('Escape');
    await choice;
    assert.equal(provider.requests.length, asked);
  });
});
