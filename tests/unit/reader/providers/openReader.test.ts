import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { AnyProvider, Prompt, Provider, ProviderProblem } from '../../../../server/src/reader/provider';
import { openReader, type ReaderServer } from '../../../../server/src/reader/providers/openReader';
import type { Timer } from '../../../../server/src/reader/providers/timer';
import { event, events, json, lines, ModelServer, type Respond, status } from './modelServer';

const prompt: Prompt = {
  instructions: 'Judge the statements.',
  material: '{"statements":[]}',
  schema: { type: 'object' },
  maxAnswerTokens: 100,
};

/** The two dialects, with what differs in them. */
const dialects = [
  {
    name: 'Ollama',
    path: '/api/chat',
    speak: (server: ModelServer) => {
      server.asOllama('small', 8192);
    },
    answer: lines,
    end: `${JSON.stringify({ done: true, done_reason: 'stop' })}\n`,
    partOf: (content: string) => `${JSON.stringify({ message: { content }, done: false })}\n`,
    error: (message: string) => `${JSON.stringify({ error: message })}\n`,
    formOf: (body: Record<string, unknown>) => body['format'],
  },
  {
    name: 'OpenAI',
    path: '/v1/chat/completions',
    speak: (server: ModelServer) => {
      server.asOpenAi('small', 8192);
    },
    answer: events,
    end: 'data: [DONE]\n\n',
    partOf: (content: string) => event({ choices: [{ delta: { content } }] }),
    error: (message: string) => event({ error: { message } }),
    formOf: (body: Record<string, unknown>) =>
      (body['response_format'] as { json_schema?: { schema?: unknown } } | undefined)?.json_schema?.schema,
  },
];

