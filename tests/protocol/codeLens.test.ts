import assert from 'node:assert/strict';
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { hintsIn, lensesOn } from './asking';
import { pulling } from './capabilities';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { rangeIn } from './text';

describe('code lenses and inlay hints', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/001_bridge.txt': bridge.article,
    'seeds/002_harbour.txt': harbour.article,
  });
  const draft = workspace.uriOf('draft.md');
  const text = `# 🌉 Title\r\n\r\n🌉 ${harbour.right.trim()} ${bridge.right}\r\n- one\r\n- ${bridge.altered}`;
  const refreshed = new Events<'lens' | 'hint'>();
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.start({
      folders: [workspace],
      capabilities: {
        ...pulling,
        workspace: {
          ...pulling.workspace,
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
        },
      },
    });
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed.add('lens');
    });
    client.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed.add('hint');
    });
    await client.ready();
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  beforeEach(() => client.open(draft, text));
  afterEach(() => client.close(draft));

  it('are off by default', async () => {
    assert.deepEqual(await lensesOn(client, draft), []);
    assert.deepEqual(await hintsIn(client, draft), []);
  });

  describe('once they are on', () => {
    before(async () => {
      const since = refreshed.count;
      await client.configure({ codeLens: true, inlayHints: true });
      await Promise.all([
        refreshed.next((what) => what === 'lens', since),
        refreshed.next((what) => what === 'hint', since),
      ]);
    });

    it('count over each paragraph what is verified and what is wrong', async () => {
      const lenses = await lensesOn(client, draft);
      assert.deepEqual(
        lenses.map(({ range, command }) => [range.start, command?.title]),
        [
          [{ line: 2, character: 0 }, '2 verified'],
          [{ line: 5, character: 2 }, '1 altered'],
        ],
      );
    });

    it('show behind a verified quotation the key of its source, and behind no other', async () => {
      const hints = await hintsIn(client, draft);
      assert.deepEqual(
        hints.map(({ position, label }) => [position, typeof label === 'string' ? label : label[0]?.value]),
        [
          [rangeIn(text, harbour.right.slice(0, 67)).end, '002'],
          [rangeIn(text, bridge.quotation).end, '001'],
        ],
      );
    });

    it('lead to the passage and tell the article', async () => {
      const [hint] = await hintsIn(client, draft);
      const [part] = typeof hint?.label === 'string' ? [] : (hint?.label ?? []);
      assert.equal(part?.tooltip, '002_harbour');
      assert.equal(part.location?.uri, workspace.uriOf('seeds/002_harbour.txt'));
    });

    it('are given for the range that is asked for', async () => {
      const line = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
      assert.deepEqual(await hintsIn(client, draft, line), []);
    });
  });
});
