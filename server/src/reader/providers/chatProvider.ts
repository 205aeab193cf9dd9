import type { Prompt, Provider, ProviderAnswer } from '../provider';
import type { Chat } from './chat';

/** A second reader on a server. */
export class ChatProvider implements Provider {
  constructor(
    private readonly chat: Chat,
    readonly destination: string,
  ) {}

  get model(): string {
    return this.chat.model;
  }

  get window(): number {
    return this.chat.window;
  }

  async ask(
    { instructions, material, schema, maxAnswerTokens }: Prompt,
    signal: AbortSignal,
  ): Promise<ProviderAnswer> {
    const answer = await this.chat.ask({
      system: instructions,
      user: material,
      schema,
      maxTokens: maxAnswerTokens,
      signal,
    });
    return 'problem' in answer ? answer : { text: answer.text };
  }
}