describe('a second reader on a server', () => {
  const { signal } = new AbortController();
  let server: ModelServer;

  beforeEach(async () => {
    server = await ModelServer.start();
  });
  afterEach(() => {
    server.stop();
  });

  async function open(options: Partial<ReaderServer> = {}, timer?: Timer): Promise<Provider> {
    const reader = await opened(options, timer);
    assert.ok('ask' in reader, JSON.stringify(reader));
    return reader;
  }

  function opened(
    options: Partial<ReaderServer> = {},
    timer?: Timer,
  ): Promise<AnyProvider | { readonly problem: ProviderProblem }> {
    return openReader({ url: server.url, model: 'small', allowRemote: false, ...options }, signal, timer);
  }

  function problemOf(answer: object): ProviderProblem {
    assert.ok('problem' in answer, JSON.stringify(answer));
    return answer.problem as ProviderProblem;
  }

  for (const { name, path, speak, answer, partOf, end, error, formOf } of dialects) {
    describe(`that speaks as ${name} does`, () => {
      beforeEach(() => {
        speak(server);
      });

      it('has the window that the server tells, and its address as destination', async () => {
        const { model, window, destination } = await open();
        assert.deepEqual(
          { model, window, destination },
          { model: 'small', window: 8192, destination: server.host },
        );
      });

      it('answers with the parts of a stream together', async () => {
        server.on(path, answer(['{"ver', 'dict":', '"ü€🌉"}']));
        assert.deepEqual(await (await open()).ask(prompt, signal), { text: '{"verdict":"ü€🌉"}' });
      });

      it('is sent instructions, material and schema', async () => {
        server.on(path, answer(['{}']));
        await (await open()).ask(prompt, signal);
        const [{ body } = { body: undefined }] = server.to(path);
        assert.ok(body);
        assert.equal(body['model'], 'small');
        assert.ok(body);
        assert.deepEqual(body['messages'], [
          { role: 'system', content: prompt.instructions },
          { role: 'user', content: prompt.material },
        ]);
        assert.deepEqual(formOf(body), prompt.schema);
      });

      it('puts characters together that the network has cut', async () => {
        server.on(path, (response) => {
          const bytes = Buffer.from(partOf('“ü”') + end);
          response.writeHead(200);
          // Each byte is a chunk of its own, as the next is sent only after it.
          const send = (index: number): void => {
            if (index === bytes.length) response.end();
            else
              response.write(bytes.subarray(index, index + 1), () => {
                send(index + 1);
              });
          };
          send(0);
        });
        assert.deepEqual(await (await open()).ask(prompt, signal), { text: '“ü”' });
      });

      it('has a problem where the stream breaks off', async () => {
        server.on(path, (response) => {
          response.writeHead(200);
          response.write(partOf('{"ver'), () => response.destroy());
        });
        const { kind, message } = problemOf(await (await open()).ask(prompt, signal));
        assert.equal(kind, 'broken');
        assert.match(message, /broke off in the middle of its answer/u);
      });

      it('has a problem where the stream ends without an end', async () => {
        server.on(path, (response) => response.writeHead(200).end(partOf('{"ver')));
        assert.match(
          problemOf(await (await open()).ask(prompt, signal)).message,
          /in the middle of its answer/u,
        );
      });

      it('has a problem where the answer is cut for length', async () => {
        server.on(path, answer(['{"ver'], 'length'));
        assert.match(problemOf(await (await open()).ask(prompt, signal)).message, /longer than it may be/u);
      });

      it('stops reading an answer without an end', async () => {
        server.on(path, (response) => {
          response.writeHead(200);
          const part = partOf('all work and no play '.repeat(50));
          const send = (): void => {
            if (!response.destroyed) response.write(part, send);
          };
          send();
        });
        assert.match(problemOf(await (await open()).ask(prompt, signal)).message, /longer than it may be/u);
      });

      it('stops reading a line without an end', async () => {
        server.on(path, (response) => {
          response.writeHead(200);
          const part = 'a'.repeat(100_000);
          const send = (): void => {
            if (!response.destroyed) response.write(part, send);
          };
          send();
        });
        assert.match(problemOf(await (await open()).ask(prompt, signal)).message, /answers without an end/u);
      });

      it('has a problem where the server answers with something else', async () => {
        server.on(path, (response) => response.writeHead(200).end('<html>\nWelcome\n</html>'));
        assert.match(problemOf(await (await open()).ask(prompt, signal)).message, /Correct the address/u);
      });

      it('has the problem that the stream tells', async () => {
        server.on(path, (response) => response.writeHead(200).end(partOf('{') + error('out of memory')));
        assert.equal(
          problemOf(await (await open()).ask(prompt, signal)).message,
          `${server.host} could not answer: out of memory`,
        );
      });

      it('is stopped in the middle of an answer', async () => {
        const stop = new AbortController();
        const closed = new Promise<void>((resolve) => {
          server.on(path, (response) => {
            response.on('close', resolve);
            response.writeHead(200);
            response.write(partOf('{'), () => {
              stop.abort();
            });
          });
        });
        assert.equal(problemOf(await (await open()).ask(prompt, stop.signal)).kind, 'cancelled');
        await closed;
      });

      it('is not asked where it has been stopped before', async () => {
        const reader = await open();
        assert.equal(problemOf(await reader.ask(prompt, AbortSignal.abort())).kind, 'cancelled');
        assert.deepEqual(server.to(path), []);
      });

      it('is given up after a silence', async () => {
        const timer = new ManualTimer();
        const reader = await open({}, timer);
        server.on(path, () => {
          timer.elapse();
        });
        const { kind, message } = problemOf(await reader.ask(prompt, signal));
        assert.equal(kind, 'timed-out');
        assert.match(message, /has sent nothing for 180 seconds/u);
      });

      it('is asked again after the time that a busy server names', async () => {
        const timer = new ManualTimer();
        const reader = await open({}, timer);
        server.on(path, status(429, 'busy', { 'retry-after': '7' }), status(503, 'busy'), answer(['{}']));
        timer.elapseAt(7000, 2000);
        assert.deepEqual(await reader.ask(prompt, signal), { text: '{}' });
        assert.equal(server.to(path).length, 3);
      });

      it('is given up where a server stays busy, or for too long', async () => {
        const timer = new ManualTimer();
        const reader = await open({}, timer);
        server.on(path, status(429, 'busy'));
        timer.elapseAt(1000, 2000, 4000);
        assert.equal(problemOf(await reader.ask(prompt, signal)).kind, 'rate-limited');
        assert.equal(server.to(path).length, 4);
        server.on(path, status(429, 'busy', { 'retry-after': '3600' }));
        assert.equal(problemOf(await reader.ask(prompt, signal)).kind, 'rate-limited');
        assert.equal(server.to(path).length, 5);
      });

      it('is stopped while it waits for a busy server', async () => {
        const stop = new AbortController();
        const timer = new ManualTimer();
        const reader = await open({}, timer);
        server.on(path, status(429, 'busy'));
        timer.whenStarted(1000, () => {
          stop.abort();
        });
        assert.equal(problemOf(await reader.ask(prompt, stop.signal)).kind, 'cancelled');
      });

      it('sends the key, and no message has it', async () => {
        const key = 'key-of-the-writer';
        const reader = await open({ key });
        for (const respond of [
          status(500, JSON.stringify({ error: `no room for ${key}` })),
          status(401, `wrong key ${key}`),
        ]) {
          server.on(path, respond);
          assert.doesNotMatch(problemOf(await reader.ask(prompt, signal)).message, /key-of/u);
        }
        assert.ok(server.received.every(({ headers }) => headers.authorization === `Bearer ${key}`));
      });

      it('is refused without a key, and says where it belongs', async () => {
        const reader = await open();
        server.on(path, status(403, 'no'));
        const { kind, message } = problemOf(await reader.ask(prompt, signal));
        assert.equal(kind, 'refused');
        assert.match(message, /VERBATIM_READER_KEY/u);
      });

      it('follows no redirection', async () => {
        const reader = await open({ key: 'secret' });
        const elsewhere = await ModelServer.start();
        server.on(path, status(307, '', { location: `${elsewhere.url}${path}` }));
        assert.equal(problemOf(await reader.ask(prompt, signal)).kind, 'forbidden');
        assert.deepEqual(elsewhere.received, []);
        elsewhere.stop();
      });

      it('uses no proxy that the environment names', async () => {
        const proxy = await ModelServer.start();
        const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'] as const;
        const before = names.map((one) => process.env[one]);
        for (const one of names) process.env[one] = one === 'NODE_USE_ENV_PROXY' ? '1' : proxy.url;
        try {
          server.on(path, answer(['{}']));
          assert.deepEqual(await (await open()).ask(prompt, signal), { text: '{}' });
          assert.deepEqual(proxy.received, []);
        } finally {
          names.forEach((one, index) => {
            if (before[index] === undefined) Reflect.deleteProperty(process.env, one);
            else process.env[one] = before[index];
          });
          proxy.stop();
        }
      });

      it('says whether a document carries a claim, where the model is made for that', async () => {
        server.on(path, answer(['Yes']), answer([' no', '.']), answer(['Perhaps']));
        const reader = await opened({ kind: 'grounding' });
        assert.ok('grounds' in reader);
        const grounds = (): Promise<unknown> => reader.grounds('It rained in Ulm.', 'Ulm was dry.', signal);
        assert.deepEqual(await grounds(), { carried: true });
        assert.deepEqual(await grounds(), { carried: false });
        assert.match(problemOf((await grounds()) as object).message, /answers neither yes nor no/u);
        const [{ body } = { body: undefined }] = server.to(path);
        assert.ok(body);
        assert.deepEqual(body['messages'], [
          { role: 'user', content: 'Document: It rained in Ulm.\nClaim: Ulm was dry.' },
        ]);
        assert.equal(formOf(body), undefined);
      });
    });
  }

  it('is for grounding by the name of its model', async () => {
    server.asOllama('bespoke-minicheck');
    assert.ok('grounds' in (await opened({ model: 'bespoke-minicheck' })));
  });

  it('says how to get a model that Ollama does not have', async () => {
    server.asOllama('small');
    const { kind, message } = problemOf(await opened({ model: 'large' }));
    assert.equal(kind, 'no-model');
    assert.equal(message, `${server.host} has no model large. Get it with: ollama pull large`);
  });

  it('names the models that another server has', async () => {
    server.asOpenAi('small');
    const reader = await open({ model: 'large' });
    const { kind, message } = problemOf(await reader.ask(prompt, signal));
    assert.equal(kind, 'no-model');
    assert.equal(message, `${server.host} has no model large. It has small.`);
  });

  it('uses the path of the address', async () => {
    server.on('/api/v1/chat/completions', events(['{}']));
    const reader = await open({ url: `${server.url}/api/v1/` });
    assert.deepEqual(await reader.ask(prompt, signal), { text: '{}' });
    assert.equal(reader.window, 8192);
  });

  it('takes an answer that is not streamed', async () => {
    server.on(
      '/v1/chat/completions',
      json({ choices: [{ message: { content: '{}' }, finish_reason: 'stop' }] }),
    );
    assert.deepEqual(await (await open()).ask(prompt, signal), { text: '{}' });
  });

  it('gives up what a server refuses, and does not ask for it again', async () => {
    const path = '/v1/chat/completions';
    const refuse = (message: string): Respond => status(400, JSON.stringify({ error: { message } }));
    server.on(
      path,
      refuse("Unsupported parameter: use 'max_completion_tokens'"),
      refuse("'temperature' is not supported"),
      refuse("'response_format' is not supported"),
      events(['{}']),
    );
    const reader = await open();
    assert.deepEqual(await reader.ask(prompt, signal), { text: '{}' });
    assert.deepEqual(await reader.ask(prompt, signal), { text: '{}' });
    const bodies = server.to(path).map(({ body }) => body ?? {});
    assert.equal(bodies.length, 5);
    const last = bodies[4] ?? {};
    assert.deepEqual(Object.keys(last).sort(), ['max_completion_tokens', 'messages', 'model', 'stream']);
    assert.match(JSON.stringify(last['messages']), /Answer with JSON alone, which matches this schema/u);
  });

  it('has the problem of a request that the server refuses for another reason', async () => {
    server.on(
      '/v1/chat/completions',
      status(400, JSON.stringify({ error: { message: 'too\u001b[2J\nlong' } })),
    );
    assert.equal(
      problemOf(await (await open()).ask(prompt, signal)).message,
      `${server.host} could not answer (400): too [2J long`,
    );
  });

  it('tells the probability where the server does', async () => {
    server.asOpenAi('minicheck');
    const first = [
      { token: 'Yes', logprob: Math.log(0.6) },
      { token: ' yes', logprob: Math.log(0.15) },
      { token: 'No', logprob: Math.log(0.25) },
    ];
    server.on('/v1/chat/completions', (response) => {
      response.writeHead(200);
      response.write(
        event({ choices: [{ delta: { content: 'Yes' }, logprobs: { content: [{ top_logprobs: first }] } }] }),
      );
      response.end(event({ choices: [{ delta: {}, finish_reason: 'stop' }] }));
    });
    const reader = await opened({ model: 'minicheck' });
    assert.ok('grounds' in reader);
    const answer = await reader.grounds('a', 'b', signal);
    assert.ok('carried' in answer && answer.probability !== undefined);
    assert.deepEqual([answer.carried, answer.probability.toFixed(2)], [true, '0.75']);
  });

  it('cannot be reached where nobody listens', async () => {
    const nobody = createServer();
    nobody.listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close();
    await once(nobody, 'close');
    const { kind, message } = problemOf(await opened({ url: `http://127.0.0.1:${port}` }));
    assert.equal(kind, 'unreachable');
    assert.equal(
      message,
      `127.0.0.1:${port} cannot be reached (ECONNREFUSED). Start the server, or correct the address.`,
    );
  });

  it('asks nobody at an address that is not allowed', async () => {
    const url = server.url.replace('http://', 'http://name:word@');
    assert.equal(problemOf(await opened({ url })).kind, 'forbidden');
    assert.deepEqual(server.received, []);
  });
});

/** Time that a test lets pass. */
class ManualTimer implements Timer {
  private readonly running = new Map<() => void, number>();
  private readonly passing: number[] = [];
  private watched: { readonly milliseconds: number; readonly started: () => void } | undefined;

  start(milliseconds: number, elapsed: () => void): () => void {
    if (this.passing[0] === milliseconds) {
      this.passing.shift();
      queueMicrotask(elapsed);
      return () => undefined;
    }
    if (this.watched?.milliseconds === milliseconds) queueMicrotask(this.watched.started);
    this.running.set(elapsed, milliseconds);
    return () => this.running.delete(elapsed);
  }

  /** Has all that runs now elapse. */
  elapse(): void {
    for (const elapsed of [...this.running.keys()]) elapsed();
  }

  /** Has the next waits of just these lengths elapse at once. */
  elapseAt(...milliseconds: readonly number[]): void {
    this.passing.push(...milliseconds);
  }

  /** Calls back when a wait of this length begins. */
  whenStarted(milliseconds: number, started: () => void): void {
    this.watched = { milliseconds, started };
  }
}
