import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from 'vscode-languageserver';
import * as requests from '../../../protocol/requests';
import { MessageGate } from '../../../server/src/messages/messageGate';
import { parameterProblem } from '../../../server/src/messages/messageParameters';

const initialize = { method: 'initialize', params: { capabilities: {} } };
const hover = {
  method: 'textDocument/hover',
  params: { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 0 } },
};

describe('the gate for messages', () => {
  let gate: MessageGate;
  let dropped: string[];
  let ids: number;

  beforeEach(() => {
    dropped = [];
    ids = 0;
    gate = new MessageGate((reason) => dropped.push(reason));
  });

  /** What becomes of a message: its own method, the code of an error, or nothing. */
  function pass(message: { method: string; params?: unknown }, notification = false): unknown {
    const passed: { method: string; params?: unknown }[] = [];
    const whole: Message & { method: string } = {
      jsonrpc: '2.0',
      ...(notification ? {} : { id: ids++ }),
      ...message,
    };
    void gate.handleMessage(whole, (next) => {
      passed.push(next as Message & { method: string });
    });
    const [next] = passed;
    return next?.method === message.method
      ? next.method
      : (next?.params as { code: number } | undefined)?.code;
  }
  const notify = (message: { method: string; params?: unknown }): unknown => pass(message, true);
  const start = (): void => {
    pass(initialize);
    gate.initialized();
  };

  it('answers −32002 to requests before initialize', () => {
    for (const message of [hover, { method: 'shutdown' }, { method: 'verbatim/unknown' }])
      assert.equal(pass(message), -32002);
    assert.equal(pass(initialize), 'initialize');
  });

  it('drops notifications before initialize, but not exit', () => {
    assert.equal(notify({ method: 'initialized', params: {} }), undefined);
    assert.equal(notify({ method: 'exit' }), 'exit');
  });

  it('refuses a second initialize', () => {
    start();
    assert.equal(pass(initialize), -32600);
    assert.equal(pass(hover), 'textDocument/hover');
  });

  it('lets initialize through again after one that failed', () => {
    assert.equal(pass({ method: 'initialize', params: { capabilities: 7 } }), -32602);
    assert.equal(pass(initialize), 'initialize');
    assert.equal(pass(initialize), 'initialize');
  });

  it('answers −32600 to requests after shutdown, and drops notifications but exit', () => {
    start();
    assert.equal(pass({ method: 'shutdown' }), 'shutdown');
    for (const message of [hover, initialize, { method: 'shutdown' }]) assert.equal(pass(message), -32600);
    assert.equal(notify({ method: 'initialized', params: {} }), undefined);
    assert.equal(notify({ method: 'exit' }), 'exit');
  });

  it('answers −32602 to wrong parameters', () => {
    start();
    for (const params of [
      undefined,
      null,
      7,
      [],
      {},
      { ...hover.params, textDocument: {} },
      { ...hover.params, position: { line: '0', character: 0 } },
      { ...hover.params, position: { line: 0.5, character: 0 } },
    ])
      assert.equal(pass({ method: hover.method, params }), -32602);
  });

  it('drops notifications with wrong parameters, and says why', () => {
    start();
    assert.equal(notify({ method: 'textDocument/didSave', params: { textDocument: {} } }), undefined);
    assert.deepEqual(dropped, [
      'textDocument/didSave: params.textDocument.uri must be a text, so that it was dropped.',
    ]);
  });

  it('leaves methods that it does not know to the connection', () => {
    start();
    assert.equal(pass({ method: 'verbatim/unknown' }), 'verbatim/unknown');
  });

  it('takes a request of its own method for an unknown one', () => {
    start();
    const request = { jsonrpc: '2.0', id: 1, method: '$verbatim/refused', params: { code: 1, reason: '' } };
    void gate.handleMessage(request, (next) => {
      const params = { code: -32601, reason: 'Unhandled method $verbatim/refused' };
      assert.deepEqual(next, { ...request, params });
    });
  });
});

describe('the parameters of messages', () => {
  it('are known for every request of the protocol', () => {
    for (const { method } of Object.values(requests).filter(
      (request) => request !== requests.askModelRequest,
    ))
      assert.equal(parameterProblem(method, undefined), 'params must be an object');
  });

  for (const [what, args] of [
    ['none', undefined],
    ['no argument', []],
    [
      'two arguments',
      [
        { uri: 'a', name: 'b' },
        { uri: 'a', name: 'b' },
      ],
    ],
    ['another value', [7]],
    ['no entry', [{ uri: 'a' }]],
    ['no address', [{ name: 'b' }]],
    ['a number as name', [{ uri: 'a', name: 7 }]],
    ['an empty quotation', [{ uri: 'a', quotation: ' ' }]],
    ['an ignore without its text', [{ uri: 'a', ignore: { rule: 'b' } }]],
    ['an ignore with a list as words', [{ uri: 'a', ignore: { rule: 'b', text: 'c', words: ['d'] } }]],
    ['an ignore with null as draft', [{ uri: 'a', ignore: { rule: 'b', text: 'c', draft: null } }]],
  ] as const) {
    it(`of verbatim.ignore are wrong: ${what}`, () => {
      const params = { command: 'verbatim.ignore', arguments: args };
      assert.notEqual(parameterProblem('workspace/executeCommand', params), undefined);
    });
  }

  it('of verbatim.ignore are right as the code actions give them', () => {
    for (const entry of [
      { ignore: { rule: 'b', text: 'c', words: 'd', draft: 'e' } },
      { name: 'b' },
      { quotation: 'b' },
    ]) {
      const params = { command: 'verbatim.ignore', arguments: [{ uri: 'a', ...entry }] };
      assert.equal(parameterProblem('workspace/executeCommand', params), undefined);
    }
  });

  it('of another command are wrong', () => {
    assert.match(
      parameterProblem('workspace/executeCommand', { command: 'rm', arguments: [] }) ?? '',
      /^params\.command must be one of verbatim\.ignore$/,
    );
  });

  it('may be any value', () => {
    const methods = [...Object.values(requests).map(({ method }) => method), 'initialize', hover.method];
    fc.assert(
      fc.property(fc.constantFrom(...methods), fc.jsonValue(), (method, params) => {
        parameterProblem(method, params);
      }),
    );
  });
});
