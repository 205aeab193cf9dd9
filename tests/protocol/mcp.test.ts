import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { bridge, harbour } from './articles';
import { TemporaryWorkspace } from './temporaryWorkspace';

const program = join(__dirname, '../../server/dist/cli.js');

interface Answer {
  readonly text: string;
  readonly isError: boolean;
}

describe('verbatim mcp', () => {
  let workspace: TemporaryWorkspace;
  let client: Client;

  async function start(...args: readonly string[]): Promise<Client> {
    const started = new Client({ name: 'test', version: '1' });
    await started.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [program, 'mcp', ...args],
        cwd: workspace.root,
      }),
    );
    return started;
  }

  async function call(name: string, given: object = {}, asked = client): Promise<Answer> {
    const { content, isError = false } = await asked.callTool({ name, arguments: { ...given } });
    const [part, ...others] = content;
    assert.ok(part?.type === 'text' && others.length === 0);
    return { text: part.text, isError };
  }

  before(async () => {
    workspace = new TemporaryWorkspace({
      'sources/bridge.txt': bridge.article,
      'sources/harbour.md': `---\ntitle: Harbour works\noutlet: The Quay\n---\n\n${harbour.article}`,
    });
    client = await start();
  });
  after(async () => {
    await client.close();
    workspace.dispose();
  });

  it('offers four tools, with descriptions and schemas', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['check_text', 'find_quotation', 'list_sources', 'read_passage'],
    );
    for (const { name, title, description, inputSchema, annotations } of tools) {
      assert.ok(title && description, name);
      assert.equal(inputSchema.type, 'object');
      assert.equal(annotations?.readOnlyHint, true);
    }
  });

  describe('check_text', () => {
    it('says what is wrong, with the passage and its line', async () => {
      const { text: report, isError } = await call('check_text', { text: bridge.altered });
      const [counts, statement, finding, passage, words] = report.split('\n');
      assert.equal(counts, '1 statement: 1 contradicted. 1 finding: 1 error.');
      assert.match(
        statement ?? '',
        /^1\. Contradicted quotation: “The bridge will open to traffic in April/u,
      );
      assert.match(finding ?? '', /^ {3}quote-altered: /u);
      assert.match(
        passage ?? '',
        /^ {3}Contradicted by mayor, in Bridge to open, sources.bridge\.txt, line 3: “The bridge .*May/u,
      );
      assert.equal(words, '   Draft → source: April → May');
      assert.equal(isError, false);
    });

    it('is content with what the sources have', async () => {
      const { text: report } = await call('check_text', { text: `${bridge.right}\n${harbour.right}` });
      assert.match(report, /^2 statements: 2 supported\. No findings\.\n/u);
    });

    it('reads plain text as such', async () => {
      const code = `    ${bridge.altered}`;
      assert.match((await call('check_text', { text: code })).text, /^Nothing to check/u);
      assert.match((await call('check_text', { text: code, format: 'plain' })).text, /quote-altered/u);
    });

    it('never takes a draft for its own evidence', async () => {
      const draft = 'sources/draft.md';
      workspace.write(draft, bridge.altered);
      assert.match((await call('check_text', { text: bridge.altered })).text, /1 supported/u);
      assert.match((await call('check_text', { text: bridge.altered, draft })).text, /1 contradicted/u);
      workspace.remove(draft);
    });

    it('heeds the project file', async () => {
      const ignore = { rule: 'quote-altered', text: bridge.quotation.replace('May', 'April') };
      workspace.write('.verbatim.json', JSON.stringify({ ignores: [ignore] }));
      assert.match((await call('check_text', { text: bridge.altered })).text, /No findings\./u);
      workspace.remove('.verbatim.json');
      assert.match((await call('check_text', { text: bridge.altered })).text, /1 error\./u);
    });

    it('is refused for an empty text', async () => {
      assert.deepEqual(await call('check_text', { text: ' \n' }), {
        text: 'The text is empty. Give the paragraphs to check as “text”.',
        isError: true,
      });
    });

    it('is refused for a text beyond all length', async () => {
      assert.deepEqual(await call('check_text', { text: 'a'.repeat(200_001) }), {
        text: 'The text has 200001 characters, and 200000 can be checked at once. Check it in parts.',
        isError: true,
      });
    });

    it('lists of a long text what is wrong before what is right, within its size', async () => {
      const { text: report } = await call('check_text', {
        text: `${bridge.right}\n`.repeat(300) + bridge.altered,
      });
      assert.ok(report.length < 31_000, `${report.length}`);
      assert.match(report, /quote-altered/u);
      assert.match(report, /\n\d+ more statements are not listed, for length\./u);
    });
  });

  describe('find_quotation', () => {
    it('answers with the words, who said them, and where they stand', async () => {
      assert.deepEqual(await call('find_quotation', { query: 'harbour master' }), {
        text: `“${harbour.words}” — harbour master, in Harbour works, The Quay, ${join('sources', 'harbour.md')}, line 8, [@harbour]`,
        isError: false,
      });
    });

    it('says what to try where nothing has the words', async () => {
      const { text: answer, isError } = await call('find_quotation', { query: 'xylophone' });
      assert.match(answer, /^No quotation of the sources has all of these words.*: xylophone\. /u);
      assert.equal(isError, false);
    });
  });

  describe('list_sources', () => {
    it('names each article with its key and its file', async () => {
      assert.equal(
        (await call('list_sources')).text,
        [
          '2 source articles:',
          `1. [@bridge], Bridge to open, ${join('sources', 'bridge.txt')}, 24 words, 1 quotation`,
          `2. [@harbour], Harbour works, The Quay, ${join('sources', 'harbour.md')}, 17 words, 1 quotation`,
        ].join('\n'),
      );
    });

    it('finds articles by words', async () => {
      const { text: list } = await call('list_sources', { query: 'HARBOUR quay' });
      assert.match(list, /^1 of 2 source articles:\n1\. \[@harbour\], [^\n]*$/u);
    });

    it('lists many articles in parts', async () => {
      for (let number = 0; number < 120; number++)
        workspace.write(`sources/many/${number}.txt`, `Number ${number}\n\nIt rained.\n`);
      const { text: first } = await call('list_sources');
      assert.match(first, /^122 source articles:\n/u);
      assert.match(first, /\nThe list goes on: ask again with from 101\.$/u);
      const { text: rest } = await call('list_sources', { from: 101 });
      assert.equal(rest.split('\n').length, 23);
      workspace.remove('sources/many');
    });

    it('names what cannot be used, with the reason', async () => {
      workspace.write('sources/empty.txt', '');
      assert.match((await call('list_sources')).text, /\nsources\/empty\.txt is empty/u);
      workspace.remove('sources/empty.txt');
    });

    it('reads nothing that a link out of the folder leads to', async function () {
      if (process.platform === 'win32') this.skip(); // links need a privilege there
      const outside = new TemporaryWorkspace({ 'secret.txt': 'Secret\n\nNobody may read this.\n' });
      symlinkSync(outside.path('secret.txt'), workspace.path('sources/secret.txt'));
      try {
        assert.match(
          (await call('list_sources')).text,
          /^2 source articles:\n.*sources\/secret\.txt is a link/su,
        );
        assert.equal((await call('read_passage', { source: 'secret' })).isError, true);
      } finally {
        workspace.remove('sources/secret.txt');
        outside.dispose();
      }
    });
  });

  describe('read_passage', () => {
    it('shows an article from a line on, with line numbers', async () => {
      assert.deepEqual(await call('read_passage', { source: '[@bridge]', line: 3 }), {
        text: [
          `[@bridge], Bridge to open, ${join('sources', 'bridge.txt')}`,
          `3: ${bridge.right.trimEnd()}`,
          '4: ',
          '5: The council agreed.',
          '6: ',
          'This is the end of the article.',
        ].join('\n'),
        isError: false,
      });
    });

    it('finds the article by the beginning of its id, or by its file', async () => {
      for (const source of ['bri', 'sources/bridge.txt'])
        assert.match((await call('read_passage', { source })).text, /^\[@bridge\]/u);
    });

    it('goes on where it ended, so that the parts together are the article', async () => {
      let line = 1;
      let column = 1;
      let whole = '';
      for (let part = 0; part < 100; part++) {
        const { text: answer } = await call('read_passage', { source: 'bridge', line, column, length: 20 });
        const shown = answer.split('\n').slice(1, -1);
        whole += shown.map((one) => one.replace(/^\d+: /u, '')).join('\n');
        const next = /The article goes on at line (\d+), column (\d+)\.$/u.exec(answer);
        if (!next) break;
        [line, column] = [Number(next[1]), Number(next[2])];
      }
      assert.equal(whole, bridge.article);
    });

    it('shows what would control a terminal or hide text by its code point', async () => {
      workspace.write('sources/odd.txt', 'Odd\n\nOne \u001b[2Jtwo \u202ethree.\n');
      const { text: answer } = await call('read_passage', { source: 'odd' });
      assert.match(answer, /\n3: One <U\+001B>\[2Jtwo <U\+202E>three\.\n/u);
      workspace.remove('sources/odd.txt');
    });

    for (const [given, problem] of [
      [{ source: 'nowhere' }, 'There is no source “nowhere”. list_sources names them all.'],
      [{ source: '' }, 'There is no source “”. list_sources names them all.'],
      [{ source: '../../etc/passwd' }, 'There is no source “../../etc/passwd”. list_sources names them all.'],
      [{ source: 'bridge', line: 90 }, 'The source has 6 lines, and none of them is line 90.'],
    ] as const) {
      it(`is refused for ${JSON.stringify(given)}`, async () => {
        assert.deepEqual(await call('read_passage', given), { text: problem, isError: true });
      });
    }

    it('is refused where several articles begin so', async () => {
      workspace.write('sources/bridges.txt', 'Bridges\n\nThere are two.\n');
      const { text: problem, isError } = await call('read_passage', { source: 'br' });
      assert.equal(
        problem,
        '“br” is the beginning of 2 sources, such as bridge and bridges. Give the whole id.',
      );
      assert.equal(isError, true);
      workspace.remove('sources/bridges.txt');
    });
  });

  it('reads sources again that have changed between two calls', async () => {
    const query = { query: 'traffic' };
    workspace.write('sources/bridge.txt', bridge.article.replace('in May', 'in September'));
    assert.match((await call('find_quotation', query)).text, /in September/u);
    workspace.write('sources/bridge.txt', bridge.article);
    assert.match((await call('find_quotation', query)).text, /in May/u);
  });

  it('refuses arguments of another kind, with the name of the argument', async () => {
    const { text: problem, isError } = await call('check_text', { text: 3 });
    assert.match(problem, /text/u);
    assert.equal(isError, true);
    assert.equal((await call('check_text', { text: 'a', colour: 'red' })).isError, true);
  });

  it('says that there are no sources, where none is', async () => {
    workspace.write('empty/draft.md', bridge.right);
    const elsewhere = await start('empty');
    try {
      const { text: problem, isError } = await call('check_text', { text: bridge.right }, elsewhere);
      assert.match(problem, /nothing readable matches “seeds\/\*\*” or “sources\/\*\*” in .*empty/u);
      assert.equal(isError, true);
      workspace.write('empty/sources/bridge.txt', bridge.article);
      assert.match((await call('check_text', { text: bridge.right }, elsewhere)).text, /1 supported/u);
    } finally {
      await elsewhere.close();
    }
  });

  it('says that the project file is broken, until it is mended', async () => {
    workspace.write('.verbatim.json', '{ "sources": [');
    const { text: problem, isError } = await call('list_sources');
    assert.match(problem, /\.verbatim\.json/u);
    assert.equal(isError, true);
    workspace.write('.verbatim.json', '{ "sources": ["sources/h*"] }');
    assert.match((await call('list_sources')).text, /^1 source article:\n/u);
    workspace.remove('.verbatim.json');
  });

  it('takes the sources that --sources names', async () => {
    const narrowed = await start('--sources', 'sources/harbour.*');
    assert.match((await call('list_sources', {}, narrowed)).text, /^1 source article:\n1\. \[@harbour\]/u);
    await narrowed.close();
  });

  it('writes nothing but protocol to standard output, and ends with its input', async () => {
    const child = spawn(process.execPath, [program, 'mcp'], { cwd: workspace.root });
    const closed = once(child, 'close');
    const output = text(child.stdout);
    const complaint = text(child.stderr);
    const lines = createMessages(child.stdout);
    const send = (message: object): void => {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    };
    send({
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    });
    await lines.next();
    send({ method: 'notifications/initialized' });
    send({
      id: 2,
      method: 'tools/call',
      params: { name: 'check_text', arguments: { text: bridge.altered } },
    });
    await lines.next();
    child.stdin.end();
    assert.deepEqual(await closed, [0, null]);
    const messages = (await output)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number });
    assert.deepEqual(
      messages.map(({ id }) => id),
      [1, 2],
    );
    assert.equal(await complaint, '');
  });
});

/** The lines of a stream, each as soon as it is there. */
function createMessages(stream: NodeJS.ReadableStream): AsyncIterator<string> {
  return createInterface({ input: stream })[Symbol.asyncIterator]();
}
