import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { pushed } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;
const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

describe('settings', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article,
    'clippings/harbour.txt': harbour.article,
  });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  beforeEach(() => client.configure({}));
  afterEach(() => client.close(draft));

  /** Uses settings and gives the warnings that come before the diagnostics that they lead to. */
  const warningsOn = async (settings: unknown, count = 1): Promise<string[]> => {
    const since = client.messages.count;
    await client.configure(settings);
    for (let at = since; at < since + count; at++) await client.messages.next(undefined, at);
    return client.messages.all.slice(since);
  };

  it('choose the source articles', async () => {
    await client.open(draft, harbour.right);
    await client.diagnosticsWhen(draft, isNotEmpty);
    await client.configure({ sources: ['clippings/**'] });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('take files away from the sources', async () => {
    await client.open(draft, bridge.right);
    await client.configure({ sources: ['**/*.txt', '!seeds/**'] });
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-not-found');
  });

  it('choose the drafts', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnosticsWhen(draft, isNotEmpty);
    await client.configure({ drafts: ['drafts/**'] });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('choose severities', async () => {
    await client.open(draft, bridge.altered);
    await client.configure({ rules: { 'quote-altered': 'hint' } });
    const [diagnostic] = await client.diagnosticsWhen(draft, ([found]) => found?.severity === 4);
    assert.equal(diagnostic?.code, 'quote-altered');
  });

  it('switch rules off', async () => {
    await client.open(draft, bridge.altered);
    await client.diagnosticsWhen(draft, isNotEmpty);
    await client.configure({ rules: { 'quote-altered': 'off' } });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('name the outlets whose reporting is first-hand', async () => {
    await client.open(
      draft,
      '“Nobody has asked me about a second crane,” the mayor told The Evening Standard.\n',
    );
    assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-not-found');
    await client.configure({ ownOutlets: ['The Evening Standard'] });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  for (const [name, settings, message] of [
    [
      'sources that are no list',
      { sources: 'seeds' },
      'verbatim.sources must be a list of glob patterns. Until then the default (seeds/**, sources/**) is used.',
    ],
    [
      'drafts that are not all text',
      { drafts: ['a.md', 7] },
      'verbatim.drafts must be a list of glob patterns. Until then the default (**/*.md, **/*.markdown, **/*.txt, **/*.mdx, **/*.qmd, **/*.rmd, **/*.Rmd, **/*.adoc, **/*.asciidoc, **/*.rst, **/*.tex, **/*.typ, **/*.org) is used.',
    ],
    [
      'rules that are no object',
      { rules: ['quote-altered'] },
      'verbatim.rules must be an object of rules and severities. Until then each rule’s default is used.',
    ],
    [
      'a severity that there is not',
      { rules: { 'quote-altered': 'fatal' } },
      'verbatim.rules: quote-altered must be error, warning, information, hint or off. Until then the rule’s default is used.',
    ],
    [
      'a mode that there is not',
      { run: 'always' },
      'verbatim.run must be onType, onSave or manual. Until then the default (onType) is used.',
    ],
    ['no object', 'nonsense', 'verbatim must be an object of settings. Until then every default is used.'],
    [
      'a glob that climbs out of the folder',
      { sources: ['../elsewhere/**', 'seeds/**'] },
      'verbatim.sources: “../elsewhere/**” leads out of the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.',
    ],
    [
      'an absolute glob that leads elsewhere',
      { sources: ['/etc/**', 'seeds/**'] },
      'verbatim.sources: “/etc/**” leads out of the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.',
    ],
    [
      'a brace that hides the way out',
      { sources: ['{seeds,../elsewhere}/**', 'seeds/**'] },
      'verbatim.sources: “{seeds,../elsewhere}/**” leads out of the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.',
    ],
    [
      'an empty glob',
      { sources: ['', 'seeds/**'] },
      'verbatim.sources: “” is empty. Write a pattern such as “sources/**”, or remove it.',
    ],
  ] as const) {
    it(`name what is wrong with ${name}, and the rest goes on`, async () => {
      assert.deepEqual(await warningsOn(settings), [message]);
      await client.open(draft, bridge.altered);
      assert.equal((await client.diagnosticsWhen(draft, isNotEmpty))[0]?.code, 'quote-altered');
    });
  }

  it('name a rule that there is not, and those that there are', async () => {
    const [message] = await warningsOn({ rules: { 'quote-alterd': 'off' } });
    assert.match(
      message ?? '',
      /^verbatim\.rules: there is no rule “quote-alterd”\. The rules are [a-z, -]*\bquote-altered\b[a-z, -]*\.$/,
    );
  });

  it('accept an absolute glob that stays in the folder', async () => {
    await client.open(draft, harbour.right);
    await client.diagnosticsWhen(draft, isNotEmpty);
    await client.configure({ sources: [`${workspace.root}/clippings/*.txt`] });
    assert.deepEqual(await client.diagnosticsWhen(draft, isEmpty), []);
  });

  it('are complained of once, until they change', async () => {
    await warningsOn({ run: 'always' });
    const since = client.messages.count;
    await client.configure({ run: 'always', drafts: [] });
    await warningsOn({ run: 'always', rules: 3 });
    assert.deepEqual(client.messages.all.slice(since), [
      'verbatim.rules must be an object of rules and severities. Until then each rule’s default is used.',
    ]);
  });
});

describe('settings of a client that is not asked for them', () => {
  const workspace = new TemporaryWorkspace({ 'clippings/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    const initializationOptions = { settings: { sources: ['clippings/**'] } };
    client = await EditorClient.startReady({
      folders: [workspace],
      capabilities: pushed,
      initialize: { initializationOptions },
    });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('come with initialize', async () => {
    await client.open(draft, bridge.altered);
    const published = await client.published.next(({ diagnostics }) => diagnostics.length > 0);
    assert.equal(published.diagnostics[0]?.code, 'quote-altered');
  });

  it('come with each change', async () => {
    const since = client.published.count;
    const settings = { verbatim: { sources: ['clippings/**'], rules: { 'quote-altered': 'information' } } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    const published = await client.published.next(({ diagnostics }) => diagnostics[0]?.severity === 3, since);
    assert.equal(published.uri, draft);
  });
});
