import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { bridge } from './articles';
import { pushed } from './capabilities';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { inside, rangeIn } from './text';

const hostile =
  '---\ntitle: "[a](command:x) ![i](http://127.0.0.1/i.png)"\n---\n\n“The ferry *stops* for good <img src=x> at [noon](command:workbench.action.quit) and www.example.org knows why,” the mayor said.\n';
const quotingHostile =
  '“The ferry *stops* for good <img src=x> at [noon](command:workbench.action.quit) and www.example.org knows why,” the mayor said.\n';

describe('hover', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge (a).txt': bridge.article,
    'seeds/hostile.md': hostile,
  });
  const draft = workspace.uriOf('draft.md');
  const source = workspace.uriOf('seeds/bridge (a).txt');
  let client: EditorClient;
  let plain: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
    plain = await EditorClient.startReady({ folders: [workspace], capabilities: pushed });
  });
  after(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  const hoverOn = async (
    text: string,
    piece: string,
    languageId?: string,
  ): Promise<MarkupContent | undefined> => {
    await client.open(draft, text, languageId);
    return (await client.hover(draft, inside(text, piece)))?.contents as MarkupContent | undefined;
  };

  it('covers the statement', async () => {
    await client.open(draft, bridge.right);
    const hover = await client.hover(draft, inside(bridge.right, 'traffic'));
    assert.deepEqual(hover?.range, rangeIn(bridge.right, bridge.quotation));
  });

  it('shows the verdict, the passage and where it stands', async () => {
    const contents = await hoverOn(bridge.right, 'traffic');
    assert.equal(contents?.kind, 'markdown');
    assert.match(contents.value, /^\*\*Supported quotation\*\*/);
    assert.match(
      contents.value,
      /^> “The bridge will open to traffic in May and the ferry will stop in June,” the mayor said\.$/m,
    );
    assert.match(contents.value, /seeds\/bridge \(a\)\.txt, line 3/);
  });

  it('links to the passage in the source', async () => {
    const contents = await hoverOn(bridge.right, 'traffic');
    const column = bridge.words.length + 2;
    assert.ok(contents?.value.includes(`](<${source}#L3,2-L3,${column}>)`), contents?.value);
  });

  it('shows which words differ', async () => {
    const contents = await hoverOn(bridge.altered, 'traffic');
    assert.match(contents?.value ?? '', /^\*\*Contradicted quotation\*\*/);
    assert.match(contents?.value ?? '', /in \*\*May\*\* and the ferry/);
    assert.match(contents?.value ?? '', /Draft → source: ~~April~~ → \*\*May\*\*/);
  });

  it('says that no source has a quotation', async () => {
    const text = '“Whales have been seen below the northern pier,” the guide said.\n';
    assert.match((await hoverOn(text, 'northern'))?.value ?? '', /^\*\*Unverified quotation\*\*/);
  });

  it('shows the text of a source as text, never as markup', async () => {
    const contents = await hoverOn(quotingHostile, 'knows', 'plaintext');
    const value = contents?.value ?? '';
    const markup: string[] = [];
    parser
      .configure(GFM)
      .parse(value)
      .iterate({
        enter: ({ name, from, to }) => {
          if (/^(?:Link|Image|Autolink|HTML.*)$/.test(name)) markup.push(value.slice(from, to));
        },
      });
    const hostileFile = workspace.uriOf('seeds/hostile.md');
    assert.deepEqual(markup, [`[\`seeds/hostile.md\`, line 5](<${hostileFile}#L5,2-L5,111>)`]);
    assert.match(value, /\\\*stops\\\*/);
  });

  it('is empty beside statements', async () => {
    await client.open(draft, 'Nothing is said here.\n');
    assert.equal(await client.hover(draft, { line: 0, character: 4 }), null);
  });

  it('is empty beyond the end of the draft', async () => {
    await client.open(draft, 'Nothing is said here.\n');
    assert.equal(await client.hover(draft, { line: 99, character: 99 }), null);
  });

  it('is plain text where the client shows no Markdown', async () => {
    await plain.open(draft, bridge.altered);
    const contents = (await plain.hover(draft, inside(bridge.altered, 'traffic')))?.contents as MarkupContent;
    assert.equal(contents.kind, 'plaintext');
    assert.match(contents.value, /^Contradicted quotation$/m);
    assert.match(contents.value, /^— .*seeds\/bridge \(a\)\.txt, line 3$/m);
    assert.match(contents.value, /^Draft → source: April → May$/m);
  });
});
