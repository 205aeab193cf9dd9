import type { AnyProvider, ProviderProblem } from '../provider';
import type { Chat } from './chat';
import { ChatGrounding } from './chatGrounding';
import { ChatProvider } from './chatProvider';
import { dialectOf } from './dialect';
import type { Server } from './exchange';
import { OllamaChat } from './ollamaChat';
import { OpenAiChat } from './openAiChat';
import { serverAddress } from './serverAddress';
import type { Timer } from './timer';

/** The ways in which a model is asked: for findings as JSON, or whether a document carries a claim. */
export const readerKinds = ['findings', 'grounding'] as const;

export type ReaderKind = (typeof readerKinds)[number];

/** A second reader on a server, as the writer has set it up. */
export interface ReaderServer {
  /** Its address: `http://127.0.0.1:11434`, or with the path before `/chat/completions` such as `/v1`. */
  readonly url: string;
  readonly model: string;
  /** By the name of the model if absent: those named after MiniCheck are for grounding. */
  readonly kind?: ReaderKind;
  /** Never from a file of a workspace. */
  readonly key?: string;
  /** True if servers on other machines may be asked. */
  readonly allowRemote: boolean;
}

/** Connects to a server, to learn its dialect and the model's window. Never rejects. */
export async function openReader(
  {
    url,
    model,
    kind = /mini-?check/iu.test(model) ? 'grounding' : 'findings',
    key,
    allowRemote,
  }: ReaderServer,
  signal: AbortSignal,
  timer?: Timer,
): Promise<AnyProvider | { readonly problem: ProviderProblem }> {
  const address = serverAddress(url, { allowRemote, hasKey: key !== undefined });
  if ('problem' in address) return address;
  const chat = await openChat({ address, key, timer }, model, signal);
  if ('problem' in chat) return chat;
  return kind === 'grounding' ? new ChatGrounding(chat, address.host) : new ChatProvider(chat, address.host);
}

async function openChat(
  reached: Server,
  model: string,
  signal: AbortSignal,
): Promise<Chat | { readonly problem: ProviderProblem }> {
  const spokenTo = await dialectOf(reached, signal);
  if ('problem' in spokenTo) return spokenTo;
  const { dialect, server } = spokenTo;
  switch (dialect) {
    case 'ollama':
      return OllamaChat.open(server, model, signal);
    case 'openai':
      return OpenAiChat.open(server, model, signal);
  }
}
