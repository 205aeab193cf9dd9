import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

const articles: Readonly<Record<string, string | Uint8Array>> = {
  'a byte order mark': `\ufeff${bridge.article}`,
  'UTF-16, little end first': Buffer.from(`\ufeff${bridge.article}`, 'utf16le'),
  'UTF-16, big end first': Buffer.from(`\ufeff${bridge.article}`, 'utf16le').swap16(),
};

describe('ranges', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  const source = workspace.uriOf('seeds/bridge.txt');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  for (const [name, content] of Object.entries(articles)) {
    it(`of a passage are exact in a source with ${name}`, async () => {
      workspace.write('seeds/bridge.txt', content);
      const shown = shownText(content);
      await client.open(draft, bridge.altered);
      await client.watched({ [source]: 'changed' });
      const inSource = ([diagnostic]: readonly Diagnostic[]): string | undefined => {
        const [related] = diagnostic?.relatedInformation ?? [];
        return related && textAt(shown, related.location.range);
      };
      const found = await client.diagnosticsWhen(draft, (each) => inSource(each) === bridge.words);
      assert.equal(found.length, 1);
    });
  }
});

/** The text as an editor shows it. */
function shownText(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  const littleEndFirst = content[0] === 0xff;
  return new TextDecoder(littleEndFirst ? 'utf-16le' : 'utf-16be').decode(content);
}
