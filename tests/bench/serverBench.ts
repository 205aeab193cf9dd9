import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { milliseconds, percentile, type Row } from './table';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createProtocolConnection,
  DiagnosticRefreshRequest,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { statusNotification } from '../../protocol/notifications';
import { statementsRequest } from '../../protocol/requests';
import type { StatementsResult } from '../../protocol/statements';
import type { ServerStatus } from '../../protocol/status';
import { draftOf, placesIn, seeds } from './texts';

const root = join(__dirname, '..', '..');
const server = join(root, 'server', 'dist', 'server.js');
const starts = 15;
const keystrokes = 300;
const warmUp = 50;

const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

interface Started {
  readonly connection: ProtocolConnection;
  /** Ends when the server has read the sources: before that it checks nothing, and answers at once. */
  readonly indexed: Promise<void>;
  /** From spawn to the reply to initialize, in milliseconds. */
  readonly took: number;
  readonly stop: () => Promise<void>;
}

async function start(): Promise<Started> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=32', server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
  const indexed = new Promise<void>((resolve) => {
    connection.onNotification(statusNotification.method, ({ state, sources }: ServerStatus) => {
      if (state !== 'starting' && sources === seeds.length) resolve();
    });
  });
  connection.listen();
  const params = {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'verbatim' }],
  };
  await connection.sendRequest(InitializeRequest.type, params);
  const took = performance.now() - begun;
  const stop = async (): Promise<void> => {
    await connection.sendRequest(ShutdownRequest.type);
    const exit = once(child, 'exit');
    await connection.sendNotification(ExitNotification.type);
    await exit;
    connection.dispose();
  };
  return { connection, indexed, took, stop };
}

/** Measures the time from the start of the process to its first answer. */
export async function benchStart(): Promise<Row[]> {
  const times: number[] = [];
  for (let run = 0; run < starts; run++) {
    const { took, stop } = await start();
    times.push(took);
    await stop();
  }
  const worst = percentile(times, 0.95);
  return [
    {
      what: 'spawn to initialize reply, p50 and p95',
      figure: `${milliseconds(percentile(times, 0.5))}, ${milliseconds(worst)}`,
      budget: '300 ms',
      kept: worst <= 300,
    },
  ];
}

/**
 * Measures the first check of a draft, in a process that has checked no other, of which the beginning is in view: the time to the diagnostics in view, and the longest
 * that any other request waits for its answer until the whole draft has been checked.
 */
export async function benchFirstCheck(words: number): Promise<Row[]> {
  const { connection, indexed, stop } = await start();
  await connection.sendNotification('initialized', {});
  await indexed;
  const uri = 'untitled:Draft';
  const textDocument = { uri, languageId: 'markdown', version: 1, text: draftOf(words) };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const ranges = [{ start: { line: 0, character: 0 }, end: { line: 40, character: 0 } }];
  await connection.sendNotification('verbatim/visibleRanges', { uri, ranges });
  const begun = performance.now();
  let isChecked = false;
  const whole = connection.sendRequest<StatementsResult>(statementsRequest.method, { uri });
  void whole.then(() => (isChecked = true));
  const pulled = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const inView = pulled.then(() => performance.now() - begun);
  let longest = 0;
  while (!isChecked) {
    const asked = performance.now();
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 20 },
    });
    longest = Math.max(longest, performance.now() - asked);
  }
  assert.ok((await whole).statements.length > 0, 'the draft is checked against the sources');
  const took = await inView;
  await stop();
  const length = `${words.toLocaleString('en-US')} words`;
  return [
    {
      what: `first check, ${length}: to the diagnostics in view`,
      figure: milliseconds(took),
      budget: '200 ms',
      kept: took <= 200,
    },
    {
      what: `first check, ${length}: longest wait for a hover meanwhile`,
      figure: milliseconds(longest),
      budget: '200 ms',
      kept: longest <= 200,
    },
  ];
}

/** Measures a change and the following request for diagnostics, through the server process, with the five seeds as sources. */
export async function benchRoundTrip(words: number): Promise<Row[]> {
  const { connection, indexed, stop } = await start();
  await connection.sendNotification('initialized', {});
  await indexed;
  const uri = 'untitled:Draft';
  let document = TextDocument.create(uri, 'markdown', 1, draftOf(words));
  const textDocument = { uri, languageId: 'markdown', version: 1, text: document.getText() };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const times: number[] = [];
  for (const place of placesIn(document.getText(), keystrokes + warmUp)) {
    const position = document.positionAt(place);
    const change = { range: { start: position, end: position }, text: 'e' };
    const version = document.version + 1;
    document = TextDocument.update(document, [change], version);
    const begun = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    times.push(performance.now() - begun);
  }
  await stop();
  const counted = times.slice(warmUp);
  const p95 = percentile(counted, 0.95);
  return [
    {
      what: `keystroke, ${words.toLocaleString('en-US')} words: change and pull, p50 and p95`,
      figure: `${milliseconds(percentile(counted, 0.5))}, ${milliseconds(p95)}`,
      budget: words <= 1000 ? '10 ms' : '',
      kept: words <= 1000 ? p95 <= 10 : undefined,
    },
  ];
}
