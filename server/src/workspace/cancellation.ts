import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** The answer to a request that its sender no longer wants. */
export function cancelled<T = undefined>(): ResponseError<T> {
  return new ResponseError<T>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Whether a request is cancelled: asked anew each time, since that may happen at each `await`. */
export function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

/** What the promise gives, or undefined once the request is cancelled, if that comes first. */
export function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => {
      resolve(undefined);
    });
    promise.then(resolve, reject).finally(() => {
      listener.dispose();
    });
  });
}
