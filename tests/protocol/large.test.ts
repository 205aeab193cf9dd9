import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside } from './text';

/** A paragraph like no other of the draft. */
const paragraph = (number: number): string =>
  `On day ${number} the council met again on the question of the ferry, which has crossed the river for longer than anyone can tell, and heard what the bridge will cost.`;

const paragraphs = (count: number, separator: string): string =>
  Array.from({ length: count }, (_, number) => paragraph(number)).join(separator);

const drafts: Readonly<Record<string, string>> = {
  'of 200,000 words': `${bridge.altered}\n${paragraphs(6500, '\n\n')}`,
  'that is one line of 1 MB': `${bridge.altered.trim()} ${paragraphs(6500, ' ')}`,
  'of 10,000 quotation marks in one paragraph': `${bridge.altered}\n${'“a” " '.repeat(3334)}`,
  'of 10,000 opening marks': `${bridge.altered}\n${'“a '.repeat(10_000)}`,
  'of 10,000 nested marks': `${bridge.altered}\n${'“'.repeat(5000)}a${'”'.repeat(5000)}`,
};

describe('a draft', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  for (const [name, text] of Object.entries(drafts)) {
    it(`${name} is checked`, async () => {
      await client.open(draft, text);
      const diagnostics = await client.diagnostics(draft);
      assert.ok(diagnostics.some(({ code }) => code === 'quote-altered'));
    });
  }

  it('that is typed in fast is checked as it is in the end', async () => {
    await client.open(draft, bridge.right);
    let text = bridge.right;
    const pulls: Promise<unknown>[] = [];
    for (let line = 0; line < 200; line++) {
      await client.change(draft, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'x',
      });
      text = `x${text}`;
      pulls.push(client.diagnostics(draft));
    }
    await Promise.all(pulls);
    assert.deepEqual(await client.diagnostics(draft), []);
    const hover = await client.hover(draft, inside(text, 'traffic'));
    assert.equal(hover?.range?.start.character, 200);
  });

  it('whose pull is cancelled is answered so', async () => {
    await client.open(draft, drafts['of 200,000 words'] ?? '');
    const source = new CancellationTokenSource();
    const pull = client.pull(draft, source.token);
    source.cancel();
    await assert.rejects(pull, (error) => {
      return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    });
  });
});
