import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-protocol';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

const commandLine = join(__dirname, '../../server/dist/cli.js');

/** A finding or a notice as both show it: the place it begins at, with line and column from 1, and its message. */
interface Shown {
  readonly line: number;
  readonly column: number;
  readonly rule?: string;
  readonly severity?: string;
  readonly message: string;
}

interface Result {
  readonly findings: readonly Shown[];
  readonly notices: readonly Shown[];
  readonly unusedIgnores: readonly string[];
}

/** The parts of the JSON report that are compared. */
interface JsonReport {
  readonly drafts: readonly {
    readonly path: string;
    readonly unusedIgnores: readonly string[];
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly range: { readonly line: number; readonly column: number };
    }[];
  }[];
}

const severities = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
} as const;

/** A complaint of the command line about a draft: `verbatim: PATH:LINE:COLUMN MESSAGE`. */
const complaint = /^verbatim: (?<path>\S+?):(?<line>\d+):(?<column>\d+) (?<message>.*)$/gmu;

const noticeCodes: readonly unknown[] = ['front-matter', 'disable-comment'];

const invented = '“I shall retire to the islands after Easter,” Jane Roe said.\n';
const spellings = 'They met Zelensky in Kyiv, and Zelenskyy left. They saw Zelenskyy again.\n';

const sources = {
  'articles/bridge.txt': bridge.article,
  'articles/harbour.txt': harbour.article,
  'articles/statement.md': `---\ntitle: A statement\n---\n\n${invented}`,
};

const project = {
  sources: ['articles/**'],
  ignores: [
    { rule: 'quote-altered', text: bridge.altered.split(' the mayor')[0], draft: 'ignored.md' },
    { rule: 'quote-spliced', text: 'No such words', draft: 'ignored.md' },
  ],
  names: ['Zelensky'],
  quotations: ['Nobody is asked twice on the harbour wall'],
};

const drafts = {
  'plain.md': `# News\n\n${bridge.altered}\n${invented}`,
  'plain.txt': `${bridge.altered}\r\n\r\n${harbour.right}`,
  'narrowed.md': `---\nsources: [harb, nowhere]\n---\n\n${bridge.right}\n${harbour.right}`,
  'narrowedToNone.md': `---\nsources: nowhere\n---\n\n${bridge.altered}`,
  'ignored.md': `${bridge.altered}\n“Nobody is asked twice on the harbour wall,” the mayor said.\n`,
  'names.md': spellings,
  'disabled.md': `<!-- verbatim-disable-next-line quote-altered quote-alterd -->\n${bridge.altered}\n<!-- verbatim-disable-file quote-spliced -->\n`,
  'own.md': invented,
};

describe('the editor and the command line', () => {
  const workspace = new TemporaryWorkspace({
    ...sources,
    ...drafts,
    '.verbatim.json': JSON.stringify(project),
  });
  const links = process.platform !== 'win32'; // there they need a privilege
  if (links) symlinkSync(workspace.path('articles/statement.md'), workspace.path('linked.md'));
  let client: EditorClient;
  let report: JsonReport;
  let complaints: string;

  before(async () => {
    const paths = [...(links ? ['linked.md'] : []), ...Object.keys(drafts)];
    [report, complaints] = await check(paths, workspace.root);
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  async function inEditor(path: string): Promise<Result> {
    const uri = workspace.uriOf(path);
    const text = readFileSync(workspace.path(path), 'utf8');
    await client.open(uri, text, path.endsWith('.md') ? 'markdown' : 'plaintext');
    const found = await client.diagnostics(uri);
    const { report: markdown } = await client.connection.sendRequest<{ report: string }>(
      'verbatim/checkDraft',
      { uri },
    );
    await client.close(uri);
    const unused = /## Ignores that no longer match anything\n\n(?<list>(?:- .*\n)+)/u.exec(markdown);
    return {
      findings: found.filter(({ code }) => !noticeCodes.includes(code)).map(shownFinding),
      notices: found.filter(({ code }) => noticeCodes.includes(code)).map(shownNotice),
      unusedIgnores: (unused?.groups?.['list'] ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice('- '.length).replaceAll(/[\\`]/gu, '')),
    };
  }

  function onCommandLine(path: string): Result {
    const draft = report.drafts.find((each) => each.path === path);
    return {
      findings: (draft?.findings ?? []).map(({ rule, severity, message, range: { line, column } }) => ({
        line,
        column,
        rule,
        severity,
        message,
      })),
      notices: [...complaints.matchAll(complaint)]
        .filter(({ groups }) => groups?.['path'] === path)
        .map(({ groups }) => ({
          line: Number(groups?.['line']),
          column: Number(groups?.['column']),
          message: groups?.['message'] ?? '',
        })),
      unusedIgnores: draft?.unusedIgnores ?? [],
    };
  }

  /** The rules of the findings, after both have been found to show the same. */
  async function rulesInBoth(path: string): Promise<(string | undefined)[]> {
    const editor = await inEditor(path);
    assert.deepEqual(editor, onCommandLine(path));
    return editor.findings.map(({ rule }) => rule);
  }

  it('find the same in Markdown', async () => {
    assert.deepEqual(await rulesInBoth('plain.md'), ['quote-altered']);
  });

  it('find the same in plain text', async () => {
    assert.deepEqual(await rulesInBoth('plain.txt'), ['quote-altered']);
  });

  it('check against the sources that the front matter names', async () => {
    assert.deepEqual(await rulesInBoth('narrowed.md'), ['quote-not-found']);
  });

  it('check against all sources where the front matter names none that exists', async () => {
    assert.deepEqual(await rulesInBoth('narrowedToNone.md'), ['quote-altered']);
  });

  it('leave out what the project file ignores in this draft, and name the entries that match nothing', async () => {
    assert.deepEqual(await rulesInBoth('ignored.md'), []);
    assert.equal(onCommandLine('ignored.md').unusedIgnores.length, 1);
  });

  it('leave out findings on names that the project file lists', async () => {
    assert.deepEqual(await rulesInBoth('names.md'), []);
  });

  it('leave out what comments disable, and name the rules that do not exist', async () => {
    assert.deepEqual(await rulesInBoth('disabled.md'), []);
    assert.equal(onCommandLine('disabled.md').notices.length, 1);
  });

  it('never take a draft that is a link to a source for its own evidence', async function () {
    if (!links) this.skip();
    assert.deepEqual(await rulesInBoth('linked.md'), ['quote-not-found']);
  });

  it('take a copy of a source for a draft of its own', async () => {
    assert.deepEqual(await rulesInBoth('own.md'), []);
  });
});

/** The JSON report of the command line on these drafts, and what it writes to standard error. */
function check(paths: readonly string[], directory: string): Promise<[JsonReport, string]> {
  const args = [commandLine, 'check', '--format', 'json', ...paths];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: directory }, (_, output, error) => {
      resolve([JSON.parse(output) as JsonReport, error]);
    });
  });
}

function shownFinding(diagnostic: Diagnostic): Shown {
  return {
    ...shownNotice(diagnostic),
    rule: String(diagnostic.code),
    severity: severities[diagnostic.severity ?? DiagnosticSeverity.Error],
  };
}

function shownNotice({ range: { start }, message }: Diagnostic): Shown {
  return {
    line: start.line + 1,
    column: start.character + 1,
    message: typeof message === 'string' ? message : message.value,
  };
}
