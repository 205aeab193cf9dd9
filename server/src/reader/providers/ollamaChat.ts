import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';
import { AnswerText } from './answerText';
import type { Chat, ChatAnswer, ChatRequest } from './chat';
import { exchange, jsonIn, type Server } from './exchange';
import { exchangePatiently } from './persistence';
import { problemIn, refusalOf } from './refusedAnswer';

/** Tokens that a model takes where Ollama does not tell, and the most that are used: memory grows with them. */
const defaultWindow = 4_096;
const maxWindow = 16_384;

/** A model on an Ollama server. */
export class OllamaChat implements Chat {
  private constructor(
    private readonly server: Server,
    readonly model: string,
    readonly window: number,
  ) {}

  /** Asks the server whether it has the model, and for its window. */
  static async open(
    server: Server,
    model: string,
    signal: AbortSignal,
  ): Promise<OllamaChat | { readonly problem: ProviderProblem }> {
    const answer = await exchange(server, { path: '/api/show', body: { model }, signal });
    if ('problem' in answer) return answer;
    if (answer.status === 404) return { problem: noModel(server, model) };
    const refusal = refusalOf(answer, server);
    return refusal ? { problem: refusal } : new OllamaChat(server, model, windowIn(answer.text));
  }

  async ask({
    system,
    user,
    schema,
    maxTokens,
    signal,
  }: ChatRequest): Promise<ChatAnswer | { readonly problem: ProviderProblem }> {
    const { host } = this.server.address;
    const stream = new AnswerText(maxTokens);
    let problem: ProviderProblem | undefined;
    const answer = await exchangePatiently(this.server, {
      path: '/api/chat',
      body: {
        model: this.model,
        messages: [
          ...(system === undefined ? [] : [{ role: 'system', content: system }]),
          { role: 'user', content: user },
        ],
        stream: true,
        ...(schema ? { format: schema } : {}),
        options: { temperature: 0, num_ctx: this.window, num_predict: maxTokens },
      },
      signal,
      onLine: (line) => {
        problem ??= readLine(line, stream, this.server);
        return problem !== undefined || stream.isOver;
      },
    });
    if ('problem' in answer) return answer;
    if (answer.status === 404) return { problem: noModel(this.server, this.model) };
    problem ??= refusalOf(answer, this.server);
    return problem ? { problem } : stream.result(host);
  }
}

/** As much of a line of an answer as is read. */
interface Part {
  readonly message?: { readonly content?: unknown };
  readonly done?: unknown;
  readonly done_reason?: unknown;
}

function readLine(line: string, stream: AnswerText, server: Server): ProviderProblem | undefined {
  if (line === '') return undefined;
  const part = parsed(line);
  if (!part) {
    stream.addBroken(line);
    return undefined;
  }
  const problem = problemIn(part, server);
  if (problem) return problem;
  const { content } = part.message ?? {};
  if (typeof content === 'string') stream.add(content);
  if (part.done === true && part.done_reason === 'length') stream.finishTooLong();
  else if (part.done === true) stream.finish();
  return undefined;
}

function parsed(line: string): Part | undefined {
  const json = jsonIn(line);
  return typeof json === 'object' && json !== null ? json : undefined;
}

/** The window that a description of a model tells: `{ model_info: { "FAMILY.context_length": 32768 } }`. */
function windowIn(text: string): number {
  const { model_info: info } = (parsed(text) ?? {}) as { readonly model_info?: unknown };
  if (typeof info !== 'object' || info === null) return defaultWindow;
  const length: unknown = Object.entries(info).find(([name]) => name.endsWith('.context_length'))?.[1];
  return typeof length === 'number' && length > 0 ? Math.min(length, maxWindow) : defaultWindow;
}

function noModel({ address: { host } }: Server, model: string): ProviderProblem {
  const message = translate('{host} has no model {model}. Get it with: ollama pull {model}', { host, model });
  return { kind: 'no-model', message };
}
