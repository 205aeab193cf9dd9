import type { Range } from './positions';

/** A language model of the editor, which the client asks. */
export interface EditorModel {
  readonly kind: 'editor';
  /** Id of the model in the editor. */
  readonly id: string;
  /** Its name, as findings show it. */
  readonly name: string;
  /** Where the text goes, in words: "copilot, through this editor". */
  readonly destination: string;
  /** Tokens of a request that the model takes. */
  readonly window: number;
}

/** A model on a server of the user's, which the language server asks. */
export interface ServerModel {
  readonly kind: 'server';
  /** Address of the server: `http://127.0.0.1:11434`. */
  readonly address: string;
  /** Name of the model on the server. */
  readonly model: string;
  /** True if the address may be of another machine. */
  readonly allowRemote?: boolean;
  /** Key that the server asks for. */
  readonly key?: string;
}

/** A request for the models on a server. */
export type ServerModelsParams = Omit<ServerModel, 'kind' | 'model'>;

export interface ServerModelsResult {
  /** Names, in the server's order; none where it does not tell. */
  readonly models: readonly string[];
  /** Why there are none, for the user. */
  readonly problem?: string;
}

/** The second reader that the user has chosen. */
export type ReaderModel = EditorModel | ServerModel;

/** A request to have a draft read, or a part of it. */
export interface ReadDraftParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly reader: ReaderModel;
  /** Only the statements that touch this range; the whole draft if absent. */
  readonly range?: Range;
}

/** What it would cost to read what is not remembered. */
export interface ReadingCost {
  /** Number of statements that the model would be asked about, and of requests. */
  readonly statements: number;
  readonly requests: number;
  /** Tokens of requests and answers together, estimated. */
  readonly tokens: number;
  /** Name of the model, and where the text goes. */
  readonly model: string;
  readonly destination: string;
}

export interface AskReaderParams extends ReadDraftParams {
  /** Token of the progress to report; none is reported without it. */
  readonly workDoneToken?: number | string;
}

/** What a second reader has found. */
export interface AskReaderResult {
  readonly model: string;
  /** Number of statements that the model was asked about, and of those whose answers were remembered. */
  readonly asked: number;
  readonly remembered: number;
  /** Number of the reader's findings that the draft shows now. */
  readonly findings: number;
  /** Number of statements that the reader calls supported. */
  readonly supported: number;
  /** Number of answers that were not believed, since what they cite does not stand there. The log has the reasons. */
  readonly dropped: number;
  /** Number of statements of those asked about that the model said nothing of. */
  readonly unanswered: number;
  /** What ended the reading early, in words. What was judged until then is kept. */
  readonly problem?: string;
}

/** A prompt for a model of the editor. */
export interface AskModelParams {
  /** Id of the model in the editor. */
  readonly model: string;
  readonly instructions: string;
  readonly material: string;
  /** Tokens that the answer may have at most. */
  readonly maxAnswerTokens: number;
}

/** Why a model of the editor gave no answer. */
export interface ModelProblem {
  readonly kind: 'refused' | 'rate-limited' | 'no-model' | 'forbidden' | 'cancelled' | 'broken';
  /** For the user, with what to do. */
  readonly message: string;
}

export type AskModelResult = { readonly text: string } | { readonly problem: ModelProblem };
