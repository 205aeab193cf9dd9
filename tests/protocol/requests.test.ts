import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import type { HighlightsResult } from '../../protocol/statements';
import { bridge } from './articles';
import { pulling } from './capabilities';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn } from './text';

// What the answers say is tested with the features, in tests/unit/features.
describe('the server answers', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'draft.md': bridge.right,
  });
  const uri = workspace.uriOf('draft.md');
  const textDocument = { uri };
  const position = inside(bridge.right, 'traffic');
  const refreshed = new Events<'code lenses' | 'inlay hints'>();
  let client: EditorClient;

  before(async () => {
    const refreshSupport = true;
    client = await EditorClient.start({
      folders: [workspace],
      settings: { codeLens: true, inlayHints: true },
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, codeLens: { refreshSupport }, inlayHint: { refreshSupport } },
      },
    });
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed.add('code lenses');
    });
    client.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed.add('inlay hints');
    });
    await client.ready();
    await client.open(uri, `${bridge.right.trim()} [@bridge]\n`);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  const ask = (method: string, params: object = {}): Promise<unknown> =>
    client.connection.sendRequest(method, params);

  it('hovers', async () => {
    assert.ok(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }));
  });

  for (const [name, { method }, params] of [
    ['definitions', DefinitionRequest.type, { textDocument, position }],
    ['references', ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } }],
    ['document links', DocumentLinkRequest.type, { textDocument }],
    ['document symbols', DocumentSymbolRequest.type, { textDocument }],
    ['workspace symbols', WorkspaceSymbolRequest.type, { query: 'bridge' }],
    ['code lenses', CodeLensRequest.type, { textDocument }],
    ['inlay hints', InlayHintRequest.type, { textDocument, range: rangeIn(bridge.right, bridge.right) }],
  ] as const) {
    it(name, async () => {
      assert.notDeepEqual((await ask(method, params)) ?? [], []);
    });
  }

  it('code actions', async () => {
    const actions = await client.codeActions(uri, { start: position, end: position });
    assert.deepEqual(actions, []);
  });

  it('completions', async () => {
    const other = workspace.uriOf('other.md');
    await client.open(other, 'He said, “The bridge will');
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: other },
      position: { line: 0, character: 25 },
    });
    assert.equal(Array.isArray(answer) ? answer.length : answer?.items.length, 1);
    await client.close(other);
  });

  it('verbatim/highlights', async () => {
    const { gutter } = (await ask('verbatim/highlights', { uri })) as HighlightsResult;
    assert.equal(gutter.supported.length, 1);
  });

  for (const [method, params, key] of [
    ['verbatim/statements', { uri }, 'statements'],
    ['verbatim/sources', {}, 'folders'],
    ['verbatim/quotations', { folder: workspace.uri, source: 'bridge' }, 'quotations'],
    ['verbatim/findQuotations', { uri, query: 'bridge' }, 'quotations'],
    ['verbatim/findPassages', { uri, text: 'The bridge opens.' }, 'passages'],
    [
      'verbatim/quotationEdit',
      { uri, range: rangeIn(bridge.right, 'said'), sourceId: 'bridge', start: 16 },
      'newText',
    ],
    ['verbatim/report', { uri, format: 'panel' }, 'report'],
    ['verbatim/reportStyle', {}, 'style'],
    ['verbatim/checkDraft', { uri }, 'report'],
    ['verbatim/checkAllDrafts', {}, 'report'],
    ['verbatim/checkText', { text: bridge.right }, 'answer'],
    ['verbatim/findQuotation', { query: 'bridge' }, 'answer'],
  ] as const) {
    it(method, async () => {
      const answer = (await ask(method, params)) as Readonly<Record<string, { readonly length: number }>>;
      assert.ok((answer[key]?.length ?? 0) > 0);
    });
  }

  it('and has the client ask again for what it shows where other settings change it', async () => {
    const since = refreshed.count;
    await client.configure({ codeLens: false, inlayHints: false });
    await Promise.all([
      refreshed.next((what) => what === 'code lenses', since),
      refreshed.next((what) => what === 'inlay hints', since),
    ]);
    assert.deepEqual(await ask(CodeLensRequest.type.method, { textDocument }), []);
  });
});
