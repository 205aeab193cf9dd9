import type { GroundingProvider, Provider, ProviderProblem } from '../provider';
import type { Chat } from './chat';
import { ChatGrounding } from './chatGrounding';
import { ChatProvider } from './chatProvider';
import { exchange, jsonIn, type Server } from './exchange';
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
): Promise<Provider | GroundingProvider | { readonly problem: ProviderProblem }> {
  const address = serverAddress(url, { allowRemote, hasKey: key !== undefined });
  if ('problem' in address) return address;
  const chat = await openChat({ address, key, timer }, model, signal);
  if ('problem' in chat) return chat;
  return kind === 'grounding' ? new ChatGrounding(chat, address.host) : new ChatProvider(chat, address.host);
}

async function openChat(
  server: Server,
  model: string,
  signal: AbortSignal,
): Promise<Chat | { readonly problem: ProviderProblem }> {
  const { address } = server;
  const hasPath = new URL(address.url).pathname !== '/';
  if (!hasPath) {
    const version = await exchange(server, { path: '/api/version', signal });
    if ('problem' in version) return version;
    if (version.status === 200 && isVersion(version.text)) return OllamaChat.open(server, model, signal);
  }
  const url = hasPath ? address.url : `${address.url}/v1`;
  return OpenAiChat.open({ ...server, address: { ...address, url } }, model, signal);
}

/** True for Ollama's answer: `{ "version": "0.9.1" }`. */
function isVersion(text: string): boolean {
  const json = jsonIn(text);
  return typeof json === 'object' && json !== null && 'version' in json;
}
