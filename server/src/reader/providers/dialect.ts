import type { ProviderProblem } from '../provider';
import { exchange, jsonIn, type Server } from './exchange';

/** A server with the dialect that it speaks; the address leads to where the dialect is spoken. */
export interface SpokenTo {
  readonly dialect: 'ollama' | 'openai';
  readonly server: Server;
}

/** Learns the dialect of a server. Never rejects. */
export async function dialectOf(
  server: Server,
  signal: AbortSignal,
): Promise<SpokenTo | { readonly problem: ProviderProblem }> {
  const { address } = server;
  // Whoever names a path has OpenAI's in mind: Ollama is asked without one.
  if (new URL(address.url).pathname !== '/') return { dialect: 'openai', server };
  const version = await exchange(server, { path: '/api/version', signal });
  if ('problem' in version) return version;
  return version.status === 200 && isVersion(version.text)
    ? { dialect: 'ollama', server }
    : { dialect: 'openai', server: { ...server, address: { ...address, url: `${address.url}/v1` } } };
}

/** True for Ollama's answer: `{ "version": "0.9.1" }`. */
function isVersion(text: string): boolean {
  const json = jsonIn(text);
  return typeof json === 'object' && json !== null && 'version' in json;
}
