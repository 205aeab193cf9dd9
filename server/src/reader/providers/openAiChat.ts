import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';
import type { Chat, ChatAnswer, ChatRequest } from './chat';
import { AnswerText } from './answerText';
import { exchange, jsonIn, type Server } from './exchange';
import { modelsIn } from './openAiModels';
import { exchangePatiently } from './persistence';
import { problemIn, refusalOf } from './refusedAnswer';

/** Tokens that a model takes where its server does not tell. */
const defaultWindow = 8_192;

/** Parts of a request that not every server knows. */
interface Extras {
  schema: boolean;
  probabilities: boolean;
  temperature: boolean;
  /** The name that the limit of tokens has. */
  limit: 'max_tokens' | 'max_completion_tokens';
}

/** A model on a server that speaks as OpenAI's does: llama.cpp, LM Studio, vLLM and many more. */
export class OpenAiChat implements Chat {
  /** What the server has not refused yet. */
  private readonly extras: Extras = {
    schema: true,
    probabilities: true,
    temperature: true,
    limit: 'max_tokens',
  };

  private constructor(
    private readonly server: Server,
    readonly model: string,
    readonly window: number,
    private readonly known: readonly string[],
  ) {}

  /** Asks the server for the model's window. */
  static async open(
    server: Server,
    model: string,
    signal: AbortSignal,
  ): Promise<OpenAiChat | { readonly problem: ProviderProblem }> {
    const answer = await exchange(server, { path: '/models', signal });
    if ('problem' in answer) return answer;
    // A server may lack the list, but if it refuses the key here it does so everywhere.
    const refusal = answer.status === 404 ? undefined : refusalOf(answer, server);
    if (refusal && refusal.kind !== 'broken') return { problem: refusal };
    const models = refusal || answer.status === 404 ? [] : modelsIn(answer.text);
    const window = models.find(({ id }) => id === model)?.window ?? defaultWindow;
    const known = models.map(({ id }) => id);
    return new OpenAiChat(server, model, window, known);
  }

  async ask(request: ChatRequest): Promise<ChatAnswer | { readonly problem: ProviderProblem }> {
    // Each turn but the last gives up a part that the server does not know.
    for (;;) {
      const answer = await this.askOnce(request);
      if (!('refused' in answer)) return answer;
      if (!this.giveUp(answer.refused, request)) return { problem: answer.problem };
    }
  }

  private async askOnce(
    request: ChatRequest,
  ): Promise<ChatAnswer | { problem: ProviderProblem } | { problem: ProviderProblem; refused: string }> {
    const { host } = this.server.address;
    const stream = new AnswerText(request.maxTokens);
    let problem: ProviderProblem | undefined;
    const answer = await exchangePatiently(this.server, {
      path: '/chat/completions',
      body: this.body(request),
      signal: request.signal,
      onLine: (line) => {
        problem ??= this.readLine(line, stream);
        return problem !== undefined || stream.isOver;
      },
    });
    if ('problem' in answer) return answer;
    if (answer.status === 404) return { problem: this.noModel() };
    const refusal = refusalOf(answer, this.server);
    if (refusal) {
      return [400, 422].includes(answer.status)
        ? { problem: refusal, refused: answer.text }
        : { problem: refusal };
    }
    return problem ? { problem } : stream.result(host);
  }

  private body({ system, user, schema, maxTokens }: ChatRequest): object {
    const { extras } = this;
    const instructions = [
      ...(system === undefined ? [] : [system]),
      ...(schema && !extras.schema
        ? [`Answer with JSON alone, which matches this schema:\n${JSON.stringify(schema)}`]
        : []),
    ];
    return {
      model: this.model,
      messages: [
        ...(instructions.length === 0 ? [] : [{ role: 'system', content: instructions.join('\n\n') }]),
        { role: 'user', content: user },
      ],
      stream: true,
      [extras.limit]: maxTokens,
      ...(extras.temperature ? { temperature: 0 } : {}),
      ...(schema && extras.schema
        ? { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } }
        : {}),
      ...(!schema && extras.probabilities ? { logprobs: true, top_logprobs: 5 } : {}),
    };
  }

  /** Leaves out from now on what a server has named as wrong; false if it has named nothing that could be left out. */
  private giveUp(refused: string, { schema }: ChatRequest): boolean {
    const { extras } = this;
    if (extras.limit === 'max_tokens' && refused.includes('max_completion_tokens')) {
      extras.limit = 'max_completion_tokens';
    } else if (extras.temperature && refused.includes('temperature')) {
      extras.temperature = false;
    } else if (schema && extras.schema && /response_format|schema|grammar/iu.test(refused)) {
      extras.schema = false;
    } else if (!schema && extras.probabilities && refused.includes('logprobs')) {
      extras.probabilities = false;
    } else return false;
    return true;
  }

  /** Reads a line of a stream of events, or of a whole answer; returns the problem that it tells. */
  private readLine(line: string, stream: AnswerText): ProviderProblem | undefined {
    const data = line.startsWith('data:') ? line.slice('data:'.length).trim() : line.trim();
    if (data === '[DONE]') {
      stream.finish();
      return undefined;
    }
    if (data === '' || /^(?:event|id|retry)?:/u.test(data)) return undefined;
    const json = jsonIn(data);
    if (json === undefined) {
      stream.addBroken(data);
      return undefined;
    }
    const problem = problemIn(json, this.server);
    if (!problem) readChoice(json as Chunk, stream);
    return problem;
  }

  private noModel(): ProviderProblem {
    const { host } = this.server.address;
    const { model, known } = this;
    const message =
      known.length === 0
        ? translate('{host} has no model {model}, or speaks another language than OpenAI’s servers.', {
            host,
            model,
          })
        : translate('{host} has no model {model}. It has {models}.', {
            host,
            model,
            models: known.slice(0, 10).join(', '),
          });
    return { kind: 'no-model', message };
  }
}

/** As much of an answer, or of a part of it, as is read. */
interface Chunk {
  readonly choices?: readonly Choice[];
}

interface Choice {
  readonly delta?: { readonly content?: unknown };
  readonly message?: { readonly content?: unknown };
  readonly finish_reason?: unknown;
  readonly logprobs?: {
    readonly content?: readonly {
      readonly top_logprobs?: readonly { readonly token?: unknown; readonly logprob?: unknown }[];
    }[];
  } | null;
}

function readChoice({ choices }: Chunk, stream: AnswerText): void {
  const choice = choices?.[0];
  if (!choice) return;
  const content = choice.delta?.content ?? choice.message?.content;
  if (typeof content === 'string') stream.add(content);
  const top = choice.logprobs?.content?.[0]?.top_logprobs ?? [];
  stream.setFirst(
    top.flatMap(({ token, logprob }) =>
      typeof token === 'string' && typeof logprob === 'number'
        ? [{ word: token, probability: Math.exp(logprob) }]
        : [],
    ),
  );
  if (choice.finish_reason === 'length') stream.finishTooLong();
  else if (typeof choice.finish_reason === 'string') stream.finish();
}
