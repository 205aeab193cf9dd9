import * as http from 'node:http';
import * as https from 'node:https';
import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';
import type { ServerAddress } from './serverAddress';
import { systemTimer, type Timer } from './timer';

/** Time without a byte from the server after which it is given up, in milliseconds: a large model reads long texts slowly. */
const maxSilence = 180_000;

/** Maximum number of bytes of an answer: a stream sends some hundred bytes for each word. */
const maxAnswerBytes = 8 * 1024 * 1024;

/** A server that is asked, with what is needed for it. */
export interface Server {
  readonly address: ServerAddress;
  /** Secret: sent to the server, and shown nowhere. */
  readonly key?: string;
  readonly timer?: Timer;
}

export interface HttpRequest {
  /** Behind the address, with a slash at its beginning. */
  readonly path: string;
  /** Sent as JSON by POST; GET without it. */
  readonly body?: unknown;
  readonly signal: AbortSignal;
  /** Given each line of a successful answer as soon as it is there; says `true` when it needs no more of them. */
  readonly onLine?: (line: string) => boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The body, as far as it was not given line by line. */
  readonly text: string;
}

/**
 * Sends one request to a server. The connection is the writer's own: no proxy is used, and no redirection is followed. Never
 * rejects: what goes wrong is a problem.
 */
export function exchange(
  { address, key, timer = systemTimer }: Server,
  { path, body, signal, onLine }: HttpRequest,
): Promise<HttpAnswer | { readonly problem: ProviderProblem }> {
  const { url, host } = address;
  if (signal.aborted) return Promise.resolve({ problem: stopped() });
  return new Promise((resolve) => {
    const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const isSecure = url.startsWith('https:');
    // An agent of its own knows nothing of proxies that the environment names.
    const agent = isSecure ? new https.Agent() : new http.Agent();
    const request = (isSecure ? https : http).request(url + path, {
      agent,
      method: sent ? 'POST' : 'GET',
      headers: {
        accept: 'application/json, application/x-ndjson, text/event-stream',
        ...(sent ? { 'content-type': 'application/json', 'content-length': sent.length } : {}),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    let stopTimer: () => void = () => undefined;
    const end = (answer: HttpAnswer | { readonly problem: ProviderProblem }): void => {
      stopTimer();
      signal.removeEventListener('abort', abort);
      resolve(answer);
      request.destroy();
      agent.destroy();
    };
    const fail = (kind: ProviderProblem['kind'], message: string): void => {
      end({ problem: { kind, message } });
    };
    const abort = (): void => {
      end({ problem: stopped() });
    };
    const listen = (): void => {
      stopTimer();
      stopTimer = timer.start(maxSilence, () => {
        fail(
          'timed-out',
          translate(
            '{host} has sent nothing for {seconds} seconds. See whether the model is loaded, or take a smaller one.',
            { host, seconds: maxSilence / 1000 },
          ),
        );
      });
    };
    signal.addEventListener('abort', abort);
    listen();
    request.on('error', (error: NodeJS.ErrnoException) => {
      fail('unreachable', unreachable(host, error));
    });
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const decoder = new TextDecoder();
      const isStream = onLine !== undefined && status === 200;
      let received = 0;
      let text = '';
      const lines = (isLast: boolean): boolean => {
        const parts = text.split('\n');
        text = isLast ? '' : (parts.pop() ?? '');
        return parts.some((line) => onLine?.(line.trimEnd()) === true);
      };
      response.on('data', (chunk: Buffer) => {
        listen();
        received += chunk.length;
        if (received > maxAnswerBytes) {
          fail('broken', translate('{host} answers without an end. Take another model.', { host }));
          return;
        }
        text += decoder.decode(chunk, { stream: true });
        if (isStream && chunk.includes(newline) && lines(false)) end({ status, headers, text: '' });
      });
      response.on('end', () => {
        text += decoder.decode();
        if (isStream) lines(true);
        end({ status, headers, text });
      });
      response.on('error', (error) => {
        fail('broken', brokenOff(host, error));
      });
    });
    request.end(sent);
  });
}

/** What a text of a server says as JSON; undefined if it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const newline = '\n'.charCodeAt(0);

function stopped(): ProviderProblem {
  return { kind: 'cancelled', message: translate('The second reader was stopped.') };
}

function unreachable(host: string, { code, message }: NodeJS.ErrnoException): string {
  const reason = code ?? message;
  return translate('{host} cannot be reached ({reason}). Start the server, or correct the address.', {
    host,
    reason,
  });
}

function brokenOff(host: string, { code, message }: NodeJS.ErrnoException): string {
  return translate('{host} broke off in the middle of its answer ({reason}). Ask again.', {
    host,
    reason: code ?? message,
  });
}
