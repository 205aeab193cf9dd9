import type { JsonSchema, ProviderProblem } from '../provider';

/** A request to a model on a server. */
export interface ChatRequest {
  readonly system?: string;
  readonly user: string;
  /** The answer has to match it; words in no form without it. */
  readonly schema?: JsonSchema;
  /** Tokens that the answer may have at most. */
  readonly maxTokens: number;
  readonly signal: AbortSignal;
}

export interface ChatAnswer {
  readonly text: string;
  /** Probabilities, 0 to 1, of the words that the answer could have begun with; absent where the server does not tell. */
  readonly first?: readonly { readonly word: string; readonly probability: number }[];
}

/** A model on a server, spoken to in the server's dialect. Never rejects. */
export interface Chat {
  readonly model: string;
  /** Tokens of request and answer together. */
  readonly window: number;
  ask(request: ChatRequest): Promise<ChatAnswer | { readonly problem: ProviderProblem }>;
}
