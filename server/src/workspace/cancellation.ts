import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** The answer to a cancelled request. */
export function cancelled<T = undefined>(): ResponseError<T> {
  return new ResponseError<T>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** True if a request is cancelled. A function, since TypeScript takes a property to be unchanged after an `await`. */
export function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

/** Resolves as the promise does, or with undefined if the request is cancelled before. */
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
