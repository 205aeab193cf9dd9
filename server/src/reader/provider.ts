/** A JSON schema, as providers pass it on to models that hold to one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a model is asked. */
export interface Prompt {
  /** What does not change from request to request: what to do, and what the rules mean. */
  readonly instructions: string;
  /** The statements and passages of this request, as JSON: data, whatever they say. */
  readonly material: string;
  /** The answer has to match it. */
  readonly schema: JsonSchema;
  /** Tokens that the answer may have at most. */
  readonly maxAnswerTokens: number;
}

/** Why a provider gave no answer. */
export interface ProviderProblem {
  readonly kind:
    | 'unreachable'
    | 'refused'
    | 'rate-limited'
    | 'timed-out'
    | 'no-model'
    | 'forbidden'
    | 'cancelled'
    | 'broken';
  /** For the user, in the user's language, with what to do. */
  readonly message: string;
  /** True if it concerns this request alone, so that the next one may be answered; without it, reading ends. */
  readonly onlyThis?: true;
}

export type ProviderAnswer = { readonly text: string } | { readonly problem: ProviderProblem };

/** A language model that answers in words. It never throws: what goes wrong is a problem. */
export interface Provider {
  /** Name of the model, as findings show it. */
  readonly model: string;
  /** Where the text goes, in words: `127.0.0.1:11434`, `GitHub Copilot in this editor`. */
  readonly destination: string;
  /** Tokens of request and answer together that the model takes. */
  readonly window: number;
  ask(prompt: Prompt, signal: AbortSignal): Promise<ProviderAnswer>;
}

export type GroundingAnswer =
  | {
      readonly carried: boolean;
      /** 0 to 1: how sure the model is that the document carries the claim. */
      readonly probability?: number;
    }
  | { readonly problem: ProviderProblem };

/** A model that only says whether a document carries a claim, as MiniCheck does. It never throws. */
export interface GroundingProvider {
  readonly model: string;
  readonly destination: string;
  grounds(document: string, claim: string, signal: AbortSignal): Promise<GroundingAnswer>;
}

/** A model of either kind. */
export type AnyProvider = Provider | GroundingProvider;
