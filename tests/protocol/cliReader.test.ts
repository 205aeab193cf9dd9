import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/run';
import { errorLine } from '../../server/src/cli/terminal';
import * as core from '../../server/src/core/editor';
import { lines, ModelServer, status } from '../unit/reader/providers/modelServer';
import { answersBy, type ScriptedAnswer } from '../unit/reader/scriptedAnswers';
import { TemporaryWorkspace } from './temporaryWorkspace';

const program = join(__dirname, '../../server/dist/cli.js');

const article = [
  'Pier shut',
  'Ingrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.',
  'Divers had found eleven cracks in its foundations. The repair will cost 2.4 million crowns, the town said.',
].join('\n\n');
const draft = 'Boats moor again at the northern pier, which the town has opened for them.\n';

const opened: ScriptedAnswer = {
  verdict: 'contradicted',
  rule: 'contradicted-event',
  wrong: 'has opened',
  words: 'closed the northern pier',
  reason: 'The source has it closed.',
};
const answerTo = (material: string): string =>
  answersBy({ material }, (statement) => (statement.includes('opened') ? opened : { verdict: 'unverified' }));

interface Outcome {
  readonly status: number | undefined;
  readonly output: string;
  readonly complaint: string;
}

describe('verbatim check --reader', () => {
  let workspace: TemporaryWorkspace;
  let server: ModelServer;

  beforeEach(async () => {
    workspace = new TemporaryWorkspace({ 'sources/pier.txt': article, 'draft.md': draft });
    server = await ModelServer.start();
    server.asOllama('small', 32_000);
    server.on('/api/chat', (response, request) => {
      const [, { content: material = '' } = {}] = request.body?.['messages'] as { content?: string }[];
      lines([answerTo(material)])(response, request);
    });
  });
  afterEach(() => {
    server.stop();
    workspace.dispose();
  });

  async function check(...args: readonly string[]): Promise<Outcome> {
    let output = '';
    let complaint = '';
    const ended = await runCommandLine(
      ['check', ...args, 'draft.md'],
      {
        workingDirectory: workspace.root,
        colour: false,
        today: () => '2026-05-04',
        readerKey: 'key-of-the-writer',
        write: (result) => {
          output += result;
          return Promise.resolve();
        },
        writeError: (message) => (complaint += errorLine(message)),
        readInput: () => Promise.resolve(Buffer.from('')),
      },
      () => core,
    );
    return { status: ended, output, complaint };
  }

  const withReader = (...args: readonly string[]): Promise<Outcome> =>
    check('--reader', server.url, '--model', 'small', ...args);

  it('reports what the model finds beside the rules, with its name, and says before what it costs', async () => {
    const { status: ended, output, complaint } = await withReader();
    assert.match(
      output,
      /^draft\.md:1:\d+ warning contradicted-event \(second reader, small\) .*\n {2}\w+: sources\/pier\.txt:3:/mu,
    );
    assert.match(
      complaint,
      /^verbatim: draft\.md: asking small at 127\.0\.0\.1:\d+ about \d statements? in 1 request, some \d+ tokens\.\n$/u,
    );
    assert.equal(ended, 0);
    assert.equal((await withReader('--fail-on', 'warning')).status, 1);
  });

  it('names the model in every other format', async () => {
    const { drafts } = JSON.parse((await withReader('--format', 'json')).output) as {
      drafts: {
        findings: { reader: string | null }[];
        statements: { reader: { model: string; verdict: string } }[];
      }[];
    };
    assert.deepEqual(
      drafts[0]?.findings.map(({ reader }) => reader),
      ['small'],
    );
    assert.ok(
      drafts[0].statements.some(
        ({ reader: { model, verdict } }) => model === 'small' && verdict === 'contradicted',
      ),
    );
    assert.match((await withReader('--format', 'sarif')).output, /"reader": "small"/u);
    assert.match(
      (await withReader('--format', 'github')).output,
      /title=contradicted-event \(second reader%2C small\)/u,
    );
    assert.match((await withReader('--format', 'html')).output, /second reader, small/u);
  });

  it('writes requests to a folder, and reads their answers from it', async () => {
    const recorded = ['--reader', 'record:asked'];
    const first = await check(...recorded);
    assert.equal(first.status, 2);
    assert.match(first.complaint, /wait for their answers/u);
    const requests = readdirSync(workspace.path('asked'));
    assert.ok(requests.length > 0);
    for (const name of requests) {
      const { material } = JSON.parse(readFileSync(workspace.path(`asked/${name}`), 'utf8')) as {
        material: unknown;
      };
      workspace.write(`asked/${name.replace('.request.', '.answer.')}`, answerTo(JSON.stringify(material)));
    }
    const second = await check(...recorded);
    assert.match(second.output, /contradicted-event \(second reader, asked\)/u);
    assert.equal(second.status, 0);
  });

  it('is forbidden by the front matter of a draft, and asks nobody', async () => {
    workspace.write('draft.md', `---\nreader: off\n---\n\n${draft}`);
    const { status: ended, output, complaint } = await withReader();
    assert.match(complaint, /^verbatim: draft\.md: This draft forbids the second reader/u);
    assert.doesNotMatch(output, /second reader/u);
    assert.equal(ended, 0);
    assert.deepEqual(server.received, []);
  });

  it('is forbidden by the project file, and asks nobody', async () => {
    workspace.write('.verbatim.json', '{ "reader": "off" }');
    assert.match((await withReader()).complaint, /This folder forbids the second reader/u);
    assert.deepEqual(server.received, []);
  });

  it('ends with 2 where the model cannot be asked, and reports what the rules found', async () => {
    server.on('/api/chat', status(401, 'no'));
    const { status: ended, output, complaint } = await withReader();
    assert.equal(ended, 2);
    assert.match(output, /^1 draft\. /mu);
    assert.match(complaint, /does not accept the key \(401\)/u);
    assert.doesNotMatch(output + complaint, /key-of-the-writer/u);
    assert.ok(server.received.every(({ headers }) => headers.authorization === 'Bearer key-of-the-writer'));
  });

  it('asks no other machine unless it may', async () => {
    const { status: ended, complaint } = await check('--reader', 'https://192.0.2.1', '--model', 'small');
    assert.equal(ended, 2);
    assert.match(complaint, /192\.0\.2\.1 is another machine/u);
  });

  for (const [args, complaint] of [
    [['--reader', 'http://127.0.0.1:1'], '--reader: name the model with --model.'],
    [['--reader', 'record:'], '--reader: name a folder after “record:”.'],
    [['--model', 'small'], 'check: --model, --reader-kind and --allow-remote need --reader.'],
    [
      ['--reader', 'http://127.0.0.1:1', '--model', 'a', '--reader-kind', 'b'],
      '--reader-kind: “b” is none of findings, grounding.',
    ],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async () => {
      assert.deepEqual(await check(...args), {
        status: 2,
        output: '',
        complaint: `verbatim: ${complaint} See verbatim check --help.\n`,
      });
    });
  }
});

