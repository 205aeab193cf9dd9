import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Message, ResponseMessage } from 'vscode-languageserver-protocol/node';
import type { FuzzTarget } from '../target';
import { markdownText } from '../texts';

const server = join(__dirname, '..', '..', '..', 'server', 'dist', 'server.js');

const uri = fc.constantFrom(
  'untitled:draft',
  'file:///nowhere/draft.md',
  'file:///nowhere/.verbatim.json',
  'x',
  '',
);
const number = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(-1, 1e9, 0.5, null));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const document = fc.record(
  { uri, languageId: fc.constantFrom('markdown', 'plaintext', 7), version: number, text: markdownText },
  { requiredKeys: [] },
);
const change = fc.record({ range, text: markdownText }, { requiredKeys: [] });

/** Parameters as requests have them, each of which may be missing or of a wrong type. */
const parameters = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        textDocument: fc.oneof({ weight: 4, arbitrary: document }, { weight: 1, arbitrary: fc.jsonValue() }),
        position,
        range,
        contentChanges: fc.array(change, { maxLength: 3 }),
        context: fc.record(
          { diagnostics: fc.constant([]), only: fc.constant(['quickfix']) },
          { requiredKeys: [] },
        ),
        query: markdownText,
        command: fc.constantFrom('verbatim.ignore', 'verbatim.checkAllDrafts', 'none'),
        arguments: fc.array(fc.jsonValue(), { maxLength: 3 }),
        settings: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const notification = fc.constantFrom(
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  '$/cancelRequest',
  'none',
);
const request = fc.constantFrom(
  'initialize',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'textDocument/definition',
  'textDocument/diagnostic',
  'workspace/symbol',
  'workspace/executeCommand',
  'completionItem/resolve',
  'none',
);

const message = fc.oneof(
  fc.record({ isRequest: fc.constant(true), method: request, params: parameters }),
  fc.record({ isRequest: fc.constant(false), method: notification, params: parameters }),
);

/** The server answers every request, whatever stands in it and before it, and ends when it is told to. */
export const protocol: FuzzTarget = {
  name: 'protocol',
  runsInSuite: 6,
  property: fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 25 }), async (messages) => {
    const process_ = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const exited = once(process_, 'exit');
    try {
      const open = new Set<number | string>();
      const writer = new StreamMessageWriter(process_.stdin);
      const answered = new Promise<void>((resolve, reject) => {
        void exited.then(() => {
          reject(new Error(`the server ended with ${open.size} requests unanswered`));
        });
        new StreamMessageReader(process_.stdout).listen((received: Message) => {
          const { id, ...response } = received as ResponseMessage;
          if ('method' in response || id === null) return;
          open.delete(id);
          if (open.size === 0) resolve();
        });
      });
      const send = (method: string, params: unknown, id?: number): Promise<void> => {
        if (id !== undefined) open.add(id);
        return writer.write({
          jsonrpc: '2.0',
          method,
          params,
          ...(id === undefined ? {} : { id }),
        } as Message);
      };
      await send('initialize', { processId: null, rootUri: null, capabilities: {} }, 0);
      await send('initialized', {});
      for (const [index, { isRequest, method, params }] of messages.entries())
        await send(method, params, isRequest ? index + 1 : undefined);
      await send('shutdown', undefined, messages.length + 1);
      await answered;
      await send('exit', undefined);
      const [code] = (await exited) as [number];
      assert.equal(code, 0);
    } finally {
      process_.kill();
    }
  }),
};
