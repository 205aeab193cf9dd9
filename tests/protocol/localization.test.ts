import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn } from './text';

const german: unknown = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'l10n', 'bundle.l10n.de.json'), 'utf8'),
);

describe('a client that gives German messages', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/empty.txt': '',
  });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({
      folders: [workspace],
      settings: { run: 'sometimes' },
      initialize: { initializationOptions: { messages: german } },
    });
    await client.open(draft, bridge.altered);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('gets findings in German', async () => {
    const [finding] = await client.diagnostics(draft);
    assert.equal(finding?.message, 'In der Quelle steht „May“, nicht „April“ (mayor, in „Bridge to open“).');
    assert.match(finding.relatedInformation?.[0]?.message ?? '', /^In der Quelle steht: /u);
  });

  it('gets findings in German on a draft that names its sources', async () => {
    const narrowed = workspace.uriOf('narrowed.md');
    await client.open(narrowed, `---\nsources: bridge\n---\n\n${bridge.altered}`);
    const [finding] = await client.diagnostics(narrowed);
    assert.equal(finding?.message, 'In der Quelle steht „May“, nicht „April“ (mayor, in „Bridge to open“).');
  });

  it('gets quick fixes with German titles', async () => {
    const [fix] = await client.codeActions(draft, rangeIn(bridge.altered, 'April'));
    assert.match(fix?.title ?? '', /^Den Wortlaut der Quelle übernehmen: “April” → “May”$/u);
  });

  it('gets hovers in German', async () => {
    const hover = await client.hover(draft, inside(bridge.altered, 'bridge'));
    const { value } = hover?.contents as MarkupContent;
    assert.match(value, /^\*\*Widerlegtes Zitat\*\*/u);
    assert.match(value, /\[Zeile 3\]\(<file:[^>]*bridge\.txt/u);
  });

  it('gets reports in German', async () => {
    const { report } = await client.connection.sendRequest<{ report: string }>('verbatim/checkDraft', {
      uri: draft,
    });
    assert.match(report, /^# Faktencheck: `draft\.md`$/mu);
    assert.match(report, /^1 Aussage: 1 widerlegt\. 1 Befund: 1 Fehler\.$/mu);
  });

  it('gets problems of settings and files in German', async () => {
    const { folders } = await client.connection.sendRequest<{
      folders: { problems: { message: string }[] }[];
    }>('verbatim/sources', {});
    assert.deepEqual(
      folders[0]?.problems.map(({ message }) => message),
      [
        'verbatim.run muss onType, onSave oder manual sein. Bis dahin gilt: die Vorgabe (onType).',
        'seeds/empty.txt ist leer. Fügen Sie den Text des Artikels ein, oder löschen Sie die Datei.',
      ],
    );
  });
});
