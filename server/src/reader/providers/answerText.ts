import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';
import type { ChatAnswer } from './chat';

/** Maximum number of characters of an answer per token that it may have: no script has more. */
const charactersPerToken = 16;

/** The text of an answer as it comes in. */
export class AnswerText {
  private text = '';
  private first: ChatAnswer['first'];
  private end: 'open' | 'finished' | 'too long' = 'open';
  private broken = '';

  /** @param maxTokens tokens that the answer may have at most */
  constructor(private readonly maxTokens: number) {}

  /** True if nothing more is wanted. */
  get isOver(): boolean {
    return this.end !== 'open';
  }

  add(part: string): void {
    this.text += part;
    if (this.text.length > this.maxTokens * charactersPerToken) this.finishTooLong();
  }

  /** Adds a line that is not in the dialect. */
  addBroken(line: string): void {
    if (this.broken === '') this.broken = line.slice(0, 100);
  }

  /** Sets the probabilities of the first words, once. */
  setFirst(first: NonNullable<ChatAnswer['first']>): void {
    if (first.length > 0) this.first ??= first;
  }

  finish(): void {
    if (this.end === 'open') this.end = 'finished';
  }

  finishTooLong(): void {
    this.end = 'too long';
  }

  /** The answer when no more comes. */
  result(host: string): ChatAnswer | { readonly problem: ProviderProblem } {
    switch (this.end) {
      case 'finished':
        return { text: this.text, ...(this.first ? { first: this.first } : {}) };
      case 'too long':
        return broken(
          translate('The answer of {host} is longer than it may be. Take another model, or ask about less.', {
            host,
          }),
        );
      case 'open':
        return broken(
          this.text === '' && this.broken !== ''
            ? translate('{host} does not answer as a server of language models does. Correct the address.', {
                host,
              })
            : translate('{host} broke off in the middle of its answer. Ask again.', { host }),
        );
    }
  }
}

function broken(message: string): { readonly problem: ProviderProblem } {
  return { problem: { kind: 'broken', message, onlyThis: true } };
}