describe('without a second reader', () => {
  /** Writes to standard error whatever would reach the network, and refuses it. */
  const guard = `
    const { Socket } = require('node:net');
    const refuse = (what) => () => { process.stderr.write('NETWORK ' + what + '\\n'); throw new Error('no network'); };
    Socket.prototype.connect = refuse('connect');
    require('node:dns').lookup = refuse('lookup');
    require('node:dgram').createSocket = refuse('datagram');
    globalThis.fetch = refuse('fetch');`;

  let workspace: TemporaryWorkspace;
  before(() => {
    workspace = new TemporaryWorkspace({
      'sources/pier.txt': article,
      'draft.md': draft,
      'off.md': `---\nreader: off\n---\n\n${draft}`,
      'guard.cjs': guard,
    });
  });
  after(() => {
    workspace.dispose();
  });

  /** What a run writes to standard error. */
  function complaintOf(...args: readonly string[]): Promise<string> {
    const env = { ...process.env, VERBATIM_READER_KEY: 'secret', OLLAMA_HOST: '127.0.0.1:11434' };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--require', workspace.path('guard.cjs'), program, ...args],
        { cwd: workspace.root, env },
        (_error, _output, complaint) => {
          resolve(complaint);
        },
      );
    });
  }

  it('nothing opens a socket, though a key is set', async () => {
    assert.equal(await complaintOf('check', 'draft.md'), '');
    assert.equal(await complaintOf('quotes', 'draft.md'), '');
  });

  it('nothing opens a socket where the draft forbids the reader that was named', async () => {
    const reader = ['--reader', 'http://127.0.0.1:9', '--model', 'small'];
    assert.doesNotMatch(await complaintOf('check', ...reader, 'off.md'), /NETWORK/u);
    // The guard would have seen it.
    assert.match(await complaintOf('check', ...reader, 'draft.md'), /NETWORK/u);
  });
});
