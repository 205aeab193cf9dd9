import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createClientPipeTransport,
  generateRandomPipeName,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node';
import { Events } from './events';

/** The built server. */
export const serverPath =
  process.env['VERBATIM_SERVER'] ?? join(__dirname, '..', '..', 'server', 'dist', 'server.js');

/** A server that runs, as its client reaches it. */
export interface RunningServer {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly exited: Promise<number | null>;
}

/** Starts the server as a process of its own, as editors do. */
export function startProcess(): RunningServer & { readonly process: ChildProcess } {
  const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    process: child,
    reader: new StreamMessageReader(child.stdout),
    writer: new StreamMessageWriter(child.stdin),
    exited: once(child, 'exit').then(([code]) => code as number | null),
  };
}

/** Starts the server in the process that serverHost.cjs keeps, which has the core loaded: ten times as fast. */
export async function startHosted(): Promise<RunningServer> {
  const { process: host, ends, failed } = (hosting ??= startHost());
  const pipe = generateRandomPipeName();
  const transport = await createClientPipeTransport(pipe);
  host.send({ pipe });
  const [reader, writer] = await Promise.race([transport.onConnected(), failed]);
  return {
    reader,
    writer,
    exited: Promise.race([ends.next((end) => end.pipe === pipe), failed]).then(({ code }) => code),
  };
}

interface Host {
  readonly process: ChildProcess;
  readonly ends: Events<{ readonly pipe: string; readonly code: number }>;
  /** Fails when the host ends before the tests do. */
  readonly failed: Promise<never>;
}

let hosting: Host | undefined;

function startHost(): Host {
  const child = fork(join(__dirname, 'serverHost.cjs'), [serverPath], { execArgv: [] });
  const ends: Host['ends'] = new Events();
  child.on('message', (end) => {
    ends.add(end as { pipe: string; code: number });
  });
  const failed = once(child, 'exit').then(([code]) => {
    // Only the servers in it are lost: the next gets another process.
    hosting = undefined;
    throw new Error(`The process that hosts servers ended with ${String(code)}.`);
  });
  failed.catch(() => undefined);
  // It ends with this process, which need not wait for it.
  child.unref();
  child.channel?.unref();
  return { process: child, ends, failed };
}
