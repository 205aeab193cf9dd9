import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that the server has got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON of the request; undefined without any. */
  readonly body: Record<string, unknown> | undefined;
}

/** Answers a request, at once or later. */
export type Respond = (response: ServerResponse, request: Received) => void;

/** A server of language models on this machine, whose answers a test sets. */
export class ModelServer {
  readonly received: Received[] = [];
  private readonly answers = new Map<string, Respond[]>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ModelServer> {
    const server = createServer();
    const started = new ModelServer(server);
    server.on('request', (request, response) => {
      void text(request).then((sent) => {
        const { method = '', url: path = '', headers } = request;
        const body = sent === '' ? undefined : (JSON.parse(sent) as Record<string, unknown>);
        const received = { method, path, headers, body };
        started.received.push(received);
        const waiting = started.answers.get(path) ?? [];
        const respond = waiting.length > 1 ? waiting.shift() : waiting[0];
        (respond ?? status(404, 'not found'))(response, received);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return started;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  /** Answers requests for a path, one after the other; the last answer goes on. */
  on(path: string, ...answers: readonly Respond[]): void {
    this.answers.set(path, [...answers]);
  }

  /** The requests for a path. */
  to(path: string): Received[] {
    return this.received.filter((one) => one.path === path);
  }

  /** Speaks as Ollama does, with one model. */
  asOllama(model: string, contextLength = 8192): void {
    this.on('/api/version', json({ version: '0.9.1' }));
    this.on('/api/show', (response, request) => {
      (request.body?.['model'] === model
        ? json({ model_info: { 'general.architecture': 'llama', 'llama.context_length': contextLength } })
        : status(404, JSON.stringify({ error: `model '${model}' not found` })))(response, request);
    });
  }

  /** Speaks as OpenAI's servers do, with one model. */
  asOpenAi(model: string, window?: number): void {
    this.on('/v1/models', json({ object: 'list', data: [{ id: model, max_model_len: window }] }));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

export function json(content: unknown): Respond {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  };
}

export function status(code: number, body: string, headers: Record<string, string> = {}): Respond {
  return (response) => {
    response.writeHead(code, headers).end(body);
  };
}

/** A stream of events with parts of an answer, and its end. */
export function events(parts: readonly string[], reason = 'stop'): Respond {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const content of parts) response.write(event({ choices: [{ delta: { content } }] }));
    response.write(event({ choices: [{ delta: {}, finish_reason: reason }] }));
    response.end('data: [DONE]\n\n');
  };
}

export function event(content: unknown): string {
  return `data: ${JSON.stringify(content)}\n\n`;
}

/** Lines of JSON with parts of an answer, and its end. */
export function lines(parts: readonly string[], reason = 'stop'): Respond {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (const content of parts) response.write(`${JSON.stringify({ message: { content }, done: false })}\n`);
    response.end(`${JSON.stringify({ message: { content: '' }, done: true, done_reason: reason })}\n`);
  };
}
