import assert from 'node:assert/strict';
import { CancellationTokenSource, CompletionRequest, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { accepted, completionsAt } from './caret';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

const headed = (title: string, outlet: string, text: string): string =>
  `---\ntitle: ${title}\noutlet: ${outlet}\n---\n\n${text}`;

const interview = [
  '“The \\*old\\* quay won’t hold. We told them ‘no’ twice. They didn’t listen,” Ann Miller told The Gazette.',
  '',
  '“The bridge is a beginning,” Governor Tom Stone said.',
].join('\n');

describe('completion', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge_01.md': headed('Bridge to open', 'The Gazette', bridge.article),
    'seeds/harbour_02.md': headed('Harbour works', 'The Gazette', harbour.article),
    'seeds/interview.md': headed('Quay interview', 'Harbour Radio', interview),
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
  afterEach(() => client.close(draft));

  const offered = (marked: string, languageId?: string) => completionsAt(client, draft, marked, languageId);
  const labels = async (marked: string): Promise<string[]> =>
    (await offered(marked)).items.map(({ label }) => label);
  const first = async (marked: string, mode?: 'insert' | 'replace'): Promise<string> => {
    const { text, items } = await offered(marked);
    return accepted(text, items[0], mode);
  };

  describe('in quotation marks', () => {
    it('continues what is typed with the source’s words, and closes the quotation in the writer’s marks', async () => {
      assert.equal(await first('He said, “The bridge will|'), `He said, “${bridge.words}”`);
      await client.close(draft);
      assert.equal(await first('He said, "The bridge will|'), `He said, "${bridge.words}"`);
      await client.close(draft);
      assert.equal(await first('He said, ‘The bridge will|'), `He said, ‘${bridge.words}’`);
    });

    it('does not double a closing mark that is there', async () => {
      assert.equal(
        await first('He said, “The bridge will|” and left.'),
        `He said, “${bridge.words}” and left.`,
      );
    });

    it('can overwrite what stands before the closing mark', async () => {
      assert.equal(
        await first('He said, “The bridge will| stay closed” and left.', 'replace'),
        `He said, “${bridge.words}” and left.`,
      );
    });

    it('continues words from the middle of a quotation', async () => {
      assert.equal(
        await first('It opens “to tra|'),
        'It opens “to traffic in May and the ferry will stop in June”',
      );
    });

    it('offers the sentence first and then the whole quotation', async () => {
      const { text, items } = await offered('“We told|');
      assert.deepEqual(
        items.map((item) => accepted(text, item)),
        ['“We told them ‘no’ twice.”', '“We told them ‘no’ twice. They didn’t listen”'],
      );
    });

    it('turns marks inside the words into the other kind', async () => {
      assert.equal(await first('‘We told|'), '‘We told them “no” twice.’');
    });

    it('writes the words so that Markdown shows them as they are, and plain text as they stand', async () => {
      assert.equal(await first('“The o|'), '“The \\*old\\* quay won’t hold.”');
      const notes = workspace.uriOf('notes.txt');
      const { text, items } = await completionsAt(client, notes, '“The o|', 'plaintext');
      assert.equal(accepted(text, items[0]), '“The *old* quay won’t hold.”');
      await client.close(notes);
    });

    it('keeps the case of the first letter that is typed', async () => {
      assert.equal(
        await first('It will “To tra|'),
        'It will “To traffic in May and the ferry will stop in June”',
      );
    });

    it('names the speaker and the article, and shows the passage as plain text', async () => {
      const [item] = (await offered('“The bridge is|')).items;
      assert.equal(item?.detail, 'Tom Stone · Quay interview');
      assert.equal(item.labelDetails?.description, 'Tom Stone');
      assert.deepEqual(item.documentation, {
        kind: 'plaintext',
        value: '“The bridge is a beginning”\n\n— Tom Stone, in Quay interview, Harbour Radio',
      });
    });

    it('offers first what the speaker said who is named in the paragraph', async () => {
      const [all] = await labels('“The bridge|');
      assert.match(all ?? '', /^The bridge will open/);
      await client.close(draft);
      const [stone] = await labels('Governor Stone said, “The bridge|');
      assert.equal(stone, 'The bridge is a beginning');
    });

    it('offers first what stands in the article that is cited', async () => {
      const [cited] = await labels('See [@interview]: “The bridge|');
      assert.equal(cited, 'The bridge is a beginning');
    });

    it('offers everything where nothing is typed yet', async () => {
      assert.equal((await labels('He said, "|')).length, 4);
    });

    it('has exact ranges behind emoji, combining marks and CRLF', async () => {
      const head = '# 🌉 A\u0301 title 👩‍👩‍👧\r\n\r\n- one\r\n- Cafe\u0301 🌉 ';
      assert.equal(
        await first(`${head}“The bridge will|\r\n\r\nNext.`),
        `${head}“${bridge.words}”\r\n\r\nNext.`,
      );
    });

    it('goes on behind a line break with the words that follow', async () => {
      assert.equal(
        await first('He said, “The bridge\nwill o|'),
        'He said, “The bridge\nwill open to traffic in May and the ferry will stop in June”',
      );
    });

    it('offers nothing in code, in a link, in front matter and outside of marks', async () => {
      for (const marked of [
        'Type `say “The bridge|` here',
        '```\n“The bridge|\n```',
        '[“The bridge|”](https://example.org)',
        '---\ntitle: “The bridge|\n---\n',
        'The bridge will|',
        '“The bridge will open,” the bridge|',
      ]) {
        assert.deepEqual(await labels(marked), [], marked);
        await client.close(draft);
      }
    });
  });

  describe('behind [@', () => {
    it('offers the articles by id, title, outlet and date', async () => {
      const { items } = await offered('It opens in May [@|');
      assert.deepEqual(
        items.map(({ label, detail }) => [label, detail]),
        [
          ['bridge_01', 'Bridge to open'],
          ['harbour_02', 'Harbour works'],
          ['interview', 'Quay interview'],
        ],
      );
      assert.equal(items[0]?.labelDetails?.description, 'The Gazette');
    });

    it('writes the shortest key that means the article, and the closing bracket where it is missing', async () => {
      assert.equal(await first('It opens in May [@bri|'), 'It opens in May [@bridge]');
      await client.close(draft);
      assert.equal(await first('It opens in May [@bri|].'), 'It opens in May [@bridge].');
      await client.close(draft);
      assert.equal(await first('[@har|], and more', 'replace'), '[@harbour], and more');
    });

    it('finds an article by words of its title, and a second one in the same brackets', async () => {
      assert.equal(await first('See [@bridge; @quay|]'), 'See [@bridge; @interview]');
    });

    it('offers nothing in code', async () => {
      assert.deepEqual(await labels('Type `[@bri|` here'), []);
    });
  });

  describe('where somebody is to be named', () => {
    it('offers speakers and outlets behind “according to”', async () => {
      assert.equal(await first('According to Ton Sto|'), 'According to Tom Stone');
      await client.close(draft);
      assert.equal(await first('It opens, according to Gaz|'), 'It opens, according to The Gazette');
    });

    it('offers outlets behind “told”', async () => {
      assert.deepEqual(await labels('Stone told |'), ['The Gazette', 'Harbour Radio']);
    });

    it('offers behind a quotation and a cue who said it, before the others', async () => {
      const [who] = await labels('“The bridge is a beginning,” said |');
      assert.equal(who, 'Tom Stone');
    });

    it('offers right behind a quotation who said it', async () => {
      assert.deepEqual(await labels('“The bridge is a beginning,” |'), ['Tom Stone']);
    });

    it('offers nothing behind a cue that has its speaker, nor to a sentence that goes on', async () => {
      assert.deepEqual(await labels('Stone said |'), []);
      await client.close(draft);
      assert.deepEqual(await labels('Stone told them that it |'), []);
    });
  });

  it('offers nothing in a source article', async () => {
    const source = workspace.uriOf('seeds/interview.md');
    const { items } = await completionsAt(client, source, '“The bridge|', 'plaintext');
    assert.deepEqual(items, []);
    await client.close(source);
  });

  it('gives nothing to a request that is cancelled', async () => {
    await client.open(draft, '“The bridge');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      CompletionRequest.type,
      { textDocument: { uri: draft }, position: { line: 0, character: 11 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
