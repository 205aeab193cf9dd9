import type { CancellationToken } from 'vscode-languageserver';
import { isCancelled } from '../../workspace/cancellation';

/** A signal that is aborted when a request is cancelled, until it is disposed of. */
export function abortedBy(token: CancellationToken): { readonly signal: AbortSignal; dispose(): void } {
  const abort = new AbortController();
  const listener = token.onCancellationRequested(() => {
    abort.abort();
  });
  if (isCancelled(token)) abort.abort();
  return {
    signal: abort.signal,
    dispose: () => {
      listener.dispose();
    },
  };
}
