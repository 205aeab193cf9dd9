import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { runCommandLine } from '../../server/src/cli/run';
import { errorLine, type Terminal } from '../../server/src/cli/terminal';
import * as core from '../../server/src/core/editor';
import { TemporaryWorkspace, seedFiles } from './temporaryWorkspace';

const root = join(__dirname, '../..');
const program = join(root, 'server/dist/cli.js');

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** As much of the JSON report as the tests look at. */
interface Report {
  readonly summary: { readonly drafts: number; readonly statements: Readonly<Record<string, number>> };
  readonly sources: readonly { readonly id: string; readonly path: string }[];
  readonly drafts: readonly {
    readonly path: string;
    readonly statements: readonly { readonly verdict: string; readonly range: Place }[];
    readonly findings: readonly { readonly rule: string; readonly range: Place }[];
  }[];
}

const truth =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.\n';
const altered = truth.replace('sloppy', 'lazy');
const invented = '“We will take back every village by Christmas,” Zelenskyy said on Thursday.\n';

describe('the command line', () => {
  let workspace: TemporaryWorkspace;

  beforeEach(() => {
    workspace = new TemporaryWorkspace({
      ...seedFiles(),
      'true.md': truth,
      'altered.md': `# News\n\n${altered}`,
      'invented.md': invented,
    });
  });

  afterEach(() => {
    workspace.dispose();
  });

  interface Options {
    readonly input?: string;
    /** Relative to the workspace. */
    readonly directory?: string;
  }

  /** Runs a command in this process, which is sooner than in one of its own. */
  async function verbatim(
    args: readonly string[],
    { input = '', directory = '' }: Options = {},
  ): Promise<Outcome> {
    let output = '';
    let complaint = '';
    const terminal: Terminal = {
      workingDirectory: workspace.path(directory),
      colour: false,
      today: () => '2026-05-04',
      write: (result) => {
        output += result;
        return Promise.resolve();
      },
      writeError: (message) => (complaint += errorLine(message)),
      readInput: () => Promise.resolve(Buffer.from(input)),
    };
    const status = await runCommandLine(args, terminal, () => core);
    return { status: status ?? null, output, complaint };
  }

  async function verbatimProcess(
    args: readonly string[],
    { input, directory = '' }: Options = {},
  ): Promise<Outcome> {
    const child = spawn(process.execPath, [program, ...args], { cwd: workspace.path(directory) });
    child.stdin.end(input);
    const closed = once(child, 'close') as Promise<[number | null]>;
    const [output, complaint, [status]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { status, output, complaint };
  }

  /** Runs the command line with redirections, as bash reads them. */
  async function inShell(commandLine: string): Promise<Outcome> {
    const child = spawn('bash', ['-c', `"$0" "$1" ${commandLine}`, process.execPath, program], {
      cwd: workspace.root,
    });
    const closed = once(child, 'close') as Promise<[number | null]>;
    const [output, complaint, [status]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { status, output, complaint };
  }

  async function report(args: readonly string[], options?: Options): Promise<Report> {
    const { output } = await verbatim(['check', '--format', 'json', ...args], options);
    return JSON.parse(output) as Report;
  }

  describe('verbatim check', () => {
    it('is silent about a right draft and ends with 0', async () => {
      assert.deepEqual(await verbatimProcess(['check', 'true.md']), {
        status: 0,
        output: '1 draft. 1 statement: 1 supported. No findings.\n',
        complaint: '',
      });
    });

    it('prints an altered quotation with the passage, and ends with 1', async () => {
      const { status, output, complaint } = await verbatimProcess(['check', 'altered.md']);
      const [finding, article, passage] = output.split('\n');
      assert.match(finding ?? '', /^altered\.md:3:30 error quote-altered \S/);
      assert.match(
        article ?? '',
        /^ {2}contradicts: seeds\/000_27facc183200c2a1\.txt:\d+:\d+ \S.*said by .*Kelly$/,
      );
      assert.match(passage ?? '', /^ {4}.*sloppy reporting by The Times/);
      assert.match(output, /\n1 draft\. 1 statement: 1 contradicted\. 1 finding: 1 error\.\n$/);
      assert.deepEqual([status, complaint], [1, '']);
    });

    it('gives a page of HTML that stands alone', async () => {
      const { status, output, complaint } = await verbatim([
        'check',
        '--format',
        'html',
        'altered.md',
        'true.md',
      ]);
      assert.match(output, /^<!DOCTYPE html>\n<html lang="en">/);
      assert.match(output, /<ins>sloppy<\/ins>/);
      assert.match(output, /Checked on 2026-05-04/);
      assert.doesNotMatch(output, /file:|<script/);
      assert.deepEqual([status, complaint], [1, '']);
    });

    it('gives places as JSON', async () => {
      const { sources, drafts } = await report(['altered.md']);
      assert.deepEqual(
        sources.map(({ path }) => path),
        sources.map(({ id }) => join('seeds', `${id}.txt`)),
      );
      assert.equal(sources[0]?.id, '000_27facc183200c2a1');
      const [finding] = drafts[0]?.findings ?? [];
      assert.equal(finding?.rule, 'quote-altered');
      const { line, column, text: words } = finding.range;
      assert.deepEqual([line, column, words], [3, 30, 'lazy']);
    });

    it('checks several drafts in the order given, each once', async () => {
      const { drafts } = await report(['altered.md', 'true.md', 'altered.md']);
      assert.deepEqual(
        drafts.map(({ path }) => path),
        ['altered.md', 'true.md'],
      );
    });

    it('reads standard input as Markdown', async () => {
      const { status, output } = await verbatimProcess(['check', '-'], {
        input: `\`\`\`\n${invented}\`\`\`\n\n${altered}`,
      });
      assert.match(output, /^stdin:5:30 error quote-altered /);
      assert.doesNotMatch(output, /quote-not-found/);
      assert.equal(status, 1);
    });

    it('ends with 0 where no finding is as grave as --fail-on says', async () => {
      const args = ['check', 'invented.md'];
      assert.match((await verbatim(args)).output, /^invented\.md:1:1 warning quote-not-found /);
      assert.equal((await verbatim(args)).status, 0);
      assert.equal((await verbatim([...args, '--fail-on', 'warning'])).status, 1);
      assert.equal((await verbatim(['check', 'altered.md', '--fail-on', 'never'])).status, 0);
    });

    it('takes the sources that --sources names, and no others', async () => {
      const { drafts } = await report(['true.md', '--sources', 'seeds/004*']);
      assert.deepEqual(
        drafts[0]?.statements.map(({ verdict }) => verdict),
        ['unverified'],
      );
      assert.equal(
        (await report(['true.md', '--sources', 'seeds/004*', '--sources', 'seeds/000*'])).summary.statements[
          'supported'
        ],
        1,
      );
      assert.equal(
        (await report(['true.md', '--sources', 'seeds/**', '--sources', '!seeds/000*'])).summary.statements[
          'supported'
        ],
        0,
      );
    });

    it('takes sources from above the working directory', async () => {
      mkdirSync(workspace.path('story'));
      const { sources, drafts } = await report(['../true.md', '--sources', '../seeds/**'], {
        directory: 'story',
      });
      assert.equal(drafts[0]?.statements[0]?.verdict, 'supported');
      assert.equal(sources[0]?.path, join('..', 'seeds', '000_27facc183200c2a1.txt'));
    });

    it('never takes a draft for its own evidence', async () => {
      workspace.write('sources/own.md', invented);
      const { drafts } = await report(['sources/own.md', 'invented.md']);
      assert.deepEqual(
        drafts.map(({ statements }) => statements[0]?.verdict),
        ['unverified', 'supported'],
      );
    });

    it('never takes a draft for its own evidence under another name', async function () {
      if (process.platform === 'win32') this.skip(); // links need a privilege there
      workspace.write('sources/own.md', invented);
      symlinkSync(workspace.path('sources/own.md'), workspace.path('link.md'));
      assert.equal((await report(['link.md'])).drafts[0]?.statements[0]?.verdict, 'unverified');
    });

    it('prints nothing of a file outside the folder that a link in it leads to', async function () {
      if (process.platform === 'win32') this.skip(); // links need a privilege there
      const outside = new TemporaryWorkspace({ 'secret.txt': invented, 'private/diary.txt': invented });
      try {
        symlinkSync(outside.path('secret.txt'), workspace.path('seeds/secret.txt'));
        symlinkSync(outside.path('private'), workspace.path('seeds/private'));
        symlinkSync(outside.path('private'), workspace.path('sources'));
        for (const patterns of [[], ['--sources', 'seeds/**']]) {
          const { output, complaint } = await verbatim(['check', ...patterns, 'invented.md']);
          assert.match(output, /warning quote-not-found/);
          assert.doesNotMatch(output, /secret|diary|every village/);
          assert.match(
            complaint,
            /^verbatim: seeds\/secret\.txt is a link that leads out of this folder, which is not followed\./m,
          );
        }
      } finally {
        outside.dispose();
      }
    });

    it('follows the link that --sources names', async function () {
      if (process.platform === 'win32') this.skip(); // links need a privilege there
      const outside = new TemporaryWorkspace({ 'one.txt': `News\n\n${invented}` });
      try {
        symlinkSync(outside.root, workspace.path('shared'));
        const { output } = await verbatim(['check', '--sources', 'shared/**', 'invented.md']);
        assert.match(output, /1 supported/);
      } finally {
        outside.dispose();
      }
    });

    it('fails without sources, and says how to name them', async () => {
      workspace.remove('seeds');
      const { status, output, complaint } = await verbatim(['check', 'true.md']);
      assert.match(
        complaint,
        /^verbatim: there are no source articles to check against: nothing readable matches “seeds\/\*\*” or “sources\/\*\*” in .*\. Name them with --sources\.\n$/,
      );
      assert.deepEqual([status, output], [2, '']);
    });

    it('names a source that cannot be read and uses the others', async () => {
      workspace.write('seeds/latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
      const { status, output, complaint } = await verbatim(['check', 'true.md']);
      assert.match(complaint, /^verbatim: seeds\/latin\.txt is not UTF-8 \(line 1\)\. .*\n$/);
      assert.match(output, /1 supported/);
      assert.equal(status, 0);
    });

    it('names a source of which more than half is taken for boilerplate', async () => {
      const comments = Array.from({ length: 9 }, (_, at) => `Reader ${at} has been to the harbour, too.`);
      workspace.write(
        'seeds/harbour.txt',
        [
          'The harbour',
          'It is open.',
          'It is large.',
          'It is old.',
          'It is deep.',
          '9 Comments',
          ...comments,
        ].join('\n\n'),
      );
      const { status, complaint } = await verbatim(['check', 'true.md']);
      assert.match(
        complaint,
        /^verbatim: seeds\/harbour\.txt is taken for advertisements, notices or comments to \d\d %, which are never evidence\. [^\n]+\n$/,
      );
      assert.equal(status, 0);
    });

    it('lets no file name control the terminal', async () => {
      const { complaint } = await verbatimProcess(['check', 'a\u001B[2Jb\n::error::c\u202E.md', 'true.md']);
      assert.match(complaint, /^verbatim: a<U\+001B>\[2Jb ::error::c<U\+202E>\.md [^\n]+\n$/);
    });

    it('gives no command of a draft or a source to a workflow', async () => {
      const command =
        '“::set-output name=a::b ##[add-mask]c and 14 new ships,” the mayor of Port Ellis said.\n';
      workspace.write('seeds/ships.txt', `Ships\n\n${command}`);
      workspace.write('::error::a.md', command.replace('14', '15'));
      for (const format of ['text', 'html', 'json', 'sarif']) {
        const { output } = await verbatim(['check', '--format', format, '::error::a.md']);
        assert.match(output, /add-mask/);
        assert.doesNotMatch(output, /^\s*::|##\[/m);
      }
    });

    it('fails where the output cannot be written, and says so', async function () {
      if (process.platform !== 'linux') this.skip(); // the device is Linux’s
      const { status, complaint } = await inShell('check altered.md > /dev/full');
      assert.deepEqual(
        [status, complaint],
        [2, 'verbatim: the output cannot be written (there is no space left).\n'],
      );
    });

    it('ends as ever where nobody reads its output to the end', async function () {
      if (process.platform === 'win32') this.skip(); // for a POSIX shell
      const { status, output, complaint } = await inShell(
        'check --format json altered.md | true; exit ${PIPESTATUS[0]}',
      );
      assert.deepEqual([status, output, complaint], [1, '', '']);
    });

    it('loses no report where its messages cannot be written', async function () {
      if (process.platform === 'win32') this.skip(); // for a POSIX shell
      for (const closed of [
        '2>&-',
        '2> >(exec 0<&-)',
        ...(process.platform === 'linux' ? ['2>/dev/full'] : []),
      ]) {
        const { status, output } = await inShell(`check gone.md altered.md ${closed}`);
        assert.match(output, /1 finding: 1 error\.\n$/);
        assert.equal(status, 2);
      }
    });

    it('names a pipe, a device and a socket as what they are, and does not wait for them', async function () {
      if (process.platform === 'win32') this.skip(); // has no such files
      execFileSync('mkfifo', [workspace.path('pipe.md')]);
      const server = createServer().listen(workspace.path('socket.md'));
      await once(server, 'listening');
      const { status, complaint } = await verbatim(['check', 'pipe.md', '/dev/zero', 'socket.md', 'true.md']);
      server.close();
      assert.deepEqual(complaint.trimEnd().split('\n'), [
        'verbatim: pipe.md is a pipe. Give its text on standard input: - < PIPE.',
        'verbatim: /dev/zero is a device, not a file. Name a text file, or give the text on standard input: -.',
        'verbatim: socket.md is a socket, not a file. Name a text file, or give the text on standard input: -.',
      ]);
      assert.equal(status, 2);
    });

    it('names a draft that cannot be read, checks the others and fails', async () => {
      workspace.write('latin.md', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
      const { status, output, complaint } = await verbatim([
        'check',
        'gone.md',
        'seeds',
        'latin.md',
        'true.md',
      ]);
      assert.deepEqual(complaint.trimEnd().split('\n'), [
        'verbatim: gone.md does not exist. See to the spelling; names are relative to the working directory.',
        'verbatim: seeds is a directory. Name the files in it, for example with DIRECTORY/*.md.',
        'verbatim: latin.md is not UTF-8 (line 1). Save it as UTF-8 (in VS Code: “Save with Encoding”).',
      ]);
      assert.equal(output, '1 draft. 1 statement: 1 supported. No findings.\n');
      assert.equal(status, 2);
    });

    for (const [args, complaint] of [
      [['check'], 'check: name the drafts to check.'],
      [['check', '--format', 'xml', 'a'], '--format: “xml” is none of text, json, sarif, html, github.'],
      [['check', '--fail-on', 'all', 'a'], '--fail-on: “all” is none of error, warning, never.'],
      [['check', '--shout', 'a'], "Unknown option '--shout'."],
    ] as const) {
      it(`refuses “${args.join(' ')}”`, async () => {
        assert.deepEqual(await verbatim(args), {
          status: 2,
          output: '',
          complaint: `verbatim: ${complaint} See verbatim check --help.\n`,
        });
      });
    }
  });

  describe('verbatim quotes', () => {
    it('lists the attributions of a file', async () => {
      const { status, output, complaint } = await verbatim(['quotes', 'true.md']);
      const [place, words, count] = output.split('\n');
      assert.match(place ?? '', /^true\.md:1:1 direct .*Kelly/);
      assert.equal(
        words,
        '    “This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,”',
      );
      assert.equal(count, '1 attribution in 1 file.');
      assert.deepEqual([status, complaint], [0, '']);
    });

    it('lists them as JSON with exact places', async () => {
      const { output } = await verbatim(['quotes', '--format', 'json', 'altered.md']);
      const { files } = JSON.parse(output) as {
        files: { path: string; attributions: { content: Place[] }[] }[];
      };
      assert.equal(files[0]?.path, 'altered.md');
      assert.deepEqual(
        files[0].attributions.map(({ content }) => content.map(({ line, column }) => [line, column])),
        [[[3, 1]]],
      );
    });

    it('fails where a file cannot be read', async () => {
      const { status, complaint } = await verbatim(['quotes', 'gone.md']);
      assert.match(complaint, /^verbatim: gone\.md does not exist\./);
      assert.equal(status, 2);
    });
  });

  describe('verbatim lsp', () => {
    it('answers a client on standard input and output, and ends with it', async () => {
      const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: workspace.root });
      const closed = once(child, 'close');
      const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      connection.listen();
      const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri: null, // oxlint-disable-line typescript/no-deprecated -- the protocol still asks for it
        capabilities: {},
      });
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      assert.equal(capabilities.hoverProvider, true);
      assert.deepEqual(await closed, [0, null]);
      connection.dispose();
    });

    it('refuses to start without --stdio', async () => {
      assert.deepEqual(await verbatim(['lsp']), {
        status: 2,
        output: '',
        complaint:
          'verbatim: lsp: say --stdio, the one way in which the server can be spoken to. See verbatim lsp --help.\n',
      });
    });
  });

  it('shows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await verbatimProcess(['--version']), {
      status: 0,
      output: `${version}\n`,
      complaint: '',
    });
  });

  it('shows what it can do, and fails where nothing was asked of it', async () => {
    const help = await verbatim(['--help']);
    assert.match(help.output, /^Usage: verbatim COMMAND /);
    assert.equal(help.status, 0);
    assert.deepEqual(await verbatim([]), { ...help, status: 2 });
  });

  it('shows what each command can do', async () => {
    for (const command of ['check', 'quotes', 'lsp', 'mcp']) {
      const { status, output } = await verbatim([command, '--help']);
      assert.ok(output.startsWith(`Usage: verbatim ${command} `));
      assert.equal(status, 0);
    }
  });

  it('refuses an unknown command', async () => {
    assert.deepEqual(await verbatimProcess(['chekc']), {
      status: 2,
      output: '',
      complaint:
        'verbatim: “chekc” is no command. Commands are check, quotes, lsp, mcp; see verbatim --help.\n',
    });
  });

  describe('with a .verbatim.json', () => {
    const project = (content: object): void => {
      workspace.write('.verbatim.json', JSON.stringify(content));
    };

    it('takes the sources from it', async () => {
      workspace.write('articles/one.txt', `News\n\n${altered}`);
      project({ sources: ['articles/**'] });
      assert.equal((await verbatim(['check', 'altered.md'])).status, 0);
      assert.equal((await verbatim(['check', '--sources', 'seeds/**', 'altered.md'])).status, 1);
    });

    it('reads no file outside its folder that it names, and says so', async () => {
      const outside = new TemporaryWorkspace({ 'one.txt': `News\n\n${altered}` });
      try {
        const patterns = [outside.path('**'), `../${basename(outside.root)}/**`];
        project({ sources: [...patterns, 'seeds/**'] });
        const { status, complaint } = await verbatim(['check', 'altered.md']);
        assert.equal(status, 1);
        for (const pattern of patterns) {
          assert.ok(
            complaint.includes(`“${pattern}” leads out of the workspace folder, so it is not used.`),
            complaint,
          );
        }
        assert.equal((await verbatim(['check', '--sources', patterns[1] ?? '', 'altered.md'])).status, 0);
      } finally {
        outside.dispose();
      }
    });

    it('finds it above the working directory', async () => {
      workspace.write('articles/one.txt', `News\n\n${altered}`);
      workspace.write('drafts/new.md', altered);
      project({ sources: ['articles/**'] });
      assert.equal((await verbatim(['check', 'new.md'], { directory: 'drafts' })).status, 0);
    });

    it('takes from it what fails the run', async () => {
      project({ failOn: 'warning' });
      assert.equal((await verbatim(['check', 'invented.md'])).status, 1);
      assert.equal((await verbatim(['check', '--fail-on', 'error', 'invented.md'])).status, 0);
    });

    it('does not report what it ignores, and lists what matches nothing', async () => {
      const [text = ''] = /“.*”/u.exec(altered) ?? [];
      project({
        ignores: [
          { rule: 'quote-altered', text, draft: 'altered.md' },
          { rule: 'quote-spliced', text, draft: 'altered.md' },
        ],
      });
      const { status, output } = await verbatim(['check', 'altered.md']);
      assert.equal(status, 0);
      assert.match(output, /^altered\.md has an ignore that no longer matches anything: quote-spliced: “/m);
      assert.doesNotMatch(output, /error quote-altered/);
    });

    it('fails where it is nested 20,000 deep, and says where', async () => {
      workspace.write('.verbatim.json', `{ "ignores": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`);
      const { status, output, complaint } = await verbatim(['check', 'true.md']);
      assert.match(complaint, /\.verbatim\.json, line 1: lists and objects are nested more than 50 deep\./);
      assert.deepEqual([status, output], [2, '']);
    });

    it('fails where it is broken, and says where', async () => {
      workspace.write('.verbatim.json', '{\n  "names": [\n');
      const { status, output, complaint } = await verbatim(['check', 'true.md']);
      assert.equal(status, 2);
      assert.equal(output, '');
      assert.match(complaint, /\.verbatim\.json, line \d: a closing bracket is missing/);
    });
  });

  it('heeds the comments and the front matter of a draft', async () => {
    workspace.write('off.md', `<!-- verbatim-disable-file quote-altered -->\n\n${altered}`);
    assert.equal((await verbatim(['check', 'off.md'])).status, 0);
    workspace.write('narrow.md', `---\nsources: [004, nowhere]\n---\n\n${truth}`);
    const { output, complaint } = await verbatim(['check', 'narrow.md']);
    assert.match(output, /quote-not-found/);
    assert.match(complaint, /^verbatim: narrow\.md:2:16 No source article matches “nowhere”\.$/m);
  });

  it('writes SARIF, annotations and tables', async () => {
    const sarif = await verbatim(['check', '--format', 'sarif', 'altered.md']);
    assert.equal((JSON.parse(sarif.output) as { version: string }).version, '2.1.0');
    const github = await verbatim(['check', '--format', 'github', 'altered.md']);
    assert.match(
      github.output,
      /^::error file=altered\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=quote-altered::/,
    );
    const csv = await verbatim(['quotes', '--format', 'csv', 'altered.md']);
    assert.match(csv.output, /^file,line.*\r\naltered\.md,3,1,direct,Anna Kelly,/);
  });
});
