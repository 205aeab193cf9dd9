import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { events, ModelServer } from '../../../unit/reader/providers/modelServer';
import { answersBy } from '../../../unit/reader/scriptedAnswers';
import { closeAll, fileIn, fixesAt, openDraft, rangeOf, removeFile, writeFile } from '../draft';
import { screen } from '../screen';

const article = [
  'Pier shut',
  'Ingrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.',
  'Divers had found eleven cracks in its foundations. The repair will cost 2.4 million crowns, the town said.',
].join('\n\n');

const draft = [
  '# Back at the pier',
  'Boats moor again at the northern pier, which the town has opened for them.',
  'The repair comes to 2.4 million crowns, as the town said.\n',
].join('\n\n');

const model = 'careful-7b';
const entry = '.quick-input-widget .monaco-list-row';
const statementsPane = '.pane:has(.pane-header[aria-label*="Statements"])';

/** What the model answers to a request. */
function answerTo(material: string): string {
  return answersBy({ material }, (statement) =>
    statement.includes('opened')
      ? {
          verdict: 'contradicted',
          rule: 'contradicted-event',
          wrong: 'has opened',
          words: 'closed the northern pier',
          reason: 'The source has the pier closed, not opened.',
        }
      : {
          verdict: 'supported',
          words: 'The repair will cost 2.4 million crowns',
          reason: 'It is the same sum.',
        },
  );
}

const isOfReader = ({ source }: vscode.Diagnostic): boolean => source === `Verbatim, second reader, ${model}`;

/** Waits until the findings of the reader on a document are this many, and returns them. */
async function findingsOfReader(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  const found = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(isOfReader);
  if (found().length === count) return found();
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (found().length !== count) return;
      listener.dispose();
      resolve(found());
    });
  });
}

describe('the second reader on a server of this machine', () => {
  let server: ModelServer;
  let document: vscode.TextDocument;

  before(async () => {
    server = await ModelServer.start();
    server.asOpenAi(model, 32_000);
    server.on('/v1/chat/completions', (response, request) => {
      const messages = (request.body?.['messages'] ?? []) as readonly { readonly content: string }[];
      events([answerTo(messages.at(-1)?.content ?? '')])(response, request);
    });
    await writeFile('seeds/pier.txt', article);
    document = await openDraft(draft, 'pier.md');
  });

  after(async () => {
    server.stop();
    await closeAll();
    for (const file of ['seeds/pier.txt', 'pier.md', '.verbatim.json'])
      await removeFile(file).catch(() => undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is chosen from the models on the server, and says what it costs before anything is sent', async () => {
    const done = vscode.commands.executeCommand('verbatim.askReader');
    await screen.click({ selector: entry, text: 'A model on a server' });
    await screen.see({ selector: '.quick-input-widget .quick-input-message', text: 'Address of a server' });
    await screen.press('ControlOrMeta+a');
    await screen.type(server.url);
    await screen.press('Enter');
    await screen.see({ selector: entry, text: model });
    await screen.screenshot('reader-models');
    await screen.click({ selector: entry, text: model });

    const cost = await screen.see({ selector: entry, text: 'Ask about' });
    assert.match(cost, /^Ask about \d statements1 request, about [\d,]+ tokens/u);
    assert.ok(cost.endsWith(`To ${server.host}, with the sentences around and passages of your sources`));
    await screen.screenshot('reader-cost');
    assert.deepEqual(server.to('/v1/chat/completions'), []);
    await screen.click({ selector: entry, text: 'Ask about' });
    await done;

    await screen.see({ selector: '.notification-toast', text: ': 1 finding, ' });
    await screen.screenshot('reader-outcome');
    const [sent] = server.to('/v1/chat/completions');
    assert.equal(sent?.body?.['model'], model);
  });

  it('marks the words that it finds wrong, as a warning', async () => {
    const [finding] = await findingsOfReader(document.uri, 1);
    assert.equal(document.getText(finding?.range), 'has opened');
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
  });

  for (const theme of ['Default Dark Modern', 'Default Light Modern']) {
    it(`is shown in hover, statements and report, in the theme ${theme}`, async () => {
      const workbench = vscode.workspace.getConfiguration('workbench');
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Workspace);
      const kind = theme.includes('Dark') ? 'dark' : 'light';
      try {
        await vscode.commands.executeCommand('notifications.clearAll');
        const editor = await vscode.window.showTextDocument(document);
        const { start } = rangeOf(document, 'opened');
        editor.selection = new vscode.Selection(start, start);
        await vscode.commands.executeCommand('editor.action.showHover');
        await screen.see({
          selector: '.monaco-hover .hover-contents',
          text: `Second reader (${model}): contradicted`,
        });
        await screen.screenshot(`reader-hover-${kind}`);
        await screen.press('Escape');

        await vscode.commands.executeCommand('verbatim.statements.focus');
        const row = `${statementsPane} .monaco-list-row`;
        await screen.click({ selector: `${row}:has-text("Boats moor") .monaco-tl-twistie` });
        await screen.see({
          selector: `${row}[aria-label^="Contradicted, second reader, ${model}"][aria-expanded="true"]`,
        });
        await screen.see({
          selector: `${row}[aria-label^="Contradicts, "][aria-level="4"]`,
          text: 'Ingrid Solheim',
        });
        await screen.screenshot(`reader-statements-${kind}`);

        await vscode.commands.executeCommand('verbatim.checkDraft');
        await screen.see({ selector: '.side.second', text: 'The source has the pier closed', webview: true });
        await screen.screenshot(`reader-report-${kind}`);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      } finally {
        await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  }

  it('gets the key of its server from the secret storage, by a command', async () => {
    const done = vscode.commands.executeCommand('verbatim.setReaderKey');
    await screen.see({
      selector: '.quick-input-widget .quick-input-message',
      text: `The key for ${server.url}`,
    });
    await screen.type('a-secret');
    await screen.press('Enter');
    await done;
    const sent = server.received.length;
    await vscode.commands.executeCommand('verbatim.askReader');
    const keys = server.received.slice(sent).map(({ headers }) => headers.authorization);
    assert.ok(keys.length > 0);
    assert.deepEqual(new Set(keys), new Set(['Bearer a-secret']));
  });

  it('is asked on save about what has changed where the user has set that, without a question', async () => {
    const reader = vscode.workspace.getConfiguration('verbatim.reader');
    await reader.update('onSave', true, vscode.ConfigurationTarget.Global);
    try {
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((builder) => {
        builder.replace(rangeOf(document, 'Boats moor'), 'All boats moor');
      });
      await findingsOfReader(document.uri, 0);
      await document.save();
      const [finding] = await findingsOfReader(document.uri, 1);
      assert.equal(document.getText(finding?.range), 'has opened');
    } finally {
      await reader.update('onSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is ignored by a quick action, as other findings are', async () => {
    const fixes = await fixesAt(document, rangeOf(document, 'opened'));
    const ignore = fixes.find(({ title }) => title === 'Ignore here')?.command;
    assert.ok(ignore, fixes.map(({ title }) => title).join());
    await vscode.commands.executeCommand(ignore.command, ...((ignore.arguments ?? []) as unknown[]));
    await findingsOfReader(document.uri, 0);
    const written = await vscode.workspace.fs.readFile(fileIn('.verbatim.json'));
    assert.match(Buffer.from(written).toString(), /"rule": "contradicted-event"/u);
  });
});
