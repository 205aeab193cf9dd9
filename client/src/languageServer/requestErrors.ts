import { CancellationError } from 'vscode';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';

/** A request that cannot be fulfilled; the message tells the user why. */
export class RequestRefusedError extends Error {}

/** There is no server to send a request to. */
export class ServerNotRunningError extends Error {}

/** True if the user cancelled the request. */
export function isCancellation(error: unknown): boolean {
  if (error instanceof CancellationError) return true;
  return (
    error instanceof ResponseError &&
    (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled)
  );
}

/** True if the server did not run, or ended before it answered. */
export function isServerNotRunning(error: unknown): boolean {
  if (error instanceof ServerNotRunningError) return true;
  return (
    error instanceof ResponseError &&
    (error.code === ErrorCodes.ConnectionInactive || error.code === ErrorCodes.PendingResponseRejected)
  );
}

/** True if the message is written for the user: by the client, or by the server in a response with `RequestFailed`. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof RequestRefusedError) return true;
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
}
