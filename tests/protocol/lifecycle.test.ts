import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HoverRequest, InitializeRequest, ShutdownRequest } from 'vscode-languageserver-protocol';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bridge } from './articles';
import { pulling } from './capabilities';
import { Events } from './events';
import { EditorClient } from './editorClient';
import { serverPath } from './runningServer';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('the server process', () => {
  const workspace = new TemporaryWorkspace({ 'seeds/bridge.txt': bridge.article });
  const draft = workspace.uriOf('draft.md');
  after(() => {
    workspace.dispose();
  });

  it('ends well when it was shut down', async () => {
    const client = await EditorClient.startReady({ folders: [workspace], ownProcess: true });
    assert.equal(await client.stop(), 0);
  });

  it('ends well when it is shut down while it starts', async () => {
    const client = await EditorClient.start({ folders: [workspace], ownProcess: true });
    assert.equal(await client.stop(), 0);
  });

  it('ends with an error when the client is gone', async () => {
    const client = await EditorClient.startReady({ folders: [workspace], ownProcess: true });
    client.connection.end();
    assert.equal(await client.exited, 1);
    client.connection.dispose();
  });

  it('survives requests that make no sense', async () => {
    const client = await EditorClient.startReady({ folders: [workspace], ownProcess: true });
    await client.open(draft, bridge.altered);
    await assert.rejects(client.connection.sendRequest(HoverRequest.method, {}));
    await assert.rejects(client.connection.sendRequest('verbatim/checkDraft', {}));
    await assert.rejects(client.connection.sendRequest('verbatim/unknown', {}));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: 7 });
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri: draft } });
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.stop();
  });

  it('writes nothing but messages to its output', async () => {
    const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks = new Events<Buffer>();
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.add(chunk);
    });
    const send = (message: object): void => {
      const json = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    };
    const answerTo = (id: number): Promise<Buffer> =>
      chunks.next(() => Buffer.concat(chunks.all).includes(`"id":${id}`));
    const folders = [{ uri: workspace.uri, name: 'folder' }];
    const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: folders };
    const textDocument = { uri: draft, languageId: 'markdown', version: 1, text: bridge.altered };
    send({ id: 1, method: 'initialize', params });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'verbatim/sources', params: {} });
    await answerTo(2);
    send({ id: 3, method: 'shutdown' });
    await answerTo(3);
    send({ method: 'exit' });
    await once(child, 'close');
    let output = Buffer.concat(chunks.all).toString('utf8');
    const methods: unknown[] = [];
    while (output !== '') {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(output);
      assert.ok(header, `no message: ${output.slice(0, 80)}`);
      const rest = Buffer.from(output.slice(header[0].length));
      const { method, id } = JSON.parse(rest.subarray(0, Number(header[1])).toString()) as {
        method?: string;
        id?: number;
      };
      methods.push(method ?? id);
      output = rest.subarray(Number(header[1])).toString();
    }
    assert.deepEqual(
      methods.filter((method) => typeof method === 'number'),
      [1, 2, 3],
    );
  });

  it('speaks through the channel of a parent process, too', async () => {
    const child = spawn(process.execPath, [serverPath, '--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: pulling, workspaceFolders: null };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
    assert.equal(serverInfo?.name, 'Verbatim');
    await connection.sendRequest(ShutdownRequest.type);
    const exit = once(child, 'exit');
    await connection.sendNotification('exit');
    assert.equal((await exit)[0], 0);
    connection.dispose();
  });

  it('has no language model in its own bundle', () => {
    const bundle = readFileSync(serverPath, 'utf8');
    assert.ok(!bundle.includes('wink-eng-lite'));
    assert.ok(bundle.length < 1_500_000, `${bundle.length} characters`);
    assert.ok(readFileSync(join(dirname(serverPath), 'core.js')).length > 0);
  });
});
