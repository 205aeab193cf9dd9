import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

type Highlights = Readonly<Record<'verified' | 'unverified' | 'contradicted', readonly Range[]>>;

describe('highlights', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'seeds/harbour.txt': harbour.article,
  });
  const draft = workspace.uriOf('draft.md');
  const text = [
    `# 🌉 Title\r\n\r\n${harbour.right}`,
    bridge.altered,
    '“We will never pay for a third crane,” the harbour master said.',
    'The weather was fine on all days of the summer.',
  ].join('\r\n');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  beforeEach(() => client.open(draft, text));
  afterEach(() => client.close(draft));

  async function highlighted(): Promise<Record<string, string[]>> {
    const answer = await client.connection.sendRequest<Highlights>('verbatim/highlights', { uri: draft });
    return Object.fromEntries(
      Object.entries(answer).map(([verdict, ranges]) => [
        verdict,
        ranges.map((range) => textAt(text, range)),
      ]),
    );
  }

  const quotations = {
    verified: ['“Nobody asked the fishermen whether the quay needs a second crane,”'],
    unverified: ['“We will never pay for a third crane,”'],
    contradicted: ['“The bridge will open to traffic in April and the ferry will stop in June,”'],
  };

  it('are the quotations by their verdicts, exact under emoji and CRLF', async () => {
    assert.deepEqual(await highlighted(), quotations);
  });

  it('are the draft’s own claims, too, where that is set, and none where they are off', async () => {
    const since = client.refreshes.count;
    await client.configure({ highlight: 'all' });
    await client.refreshes.next(undefined, since);
    assert.deepEqual(await highlighted(), {
      ...quotations,
      unverified: [...quotations.unverified, 'The weather was fine on all days of the summer.'],
    });
    const again = client.refreshes.count;
    await client.configure({ highlight: 'off' });
    await client.refreshes.next(undefined, again);
    assert.deepEqual(await highlighted(), { verified: [], unverified: [], contradicted: [] });
  });
});
